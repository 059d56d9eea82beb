import { hider } from "./hidden.ts";

/** Both parts are compared up to this length; more than this is no letter of a person. */
const longest = 2_000_000;

/** Whether every line can be read in what the HTML shows, compared by letters and digits alone; links and names of pictures are left out. */
export function shownIn(html: string, lines: readonly string[]): boolean {
  const shown = lettersOf(shownText(html.slice(0, longest)));
  return lines.every((line) => shown.includes(lettersOf(withoutLinks(line))));
}

/** One pass over the tags without building a tree, so that no nesting or length can break it. */
function shownText(html: string): string {
  const isHidden = hider(true);
  const parts: string[] = [];
  for (const [token, closing, name = ""] of withoutComments(html).matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>|[^<]+|</gi))
    if (!isHidden(token, name.toLowerCase(), Boolean(closing)) && name === "") parts.push(token);
  return parts.join("");
}

const withoutComments = (html: string) => html.replace(/<!--[\s\S]*?(?:-->|$)/g, "");

const withoutLinks = (line: string) =>
  line
    .replace(/<?\b(?:https?|mailto|tel):[^\s<>]*>?/gi, "")
    .replace(/\[(?:image|cid|bild|immagine|imagen|afbeelding)[^\]]*\]/gi, "");

const lettersOf = (text: string): string =>
  decoded(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** As far as letters go: other signs are not compared. */
const decoded = (text: string): string =>
  text
    .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron);/gi, "$1")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (_, decimal, hex, name) => {
      if (name) return ligatures.get(name) ?? " ";
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
    });

const ligatures = new Map(
  Object.entries({ szlig: "ß", aelig: "æ", AElig: "Æ", oslash: "ø", Oslash: "Ø", oelig: "œ", OElig: "Œ" }),
);
