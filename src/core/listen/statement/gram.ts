import { emit, type Features } from "./word.ts";

/** Where the n-grams begin among the features, each in a bucket by its hash: after those with names and the patterns of the language. */
export const firstHash = 512;
export const hashBits = 20;
const hashMask = (1 << hashBits) - 1;

/** What an n-gram sees of a word that is praise, blame or a denial, and of how a clause begins and ends. */
export const symbols = { begins: 101, bad: 102, good: 103, muted: 104, denies: 105, asks: 106, shouts: 107, ends: 108 };

/** Which n-grams weigh something, one bit for each: so few that they stay at hand while all weights would not. */
export function weighty(grams: Int8Array): Int32Array {
  const bits = new Int32Array(grams.length / 32);
  for (let bucket = 0; bucket < grams.length; bucket += 1)
    if (grams[bucket] !== 0) bits[bucket >>> 5] = (bits[bucket >>> 5] ?? 0) | (1 << bucket);
  return bits;
}

/** Adds an n-gram, unless it is known to weigh nothing. */
export function gram(features: Features, first: number, last: number, hash: number): void {
  const bucket = (hash ^ (hash >>> 13)) & hashMask;
  const { weighty } = features;
  if (weighty !== null && ((weighty[bucket >>> 5] ?? 0) & (1 << bucket)) === 0) return;
  emit(features, firstHash + bucket, first, last);
}

/** The hash of a kind of n-gram of two words. */
export function mix(kind: number, one: number, two: number): number {
  let hash = Math.imul(kind ^ Math.imul(one, 0x85ebca6b), 0xc2b2ae35) ^ two;
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) | 0;
}
