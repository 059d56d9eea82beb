import { chanceOfSlip } from "./slip.ts";

/** Words that can be asked for those near to another: by what each is, and by what remains of each when one letter is left out. */
export type NearWords = { words: readonly string[]; whole: Places; shorter: Places };

/** Places of words by a hash, those of one hash side by side: `from` tells where those of a bucket begin. */
type Places = { mask: number; from: Int32Array; hashes: Int32Array; places: Int32Array };

export function nearWordsOf(words: readonly string[]): NearWords {
  const whole: number[] = [];
  const shorter: number[] = [];
  for (const [place, word] of words.entries()) {
    whole.push(hashOf(word, NONE), place);
    for (let at = 0; at < word.length; at += 1) {
      if (at === 0 || word.charCodeAt(at) !== word.charCodeAt(at - 1)) shorter.push(hashOf(word, at), place);
    }
  }
  return { words, whole: placesOf(whole), shorter: placesOf(shorter) };
}

/** The words that somebody may have meant who slipped once: one letter too many, missing, wrong, or two swapped. */
export function nearTo(known: NearWords, word: string): string[] {
  const near: string[] = [];
  look(known, known.shorter, hashOf(word, NONE), word, near);
  for (let at = 0; at < word.length; at += 1) {
    if (at > 0 && word.charCodeAt(at) === word.charCodeAt(at - 1)) continue;
    const rest = hashOf(word, at);
    look(known, known.whole, rest, word, near);
    look(known, known.shorter, rest, word, near);
  }
  return near;
}

function look(
  { words }: NearWords,
  { mask, from, hashes, places }: Places,
  hash: number,
  word: string,
  near: string[],
): void {
  const bucket = hash & mask;
  const end = from[bucket + 1] ?? 0;
  for (let at = from[bucket] ?? 0; at < end; at += 1) {
    if (hashes[at] !== hash) continue;
    const other = words[places[at] ?? 0] ?? "";
    if (chanceOfSlip(other, word) > 0 && !near.includes(other)) near.push(other);
  }
}

const NONE = -1;

/** Of a word without the letter at a place. */
function hashOf(word: string, without: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    if (at !== without) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** `listed` are hashes, each with a place. */
function placesOf(listed: readonly number[]): Places {
  const count = listed.length / 2;
  const size = 2 ** Math.ceil(Math.log2(count + 1));
  const mask = size - 1;
  const from = new Int32Array(size + 1);
  for (let at = 0; at < listed.length; at += 2) {
    const bucket = (listed[at] ?? 0) & mask;
    from[bucket + 1] = (from[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < size; bucket += 1) from[bucket + 1] = (from[bucket + 1] ?? 0) + (from[bucket] ?? 0);
  const next = from.slice();
  const hashes = new Int32Array(count);
  const places = new Int32Array(count);
  for (let at = 0; at < listed.length; at += 2) {
    const hash = listed[at] ?? 0;
    const to = next[hash & mask] ?? 0;
    next[hash & mask] = to + 1;
    hashes[to] = hash;
    places[to] = listed[at + 1] ?? 0;
  }
  return { mask, from, hashes, places };
}
