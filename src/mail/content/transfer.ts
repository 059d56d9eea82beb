/** A body freed of its transfer encoding (RFC 2045 section 6). An encoding that nobody knows leaves the body as it is. */
export function decodeTransfer(encoding: string, body: Uint8Array): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name.startsWith("base64")) return Buffer.from(latin1(body), "base64");
  if (name.startsWith("quoted-printable")) return decodeQuoted(latin1(body));
  return body;
}

/** Quoted-printable text as bytes: soft line breaks go, with blanks that were added behind them; what is no escape stands for itself. */
function decodeQuoted(text: string): Uint8Array {
  const plain = text.replace(/=[ \t]{0,20}(?:\r?\n|$)/g, "");
  const bytes = Buffer.from(plain, "latin1");
  let length = 0;
  for (let at = 0; at < bytes.byteLength; at++) {
    const byte = bytes[at] ?? 0;
    const [high, low] = byte === EQUALS ? [hex(bytes[at + 1]), hex(bytes[at + 2])] : [-1, -1];
    const isEscape = high >= 0 && low >= 0;
    bytes[length++] = isEscape ? high * 16 + low : byte;
    if (isEscape) at += 2;
  }
  return bytes.subarray(0, length);
}

const EQUALS = 61;

/** The value of a hexadecimal digit, or -1. */
function hex(byte = 0): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
