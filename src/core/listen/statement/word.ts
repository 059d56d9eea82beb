import type { Grams } from "./gram.ts";
import type { Entry } from "./lexicon.ts";
import type { Gap } from "./scan.ts";

/** A word of a text with all that its neighbours make of it. */
export type Word = {
  entry: Entry;
  start: number;
  end: number;
  gap: Gap;
  clause: number;
  /** How many words of weight are between it and the word that denies it, plus one; 0 when nothing does. */
  denied: number;
  /** Spoken of a case that is not: "if", "than the other shop". */
  muted: boolean;
  /** How good or bad it is, as phrases have made it. */
  degree: number;
  /** The first word of the phrase that did; -1 for none. */
  cover: number;
  /** What it says beside its neighbours, before its clause's share. */
  said: number;
  /** What it adds to the whole, the first word of the part that it belongs to, and of such a word what the part is told to be. */
  gain: number;
  group: number;
  name: string | null;
};

/**
 * What a text shows, as parallel lists of which the first `count` are filled. `from` is the first word that a feature stands on, `word` the
 * last. One sheet serves one text after the other, so that nothing is made anew for each: what it tells holds until the next is read.
 */
export type Features = {
  words: Word[];
  clauses: number;
  count: number;
  index: Int32Array;
  from: Int32Array;
  word: Int32Array;
  /** The n-grams that count; null where all do. */
  grams: Grams | null;
  /** How many words are read, into these: those of earlier texts are written over. */
  read: number;
  spare: Word[];
};

/** Enough for most texts. After one that needed more than the most, a sheet is made anew. */
const usual = 1024;
const most = 65_536;

export const aSheet = (grams: Grams | null): Features => ({
  words: [],
  clauses: 0,
  count: 0,
  index: new Int32Array(usual),
  from: new Int32Array(usual),
  word: new Int32Array(usual),
  grams,
  read: 0,
  spare: [],
});

/** An empty sheet, the same one where it will do. */
export function wiped(sheet: Features): Features {
  if (sheet.index.length > most || sheet.spare.length > most) return aSheet(sheet.grams);
  sheet.words = [];
  sheet.clauses = 0;
  sheet.count = 0;
  sheet.read = 0;
  return sheet;
}

export function addWord(sheet: Features, entry: Entry, { start, end, gap }: Place, clause: number): void {
  const word = spareWord(sheet, entry);
  word.entry = entry;
  word.start = start;
  word.end = end;
  word.gap = gap;
  word.clause = clause;
  word.denied = 0;
  word.muted = false;
  word.degree = entry.polarity;
  word.cover = -1;
  word.said = 0;
  sheet.read += 1;
}

type Place = Pick<Word, "start" | "end" | "gap">;

function spareWord({ read, spare }: Features, entry: Entry): Word {
  const known = spare[read];
  if (known) return known;
  const made: Word = {
    ...{ entry, start: 0, end: 0, gap: 0, clause: 0, denied: 0, muted: false },
    ...{ degree: 0, cover: -1, said: 0, gain: 0, group: 0, name: null },
  };
  spare.push(made);
  return made;
}

export function emit(features: Features, feature: number, first: number, last: number): void {
  const { count } = features;
  if (count === features.index.length) enlarge(features);
  features.index[count] = feature;
  features.from[count] = first;
  features.word[count] = last;
  features.count = count + 1;
}

function enlarge(features: Features): void {
  features.index = twice(features.index);
  features.from = twice(features.from);
  features.word = twice(features.word);
}

function twice(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
