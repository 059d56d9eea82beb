import { decodeWords } from "../encoded-words.ts";
import { decodeText } from "./charset.ts";

/** A header field such as Content-Type: its value in lower case, and its parameters by lower-case name. */
export type Field = { value: string; parameters: ReadonlyMap<string, string> };

/** Reads a field with parameters: continued and percent-encoded ones (RFC 2231), and encoded words, which programs put there too. */
export function readField(text: string): Field {
  const field = text.slice(0, 20_000);
  const value = /^[^;]*/.exec(field)?.[0].trim().toLowerCase() ?? "";
  const pieces = new Map<string, Map<number, Piece>>();
  for (const [, name = "", quoted, plain = ""] of field.matchAll(
    /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g,
  )) {
    const [, key = "", n = "0", star = ""] = /^([^*]+)(?:\*(\d{1,3}))?(\*?)$/.exec(name.toLowerCase()) ?? [];
    if (key === "" || pieces.size > 50) continue;
    const own = pieces.get(key) ?? new Map<number, Piece>();
    if (!own.has(Number(n)) || star)
      own.set(Number(n), { text: unquoted(quoted) ?? plain.trim(), encoded: star !== "" });
    pieces.set(key, own);
  }
  return { value, parameters: new Map([...pieces].map(([key, own]) => [key, joined(own)])) };
}

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
  Buffer.concat(
    text
      .split(/(%[0-9a-f]{2})/i)
      .map((one) => (/^%[0-9a-f]{2}$/i.test(one) ? Buffer.from(one.slice(1), "hex") : Buffer.from(one))),
  );
