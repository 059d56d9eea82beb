import { type Memo, recall } from "../memo.ts";
import { clauseFeatures } from "./clause.ts";
import { entryOf } from "./entry.ts";
import { type Entry, type Lexicon, roleBit } from "./lexicon.ts";
import { named } from "./named.ts";
import { matchPhrases } from "./phrase.ts";
import { endOfRaw, type Gap, gaps, goOn, rawOf, type Scan, scanOf } from "./scan.ts";
import { markScopes } from "./scope.ts";
import { addSense, type Sense } from "./sense.ts";
import { addWord, type Features, wiped } from "./word.ts";

/** Where the patterns of a language begin among the features: after those with names. */
export const firstPattern = named.length;

const breaker = roleBit("breaker");

/** A pure cache of what is known of words, of one language. */
export type Memory = {
  lexicon: Lexicon;
  entries: Memo<Entry>;
  sense?: Sense | null;
  /** For the text that is being read. */
  sheet: Features;
};
/** So many words are remembered of a language. */
export const mostEntries = 32_768;

/** What a text shows, until the next is read. */
export function featuresOf(memory: Memory, text: string): Features {
  const features = wiped(memory.sheet);
  memory.sheet = features;
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

/** Gives how the text ended. */
function readWords(memory: Memory, text: string, features: Features): Gap {
  let clause = -1;
  let sinceBreak = 0;
  const learn = (raw: string): Entry => learnt(memory, raw);
  const piece = scanOf(text);
  while (goOn(piece)) {
    const entry = entryAt(memory, piece, learn);
    if (clause < 0 || piece.gap >= gaps.stop || ((entry.role & breaker) !== 0 && sinceBreak >= 2)) {
      clause += 1;
      sinceBreak = 0;
    }
    sinceBreak += 1;
    addWord(features, entry, piece, clause);
  }
  features.words = features.spare.slice(0, features.read);
  features.clauses = clause + 1;
  return piece.gap;
}

function entryAt({ entries }: Memory, piece: Scan, learn: (raw: string) => Entry): Entry {
  if (piece.tail === 0) return recall(entries, piece.text, piece.start, endOfRaw(piece), learn);
  const raw = rawOf(piece);
  return recall(entries, raw, 0, raw.length, learn);
}

function learnt({ lexicon, sense }: Memory, raw: string): Entry {
  const entry = entryOf(lexicon, raw);
  if (sense) addSense(sense, entry);
  return entry;
}
