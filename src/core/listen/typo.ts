import { fold } from "./token.ts";

/** Words a text may mean, folded. A term that ends in "*" is the start of words. The sign of its polarity: -1, 0 or 1. */
export type Term = { word: string; polarity: number };

/** What words are known, and which of them remain when one letter is left out: a way to look for one slip at a time. */
export type Vocabulary = { words: Spellings; starts: Spellings; longestStart: number };
type Spellings = { polarity: ReadonlyMap<string, number>; shorter: ReadonlyMap<string, readonly string[]> };

/** Short words differ by one letter too often: "rood" is no "good". Starts of words must be longer still. */
const shortest = { word: 5, start: 6 };
const longest = 24;
const longestTail = 5;

export function vocabularyOf(terms: Iterable<Term>): Vocabulary {
  const words = new Map<string, number>();
  const starts = new Map<string, number>();
  for (const { word, polarity } of terms) {
    const plain = fold(word.replace(/\*$/, ""));
    if (!/^\p{L}+$/u.test(plain) || plain.length > longest) continue;
    const start = word.endsWith("*");
    if (plain.length < (start ? shortest.start : shortest.word)) continue;
    const known = start ? starts : words;
    known.set(plain, known.get(plain) || Math.sign(polarity));
  }
  let longestStart = 0;
  for (const start of starts.keys()) longestStart = Math.max(longestStart, start.length);
  return { words: spellingsOf(words), starts: spellingsOf(starts), longestStart };
}

/**
 * The word that is meant by one that is not known: one letter too many, missing, wrong, or two swapped. Null when the word is known or
 * too short, when nothing is near, or when both praise and blame are. The word must be folded.
 */
export function correctionOf(vocabulary: Vocabulary, word: string): string | null {
  const { words, starts } = vocabulary;
  if (word.length < shortest.word || word.length > longest || !/^[a-z]+$/.test(word)) return null;
  if (words.polarity.has(word) || beginsWithKnown(vocabulary, word)) return null;
  const near = nearTo(words, word);
  return near.length > 0 ? theOneOf(near, words.polarity) : correctionOfStart(starts, vocabulary.longestStart, word);
}

function beginsWithKnown({ starts, longestStart }: Vocabulary, word: string): boolean {
  for (let length = Math.min(word.length, longestStart); length >= shortest.start; length -= 1) {
    if (starts.polarity.has(word.slice(0, length))) return true;
  }
  return false;
}

/** "freundlche" begins nearly as "freundlich*" does: "freundliche". */
function correctionOfStart(starts: Spellings, longestStart: number, word: string): string | null {
  for (let length = Math.min(word.length, longestStart + 1); length >= shortest.start; length -= 1) {
    if (word.length - length > longestTail) return null;
    const start = theOneOf(nearTo(starts, word.slice(0, length)), starts.polarity);
    if (start !== null) return start + word.slice(length);
  }
  return null;
}

/** Of several near words any will do that is on the side of them all; the first in the vocabulary is taken. */
function theOneOf(near: readonly string[], polarity: ReadonlyMap<string, number>): string | null {
  const sides = new Set(near.map((word) => polarity.get(word) ?? 0));
  return sides.size === 1 ? (near[0] ?? null) : null;
}

function nearTo({ polarity, shorter }: Spellings, word: string): string[] {
  const near = new Set<string>(shorter.get(word) ?? []);
  for (let at = 0; at < word.length; at += 1) {
    const rest = word.slice(0, at) + word.slice(at + 1);
    if (polarity.has(rest)) near.add(rest);
    for (const other of shorter.get(rest) ?? []) if (isOneSlip(word, other)) near.add(other);
  }
  return [...near];
}

/** Two words of the same length: one letter differs, or two neighbours have changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function spellingsOf(polarity: ReadonlyMap<string, number>): Spellings {
  const shorter = new Map<string, string[]>();
  for (const word of polarity.keys()) {
    for (let at = 0; at < word.length; at += 1) {
      if (at > 0 && word[at] === word[at - 1]) continue;
      const rest = word.slice(0, at) + word.slice(at + 1);
      const known = shorter.get(rest);
      if (known) known.push(word);
      else shorter.set(rest, [word]);
    }
  }
  return { polarity, shorter };
}
