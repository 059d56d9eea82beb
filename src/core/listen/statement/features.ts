import { type Memo, recall } from "../memo.ts";
import { clauseFeatures } from "./clause.ts";
import { entryOf } from "./entry.ts";
import { type Entry, type Lexicon, roleBit } from "./lexicon.ts";
import { named } from "./named.ts";
import { matchPhrases } from "./phrase.ts";
import { endOfRaw, type Gap, gaps, type Piece, rawOf, scan } from "./scan.ts";
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
  matchPhrases(memory.lexicon.phrases, firstPattern, features);
  let first = 0;
  for (let index = 1; index <= words.length; index += 1) {
    if (index < words.length && words[index]?.clause === words[first]?.clause) continue;
    clauseFeatures(features, first, index, words[index]?.gap ?? closing);
    first = index;
  }
  return features;
}

function readWords(memory: Memory, text: string, features: Features): Gap {
  let clause = -1;
  let gap: Gap = gaps.stop;
  let sinceBreak = 0;
  const learn = (raw: string): Entry => learnt(memory, raw);
  for (const piece of scan(text)) {
    gap = piece.gap;
    if (piece.start === piece.end) break;
    const entry = entryAt(memory, text, piece, learn);
    if (clause < 0 || gap >= gaps.stop || ((entry.role & breaker) !== 0 && sinceBreak >= 2)) {
      clause += 1;
      sinceBreak = 0;
    }
    sinceBreak += 1;
    const { start, end } = piece;
    const degree = entry.polarity;
    features.words.push({ entry, start, end, gap, clause, denied: 0, muted: false, degree, cover: -1 });
  }
  features.clauses = clause + 1;
  return gap;
}

function entryAt({ entries }: Memory, text: string, piece: Piece, learn: (raw: string) => Entry): Entry {
  if (piece.tail === 0) return recall(entries, text, piece.start, endOfRaw(piece), learn);
  const raw = rawOf(text, piece);
  return recall(entries, raw, 0, raw.length, learn);
}

function learnt({ lexicon, sense }: Memory, raw: string): Entry {
  const entry = entryOf(lexicon, raw);
  return sense ? { ...entry, sense: senseOf(sense, entry) } : entry;
}
