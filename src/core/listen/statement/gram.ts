import { emit, type Features } from "./word.ts";

/** Where the n-grams begin among the features, each in a bucket by its hash: after those with names and the patterns of the language. */
export const firstHash = 512;
export const hashBits = 20;
const hashMask = (1 << hashBits) - 1;

/** What an n-gram sees of a word that is praise, blame or a denial, and of how a clause begins and ends. */
export const symbols = { begins: 101, bad: 102, good: 103, muted: 104, denies: 105, asks: 106, shouts: 107, ends: 108 };

/** Adds an n-gram, unless it is known to weigh nothing. */
export function gram(features: Features, first: number, last: number, hash: number): void {
  const bucket = (hash ^ (hash >>> 13)) & hashMask;
  if (features.grams === undefined || features.grams[bucket] !== 0) emit(features, firstHash + bucket, first, last);
}

/** The hash of a kind of n-gram of two words. */
export function mix(kind: number, one: number, two: number): number {
  let hash = Math.imul(kind ^ Math.imul(one, 0x85ebca6b), 0xc2b2ae35) ^ two;
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) | 0;
}
