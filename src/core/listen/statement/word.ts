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
};

/** What a text shows, as parallel lists. `from` is the first word that a feature stands on, `word` the last. */
export type Features = {
  words: Word[];
  clauses: number;
  index: number[];
  from: number[];
  word: number[];
  grams: Int8Array | undefined;
};

export function emit(features: Features, feature: number, first: number, last: number): void {
  features.index.push(feature);
  features.from.push(first);
  features.word.push(last);
}
