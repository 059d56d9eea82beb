/** One field: whose word it is, and what each method found. Names are lower case; `comment` is what stood in parentheses. */
export type AuthenticationResults = { authservId: string; results: MethodResult[] };
export type MethodResult = { method: string; result: string; properties: Record<string, string>; comment: string };

/** Reads the value of an Authentication-Results field by RFC 8601; undefined when it does not follow the grammar. */
export function readAuthenticationResults(value: string): AuthenticationResults | undefined {
  const [head, ...sections] = split(value);
  const id = head?.words[0];
  if (!head || !id || head.words.length > 2 || (head.words[1] !== undefined && head.words[1] !== "1")) return;
  const results: MethodResult[] = [];
  for (const { words, comment } of sections) {
    const [first = "", ...rest] = words;
    if (first === "" || (first.toLowerCase() === "none" && rest.length === 0)) continue;
    const found = /^([a-z0-9-]+)(?:\/1)?=([a-z]+)$/i.exec(first);
    if (!found?.[1] || !found[2]) return;
    results.push({
      method: found[1].toLowerCase(),
      result: found[2].toLowerCase(),
      properties: Object.fromEntries(rest.map(property)),
      comment,
    });
  }
  return { authservId: id.toLowerCase(), results };
}

function property(word: string): [string, string] {
  const equals = word.indexOf("=");
  return equals < 0 ? [word.toLowerCase(), ""] : [word.slice(0, equals).toLowerCase(), word.slice(equals + 1)];
}

type Section = { words: string[]; comment: string };

/** Parts at semicolons, in words at white space; comments nest, quotes hold both, and white space around "=" and "/" goes. */
function split(value: string): Section[] {
  const sections: Section[] = [{ words: [], comment: "" }];
  let text = "";
  let depth = 0;
  let quoted = false;
  const finish = () => {
    const words = text
      .replace(/\s*([=/])\s*/g, "$1")
      .split(/\s+/)
      .filter(Boolean);
    sections.at(-1)?.words.push(...words.map((word) => word.replaceAll("\ue000", " ")));
    text = "";
  };
  for (let i = 0; i < value.length; i++) {
    const escaped = value.charAt(i) === "\\" && (quoted || depth > 0);
    const character = escaped ? value.charAt(++i) : value.charAt(i);
    const section = sections.at(-1);
    if (quoted && !escaped && character === '"') quoted = false;
    else if (quoted) text += /[\s=/]/.test(character) ? "\ue000" : character;
    else if (depth > 0) {
      if (!escaped && character === "(") depth++;
      else if (!escaped && character === ")") depth--;
      if (depth > 0 && section) section.comment += character;
      else text += " ";
    } else if (character === '"') quoted = true;
    else if (character === "(") depth++;
    else if (character === ";") {
      finish();
      sections.push({ words: [], comment: "" });
    } else text += character;
  }
  finish();
  return sections;
}
