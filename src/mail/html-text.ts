import { decodeEntities } from "../core/retain/visible/entities.ts";
import { hider } from "../core/retain/visible/hidden.ts";

/**
 * The text of an HTML mail: blocks become lines, quotes get "> ", list items a dash, and what no reader would see is left out.
 * One pass over the tags without building a tree, so that no nesting or length can break it. At most two million characters
 * and tags. Not for showing as HTML.
 */
export function htmlText(html: string): string {
  const lines: string[] = [""];
  let quotes = 0;
  let room = LONGEST;
  let isTight = false;
  const isHidden = hider(false);
  const newLine = () => {
    if (lines.at(-1) !== "") lines.push("");
  };
  const write = (text: string) => {
    const last = lines.length - 1;
    const before = lines[last] ?? "";
    const added = before === "" ? text.trimStart() : text;
    room -= added.length;
    if (added !== "") lines[last] = `${before === "" ? "> ".repeat(Math.min(quotes, 9)) : before}${added}`;
  };
  for (const [token, , closing, name = ""] of withoutComments(html).matchAll(
    /(<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>)|[^<]+|</gi,
  )) {
    if (room-- < 0) break;
    const tag = name.toLowerCase();
    if (isHidden(token, tag, Boolean(closing))) continue;
    if (tag === "") write(decodeEntities(token.replace(/\s+/g, " ")));
    else if (tag === "blockquote") {
      newLine();
      quotes = Math.max(0, quotes + (closing ? -1 : 1));
    } else if (tag === "br") lines.push("");
    else if (tag === "p" || /^h[1-6]$/.test(tag)) {
      if (!closing) isTight = tightParagraph.test(token.slice(0, 400));
      if (isTight && closing) lines.push("");
      else newLine();
      if (!isTight && lines.length > 1 && lines.at(-2) !== "") lines.push("");
    } else if (blocks.has(tag)) {
      newLine();
      if (tag === "li" && !closing) write("- ");
      if (tag === "hr") lines.push("");
    } else if (tag === "td" || tag === "th") write(" ");
  }
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Word's paragraphs in Outlook have no gap between them; it makes one of an empty paragraph. */
const tightParagraph = /^<p\s[^>]*\bclass\s*=\s*["']?Mso(?:Normal|PlainText|NoSpacing)\b/i;

/** More text than is ever looked at; each tag counts as a character. */
const LONGEST = 2_000_000;

const blocks = new Set(
  "address article div dl dt dd footer form header hr li main ol pre section table tr ul".split(" "),
);

function withoutComments(html: string): string {
  let text = "";
  for (let at = 0; ; ) {
    const from = html.indexOf("<!--", at);
    if (from < 0) return text + html.slice(at).replace(/<[!?][^<>]*>/g, "");
    text += html.slice(at, from).replace(/<[!?][^<>]*>/g, "");
    const to = html.indexOf("-->", from + 2);
    if (to < 0) return text;
    at = to + 3;
  }
}
