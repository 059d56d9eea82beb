/** A body freed of its transfer encoding (RFC 2045 section 6). An encoding that nobody knows leaves the body as it is. */
export function decodeTransfer(encoding: string, body: Uint8Array): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name.startsWith("base64")) return Buffer.from(latin1(body), "base64");
  if (name.startsWith("quoted-printable")) return decodeQuoted(latin1(body));
  return body;
}

/** Quoted-printable text as bytes; what is no escape stands for itself. */
function decodeQuoted(text: string): Uint8Array {
  const plain = text
    .replace(/=[ \t]{0,20}\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
