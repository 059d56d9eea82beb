/** HTML text with its named and numbered characters written out; a name that is none stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,8}));?/gi, (whole, decimal, hex, name) => {
    if (name) return named.get(name) ?? accented(name) ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });

/** "ccaron" is a c with a caron, in whatever letter it stands on. */
function accented(name: string): string | undefined {
  const mark = marks.get(name.slice(1));
  return mark === undefined ? undefined : (name.charAt(0) + mark).normalize("NFC");
}

const marks = new Map([
  ["acute", "\u0301"],
  ["grave", "\u0300"],
  ["circ", "\u0302"],
  ["uml", "\u0308"],
  ["tilde", "\u0303"],
  ["ring", "\u030a"],
  ["caron", "\u030c"],
  ["cedil", "\u0327"],
  ["ogon", "\u0328"],
  ["dblac", "\u030b"],
  ["breve", "\u0306"],
  ["macr", "\u0304"],
  ["dot", "\u0307"],
]);

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
  ...Object.entries({ oelig: "œ", OElig: "Œ", lstrok: "ł", Lstrok: "Ł", dstrok: "đ", Dstrok: "Đ", inodot: "ı" }),
  ...Object.entries({ zwj: "\u200d", zwnj: "\u200c", ensp: " ", emsp: " ", thinsp: " " }),
]);
