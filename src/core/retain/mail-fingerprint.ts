/** Headers that a sender repeats when it delivers the same mail again; those of the way (Received, DKIM, ARC) differ. */
const STABLE = ["from", "to", "cc", "date", "subject", "message-id"];

/**
 * What makes two deliveries the same mail to the same address: the Message-ID alone could be forged to suppress another
 * mail, and the raw bytes differ at each delivery, so it is both the stable headers and the body. SHA-256, hex.
 */
export function mailFingerprint(raw: Uint8Array, recipient: string): string {
  const end = endOfHeaders(raw);
  const headers = new TextDecoder("latin1")
    .decode(raw.subarray(0, end))
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .filter((line) => STABLE.includes(line.slice(0, line.indexOf(":")).trim().toLowerCase()));
  return new Bun.CryptoHasher("sha256")
    .update(`${recipient.toLowerCase()}\n${headers.sort().join("\n")}\n\n`)
    .update(raw.subarray(end))
    .digest("hex");
}

function endOfHeaders(raw: Uint8Array): number {
  for (let at = raw.indexOf(10); at >= 0; at = raw.indexOf(10, at + 1)) {
    if (raw[at + 1] === 10) return at + 2;
    if (raw[at + 1] === 13 && raw[at + 2] === 10) return at + 3;
  }
  return raw.length;
}
