import { type NearWords, nearTo, nearWordsOf } from "./near-words.ts";
import { chanceOfSlip } from "./slip.ts";
import { fold } from "./token.ts";
import { likenessOf, type Shape, shapeOf } from "./word-shape.ts";

/** Words a text may mean, folded. A term that ends in "*" is the start of words. The sign of its polarity: -1, 0 or 1.
 * `count` tells how often it is met, 1 when nobody counted; only words that were counted may be short. */
export type Term = { word: string; polarity: number; count?: number };

/** What words are known, with a way to those that are one slip away. */
export type Vocabulary = { words: Spellings; starts: Spellings; longestStart: number; shape: Shape };
type Spellings = {
  polarity: ReadonlyMap<string, number>;
  counts: ReadonlyMap<string, number>;
  total: number;
  near: NearWords;
};

/** Short words differ by one letter too often: "rood" is no "good". Starts of words must be longer still. */
const shortest = { word: 5, start: 6 };
const longest = 24;
const longestTail = 5;
/** How sure it must be that the word that is meant is on one side, of praise, of blame or of neither; that it is meant at all, and of one
 * that judges; and of a short word that it is the one. */
const sure = { side: 0.75, meant: 0.5, judging: 0.6, short: 0.4 };
/** How many words that nobody knows there are for each slip. */
const usual = 1;

export function vocabularyOf(terms: Iterable<Term>): Vocabulary {
  const words: Known = { polarity: new Map(), counts: new Map() };
  const starts: Known = { polarity: new Map(), counts: new Map() };
  for (const { word, polarity, count } of terms) {
    const plain = fold(word.replace(/\*$/, ""));
    if (!/^\p{L}+$/u.test(plain) || plain.length > longest) continue;
    const start = word.endsWith("*");
    if (plain.length < (start ? shortest.start : count === undefined ? shortest.word : 2)) continue;
    const known = start ? starts : words;
    known.polarity.set(plain, known.polarity.get(plain) || Math.sign(polarity));
    known.counts.set(plain, Math.max(count ?? 1, known.counts.get(plain) ?? 0));
  }
  let longestStart = 0;
  for (const start of starts.polarity.keys()) longestStart = Math.max(longestStart, start.length);
  const total = [...words.counts.values(), ...starts.counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    words: spellingsOf(words, total),
    starts: spellingsOf(starts, total),
    longestStart,
    shape: shapeOf(words.polarity.keys()),
  };
}

/**
 * The word that is meant by one that is not known: one letter too many, missing, wrong, or two swapped. Null when the word is known,
 * when nothing is near, when it looks more like a word that nobody listed, or when it may be praise as well as blame. The word must be folded.
 * `strange` is how many words that are not listed there are for each slip.
 */
export function correctionOf(vocabulary: Vocabulary, word: string, strange = usual): string | null {
  const { words } = vocabulary;
  if (word.length > longest || !/^[a-z]+$/.test(word)) return null;
  if (words.polarity.has(word)) return null;
  const near = nearTo(words.near, word);
  const isShort = word.length < shortest.word;
  if (near.length === 0) return isShort ? null : correctionOfStart(vocabulary, word, strange);
  const unlisted = unlistedOf(vocabulary, word, strange);
  if (isShort) return shortCorrectionOf(words, near, word, unlisted);
  return theOneOf(words, near, word, beginsWithKnown(vocabulary, word) ? 10 * unlisted : unlisted);
}

const unlistedOf = ({ shape }: Vocabulary, word: string, strange: number): number =>
  strange * Math.exp(likenessOf(shape, word));

/** Of a short word only one that is met far oftener than all others near, and never praise or blame but for a slip inside the word. */
function shortCorrectionOf(words: Spellings, near: readonly string[], word: string, unlisted: number): string | null {
  let all = unlisted;
  let most = 0;
  let best: string | null = null;
  for (const other of near) {
    const chance = chanceOf(words, other, word);
    all += chance;
    if (chance <= most) continue;
    most = chance;
    best = other;
  }
  if (best === null || most < all * sure.short) return null;
  if (words.polarity.get(best) === 0) return best;
  return best.length >= 3 && word.length >= 3 && best[0] === word[0] && !isWrong(best, word) ? best : null;
}

/** One letter stands in the place of another, rather than two being swapped. */
const isWrong = (word: string, written: string): boolean =>
  word.length === written.length && [...word].toSorted().join("") !== [...written].toSorted().join("");

/** Whether it is one of the words, or begins as some do. */
export const isListed = (vocabulary: Vocabulary, word: string): boolean =>
  vocabulary.words.polarity.has(word) || beginsWithKnown(vocabulary, word);

function beginsWithKnown({ starts, longestStart }: Vocabulary, word: string): boolean {
  for (let length = Math.min(word.length, longestStart); length >= shortest.start; length -= 1) {
    if (starts.polarity.has(word.slice(0, length))) return true;
  }
  return false;
}

/** "freundlche" begins nearly as "freundlich*" does: "freundliche". */
function correctionOfStart(vocabulary: Vocabulary, word: string, strange: number): string | null {
  const { starts, longestStart } = vocabulary;
  if (beginsWithKnown(vocabulary, word)) return null;
  for (let length = Math.min(word.length, longestStart + 1); length >= shortest.start; length -= 1) {
    if (word.length - length > longestTail) return null;
    const slipped = word.slice(0, length);
    const near = nearTo(starts.near, slipped).filter((start) => !isWrong(start, slipped));
    if (near.length === 0) continue;
    const start = theOneOf(starts, near, slipped, unlistedOf(vocabulary, word, strange));
    if (start !== null) return start + word.slice(length);
  }
  return null;
}

/** The likeliest of several near words, when they are on one side or those of its side are much the likelier. */
function theOneOf(known: Spellings, near: readonly string[], slipped: string, unlisted: number): string | null {
  const sides = [0, 0, 0];
  let all = 0;
  let most = 0;
  let best: string | null = null;
  for (const word of near) {
    const chance = chanceOf(known, word, slipped);
    const side = (known.polarity.get(word) ?? 0) + 1;
    sides[side] = (sides[side] ?? 0) + chance;
    all += chance;
    if (chance <= most) continue;
    most = chance;
    best = word;
  }
  if (best === null) return null;
  const side = known.polarity.get(best) ?? 0;
  if (all < (side === 0 ? sure.meant : sure.judging) * (all + unlisted)) return null;
  return (sides[side + 1] ?? 0) >= sure.side * all ? best : null;
}

/** How likely a word is to be met and to be written so. */
const chanceOf = ({ counts, total }: Spellings, word: string, slipped: string): number =>
  ((counts.get(word) ?? 1) / total) * chanceOfSlip(word, slipped);

type Known = { polarity: Map<string, number>; counts: Map<string, number> };

const spellingsOf = ({ polarity, counts }: Known, total: number): Spellings => ({
  ...{ polarity, counts, total },
  near: nearWordsOf([...polarity.keys()]),
});
