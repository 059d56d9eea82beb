import { emit, type Features } from "./word.ts";

/** Where the n-grams begin among the features, each in a bucket by its hash: after those with names and the patterns of the language. */
export const firstHash = 512;
export const hashBits = 20;
const hashMask = (1 << hashBits) - 1;

/** What an n-gram sees of a word that is praise, blame or a denial, and of how a clause begins and ends. */
export const symbols = { begins: 101, bad: 102, good: 103, muted: 104, denies: 105, asks: 106, shouts: 107, ends: 108 };

/** The n-grams that weigh something, packed so that they stay at hand: for each 32 buckets a bit each, then how many come before; and their steps. */
export type Grams = { places: Int32Array; steps: Int8Array };

export function packGrams(all: Int8Array): Grams {
  const places = new Int32Array(all.length / 16);
  const steps = all.filter((step) => step !== 0);
  let before = 0;
  for (let bucket = 0; bucket < all.length; bucket += 1) {
    const at = (bucket >>> 5) * 2;
    if ((bucket & 31) === 0) places[at + 1] = before;
    if (all[bucket] === 0) continue;
    places[at] = (places[at] ?? 0) | (1 << bucket);
    before += 1;
  }
  return { places, steps };
}

/** Adds an n-gram: as its bucket, or as its place among those that weigh something, and not at all when it is none of them. */
export function gram(features: Features, first: number, last: number, hash: number): void {
  const bucket = (hash ^ (hash >>> 13)) & hashMask;
  if (features.grams === null) {
    emit(features, firstHash + bucket, first, last);
    return;
  }
  const { places } = features.grams;
  const at = (bucket >>> 5) * 2;
  const bits = places[at] ?? 0;
  const bit = 1 << bucket;
  if ((bits & bit) === 0) return;
  emit(features, firstHash + (places[at + 1] ?? 0) + countOf(bits & (bit - 1)), first, last);
}

/** How many bits are set. */
function countOf(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The hash of a kind of n-gram of two words. */
export function mix(kind: number, one: number, two: number): number {
  let hash = Math.imul(kind ^ Math.imul(one, 0x85ebca6b), 0xc2b2ae35) ^ two;
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) | 0;
}
