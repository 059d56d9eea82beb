import { type Fingerprint, fingerprintOf, HEAD, hopsOf } from "./mail-fingerprint.ts";

/** A mail as it came from the wire, before it is kept. */
export type RawMail = Fingerprint & {
  /** How many Received headers there are: one for each server on the way. */
  hops: number;
  /** In bytes. */
  size: number;
  /**
   * Its bytes in order, from the first at each call, in pieces of at most PIECE bytes. Synchronous, because nothing but the
   * database may be awaited inside a transaction. A piece is good until the next is asked for.
   */
  pieces(): Iterable<Uint8Array>;
};

/** Bytes of a piece in which a long mail is stored. */
export const PIECE = 256 * 1024;

/** A mail that is in memory already. Its fingerprint is taken when it is asked for. */
export function rawMailOf(bytes: Uint8Array): RawMail {
  let taken: Fingerprint | undefined;
  const print = () => {
    taken ??= fingerprintOf(bytes);
    return taken;
  };
  return {
    get hash() {
      return print().hash;
    },
    fingerprint: (recipient) => print().fingerprint(recipient),
    hops: hopsOf(bytes.subarray(0, HEAD)),
    size: bytes.byteLength,
    pieces: () => inPieces(bytes),
  };
}

function* inPieces(bytes: Uint8Array): Iterable<Uint8Array> {
  yield bytes.subarray(0, PIECE);
  for (let at = PIECE; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
