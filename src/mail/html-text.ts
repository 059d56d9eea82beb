import { hider } from "../core/retain/visible/hidden.ts";

/**
 * The text of an HTML mail: blocks become lines, quotes get "> ", list items a dash, and what no reader would see is left out.
 * One pass over the tags without building a tree, so that no nesting or length can break it. Not for showing as HTML.
 */
export function htmlText(html: string): string {
  const lines: string[] = [""];
  let quotes = 0;
  const isHidden = hider(false);
  const newLine = () => {
    if (lines.at(-1) !== "") lines.push("");
  };
  const write = (text: string) => {
    const last = lines.length - 1;
    const before = lines[last] ?? "";
    const added = before === "" ? text.trimStart() : text;
    if (added !== "") lines[last] = `${before === "" ? "> ".repeat(Math.min(quotes, 9)) : before}${added}`;
  };
  for (const [token, , closing, name = ""] of withoutComments(html).matchAll(
    /(<(\/?)([a-z][a-z0-9]*)[^<>]*>)|[^<]+|</gi,
  )) {
    const tag = name.toLowerCase();
    if (isHidden(token, tag, Boolean(closing))) continue;
    if (tag === "") write(decodeEntities(token.replace(/\s+/g, " ")));
    else if (tag === "blockquote") {
      newLine();
      quotes = Math.max(0, quotes + (closing ? -1 : 1));
    } else if (tag === "br") lines.push("");
    else if (tag === "p" || /^h[1-6]$/.test(tag)) {
      newLine();
      if (lines.length > 1 && lines.at(-2) !== "") lines.push("");
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

const blocks = new Set(
  "address article div dl dt dd footer form header hr li main ol pre section table tr ul".split(" "),
);

function withoutComments(html: string): string {
  let text = "";
  for (let at = 0; ; ) {
    const from = html.indexOf("<!--", at);
    if (from < 0) return text + html.slice(at).replace(/<![^<>]*>/g, "");
    text += html.slice(at, from).replace(/<![^<>]*>/g, "");
    const to = html.indexOf("-->", from + 4);
    if (to < 0) return text;
    at = to + 3;
  }
}

/** The names of U+00A0 to U+00FF, in order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const named = new Map<string, string>([
  ...latin1.split(" ").map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    euro: "€",
    hellip: "…",
    ndash: "–",
    mdash: "—",
  }),
  ...Object.entries({ lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", bull: "•", trade: "™" }),
  ...Object.entries({
    oelig: "œ",
    OElig: "Œ",
    scaron: "š",
    Scaron: "Š",
    zwj: "\u200d",
    zwnj: "\u200c",
    ensp: " ",
    emsp: " ",
  }),
]);

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,8}));?/gi, (whole, decimal, hex, name) => {
    if (name) return named.get(name) ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });
}
