import { decodeText } from "./content/charset.ts";

/**
 * A header value with its encoded words (RFC 2047) read. Neighbours in one charset are read as one, as a letter may be broken over
 * two of them. One whose encoding is broken stays as it is.
 */
export function decodeWords(value: string): string {
  const words = value.slice(0, 10_000).replace(/\?=\s+=\?/g, "?==?");
  return words.replace(/(?:=\?[\w.:()-]{1,40}(?:\*[\w-]{1,20})?\?[bq]\?[^?]*\?=)+/gi, (run) => {
    const read: Word[] = [];
    for (const [, charset = "", encoding = "", text = ""] of run.matchAll(/=\?([^?*]+)[^?]*\?([bq])\?([^?]*)\?=/gi)) {
      const bytes = encoding.toLowerCase() === "b" ? Buffer.from(text, "base64") : quoted(text);
      const last = read.at(-1);
      if (last && last.charset === charset.toLowerCase()) last.bytes.push(bytes);
      else read.push({ charset: charset.toLowerCase(), bytes: [bytes] });
    }
    return read.map(({ charset, bytes }) => decodeText(Buffer.concat(bytes), charset)).join("");
  });
}

type Word = { charset: string; bytes: Uint8Array[] };

const quoted = (text: string): Uint8Array =>
  Buffer.from(
    text.replaceAll("_", " ").replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
