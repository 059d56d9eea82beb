/** Headers that a sender repeats when it delivers the same mail again; those of the way (Received, DKIM, ARC) differ. */
const STABLE = /^(?:from|to|cc|date|subject|message-id)[ \t]*:.*(?:\r?\n[ \t].*)*/gim;
const FOLD = /\r?\n[ \t]+/g;
const END_OF_HEADERS = /\r?\n\r?\n/;

/** Headers are looked for in so many bytes at the front of a mail; what follows counts as its body. */
export const HEAD = 64 * 1024;

export type Fingerprint = {
  /** SHA-256 of all bytes, hex. */
  hash: string;
  /**
   * What makes two deliveries the same mail to the same address: the Message-ID alone could be forged to suppress another
   * mail, and the raw bytes differ at each delivery, so it is the stable headers, the body and the address. SHA-256, hex.
   */
  fingerprint(recipient: string): string;
};

export const fingerprintOf = (raw: Uint8Array): Fingerprint => {
  const reading = startFingerprint(raw.subarray(0, HEAD));
  if (raw.byteLength > HEAD) reading.add(raw.subarray(HEAD));
  return reading.end();
};

/** Takes a mail's fingerprint as it comes: `head` is its first HEAD bytes, or all of a shorter one. */
export function startFingerprint(head: Uint8Array): { add(bytes: Uint8Array): void; end(): Fingerprint } {
  const text = new TextDecoder("latin1").decode(head);
  const found = END_OF_HEADERS.exec(text);
  const headers = found ? text.slice(0, found.index) : text;
  const stable = (headers.match(STABLE) ?? []).map((header) => header.replace(FOLD, " ")).sort();
  const whole = new Bun.CryptoHasher("sha256").update(head);
  const content = new Bun.CryptoHasher("sha256")
    .update(`${stable.join("\n")}\n\n`)
    .update(head.subarray(found ? found.index + found[0].length : head.byteLength));
  return {
    add: (bytes) => {
      whole.update(bytes);
      content.update(bytes);
    },
    end: () => {
      const same = content.digest("hex");
      return {
        hash: whole.digest("hex"),
        fingerprint: (recipient) =>
          new Bun.CryptoHasher("sha256").update(`${recipient.toLowerCase()}\n${same}`).digest("hex"),
      };
    },
  };
}

/** How many Received headers stand in the head of a mail. */
export function hopsOf(head: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(head);
  const end = END_OF_HEADERS.exec(text)?.index ?? text.length;
  return text.slice(0, end).match(/^received[ \t]*:/gim)?.length ?? 0;
}
