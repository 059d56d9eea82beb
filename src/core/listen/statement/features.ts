import { type Memo, recall } from "../memo.ts";
import { clauseFeatures } from "./clause.ts";
import { entryOf } from "./entry.ts";
import { type Entry, type Lexicon, roleBit } from "./lexicon.ts";
import { named } from "./named.ts";
import { matchFrom } from "./phrase.ts";
import { endOfRaw, type Gap, rawOf, scan } from "./scan.ts";
import { markScopes } from "./scope.ts";
import { type Sense, senseOf } from "./sense.ts";
import type { Features } from "./word.ts";

/** Where the patterns of a language begin among the features: after those with names. */
export const firstPattern = named.length;

const breaker = roleBit("breaker");

/** A pure cache of what is known of words, of one language. */
export type Memory = {
  lexicon: Lexicon;
  entries: Memo<Entry>;
  /** When it is there, n-grams of no weight are left out at once. */
  grams?: Int8Array;
  sense?: Sense | null;
};
/** So many words are remembered of a language. */
export const mostEntries = 32_768;

export function featuresOf(memory: Memory, text: string): Features {
  const features: Features = { words: [], clauses: 0, index: [], from: [], word: [], grams: memory.grams };
  const closing = readWords(memory, text, features);
  const { words } = features;
  markScopes(words, memory.lexicon.deniesBackwards);
  const polarity = new Array<number>(words.length).fill(0);
  const covered = new Array<number>(words.length).fill(-1);
  for (let index = 0; index < words.length; index += 1) polarity[index] = words[index]?.entry.polarity ?? 0;
  for (let index = 0; index < words.length; index += 1) matchFrom(firstPattern, features, index, polarity, covered);
  let first = 0;
  for (let index = 1; index <= words.length; index += 1) {
    if (index < words.length && words[index]?.clause === words[first]?.clause) continue;
    clauseFeatures(features, first, index, words[index]?.gap ?? closing, polarity, covered);
    first = index;
  }
  return features;
}

const tailed = (entries: Memo<Entry>, raw: string, learn: (raw: string) => Entry): Entry =>
  recall(entries, raw, 0, raw.length, learn);

function readWords({ lexicon, entries, sense }: Memory, text: string, features: Features): Gap {
  let clause = -1;
  let gap: Gap = "stop";
  let sinceBreak = 0;
  const learn = (raw: string): Entry => {
    const entry = entryOf(lexicon, raw);
    return sense ? { ...entry, sense: senseOf(sense, entry) } : entry;
  };
  for (const piece of scan(text)) {
    if (piece.start === piece.end) return piece.gap;
    const entry =
      piece.tail === 0
        ? recall(entries, text, piece.start, endOfRaw(piece), learn)
        : tailed(entries, rawOf(text, piece), learn);
    gap = piece.gap;
    const ends = gap === "stop" || gap === "question" || gap === "exclaim";
    if (clause < 0 || ends || ((entry.role & breaker) !== 0 && sinceBreak >= 2)) {
      clause += 1;
      sinceBreak = 0;
    }
    sinceBreak += 1;
    features.words.push({ entry, start: piece.start, end: piece.end, gap, clause, denied: 0, muted: false });
    features.clauses = clause + 1;
  }
  return gap;
}
