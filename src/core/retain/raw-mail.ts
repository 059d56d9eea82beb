import { type Fingerprint, fingerprintOf } from "./mail-fingerprint.ts";

/** A mail as it came from the wire, before it is kept. */
export type RawMail = Fingerprint & {
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

/** A mail that is in memory already. */
export const rawMailOf = (bytes: Uint8Array): RawMail => ({
  ...fingerprintOf(bytes),
  size: bytes.byteLength,
  pieces: () => inPieces(bytes),
});

function* inPieces(bytes: Uint8Array): Iterable<Uint8Array> {
  yield bytes.subarray(0, PIECE);
  for (let at = PIECE; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
