/** Longest style that is read; a longer one is no person's. */
const LONGEST = 4000;

/** What a mail may say about its looks: nothing that loads, moves a thing out of its place or lays it over another. */
const properties = new Set(
  "background background-color border border-bottom border-collapse border-color border-left border-radius border-right border-spacing border-style border-top border-width color direction display font font-family font-size font-style font-variant font-weight height letter-spacing line-height list-style list-style-type margin margin-bottom margin-left margin-right margin-top max-width min-width padding padding-bottom padding-left padding-right padding-top text-align text-decoration text-indent text-transform vertical-align white-space width word-break word-spacing".split(
    " ",
  ),
);

/** A style attribute with only the declarations that are allowed and plain. Empty when none is. */
export function harmlessStyle(style: string): string {
  const kept: string[] = [];
  for (const declaration of style.slice(0, LONGEST).split(";")) {
    const [name = "", value = "", ...rest] = declaration.split(":").map((piece) => piece.trim());
    if (rest.length === 0 && properties.has(name.toLowerCase()) && isPlain(value))
      kept.push(`${name.toLowerCase()}:${value}`);
  }
  return kept.join(";");
}

/** Words, numbers and colours: no function but a colour's, nothing negative, quotes in pairs. */
function isPlain(value: string): boolean {
  if (!/^[^{}\\/@<>&]{1,200}$/.test(value)) return false;
  if (/(?:^|[\s,(])-[\d.]/.test(value) || /var|expression|url|image|attr|env/i.test(value)) return false;
  const colourless = value.replace(/\b(?:rgb|rgba|hsl|hsla)\([\d\s.,%/]*\)/gi, "");
  return !/[()]/.test(colourless) && quotes(value, '"') && quotes(value, "'");
}

const quotes = (value: string, mark: string): boolean => value.split(mark).length % 2 === 1;
