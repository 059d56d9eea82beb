import { decodeWords } from "../encoded-words.ts";
import { decodeText } from "./charset.ts";

/** A header field such as Content-Type: its value in lower case, and its parameters by lower-case name. */
export type Field = { value: string; parameters: ReadonlyMap<string, string> };

/**
 * Reads a field with parameters: continued and percent-encoded ones (RFC 2231), and encoded words, which programs put there too.
 * Where a parameter is written in both ways, the newer way counts.
 */
export function readField(text: string): Field {
  const field = text.slice(0, LONGEST);
  const value = withoutComment(/^[^;]*/.exec(field)?.[0] ?? "").toLowerCase();
  const plain = new Map<string, string>();
  const pieces = new Map<string, Map<number, Piece>>();
  for (const [, name = "", quoted, bare = ""] of field.matchAll(
    /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g,
  )) {
    if (plain.size + pieces.size > MOST_PARAMETERS) break;
    const [, key = "", n = "0", star = ""] = /^([^*]+)(?:\*(\d{1,3}))?(\*?)$/.exec(name.toLowerCase()) ?? [];
    const said = unquoted(quoted) ?? (isName.test(key) ? bare.trim() : withoutComment(bare));
    if (key === "") continue;
    if (key === name.toLowerCase()) {
      if (!plain.has(key)) plain.set(key, decodeWords(said));
      continue;
    }
    const own = pieces.get(key) ?? new Map<number, Piece>();
    if (!own.has(Number(n))) own.set(Number(n), { text: said, encoded: star !== "" });
    pieces.set(key, own);
  }
  return { value, parameters: new Map([...plain, ...[...pieces].map(([key, own]) => [key, joined(own)] as const)]) };
}

/** Characters that are read, and parameters. */
const [LONGEST, MOST_PARAMETERS] = [6000, 50];

/** Names of files are written without quotes too, with brackets that belong to them; everywhere else brackets hold a comment. */
const isName = /^(?:file)?name$/;

const withoutComment = (text: string): string => text.replace(/\(.*$/s, "").trim();

type Piece = { text: string; encoded: boolean };

const unquoted = (text: string | undefined): string | undefined => text?.replace(/\\(["\\])/g, "$1");

/** The pieces in their order, read by the charset that the first one names. */
function joined(own: ReadonlyMap<number, Piece>): string {
  const inOrder = [...own].sort(([a], [b]) => a - b).map(([, piece]) => piece);
  if (!inOrder.some(({ encoded }) => encoded)) return decodeWords(inOrder.map(({ text }) => text).join(""));
  const [first, ...rest] = inOrder;
  const [, charset, start = first?.text ?? ""] = /^([^']*)'[^']*'(.*)$/s.exec(first?.text ?? "") ?? [];
  const bytes = [{ text: start, encoded: first?.encoded ?? false }, ...rest].map(({ text, encoded }) =>
    encoded ? fromPercent(text) : Buffer.from(text),
  );
  return decodeText(Buffer.concat(bytes), charset);
}

const fromPercent = (text: string): Buffer =>
  Buffer.from(
    Buffer.from(text)
      .toString("latin1")
      .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
