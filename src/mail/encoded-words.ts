/** A header value with its encoded words (RFC 2047) read. One with an unknown charset or a broken encoding stays as it is. */
export function decodeWords(value: string): string {
  const words = value.slice(0, 10_000).replace(/\?=\s+=\?/g, "?==?");
  return words.replace(/=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?]*)\?=/gi, (whole, charset, encoding, text) => {
    try {
      return new TextDecoder(charset).decode(
        encoding.toLowerCase() === "b" ? Buffer.from(text, "base64") : quoted(text),
      );
    } catch {
      return whole;
    }
  });
}

const quoted = (text: string): Uint8Array =>
  Buffer.from(
    text.replaceAll("_", " ").replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
