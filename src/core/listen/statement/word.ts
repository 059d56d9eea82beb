import type { Entry } from "./lexicon.ts";
import type { Gap } from "./scan.ts";

/** A word of a text with all that its neighbours make of it. */
export type Word = {
  entry: Entry;
  start: number;
  end: number;
  gap: Gap;
  clause: number;
  /** Denied by a word before it, or spoken of a case that is not: "if", "than the other shop". */
  /** How many words of weight are between it and the word that denies it, plus one; 0 when nothing does. */
  denied: number;
  muted: boolean;
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

export function emit({ index, from, word }: Features, feature: number, first: number, last: number): void {
  index.push(feature);
  from.push(first);
  word.push(last);
}
