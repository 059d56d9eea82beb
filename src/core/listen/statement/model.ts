import { aMemo } from "../memo.ts";
import { withVocabulary } from "./entry.ts";
import { featuresOf, type Memory, mostEntries } from "./features.ts";
import { firstHash, type Grams, hashBits, packGrams } from "./gram.ts";
import { compileLexicon, type Entry, type Lexicon, type LexiconText } from "./lexicon.ts";
import { packed, packedWords, unpacked, unpackedWords } from "./packed.ts";
import { listen, type Senses, senseBy } from "./sense.ts";
import { packSenses, unpackSenses } from "./sense-pack.ts";
import { aSheet, type Features } from "./word.ts";

/** What training gives: the weights of named features and patterns, those of n-grams in steps of `scale`, the calibration, and words that are often met. */
export type Weights = {
  named: Float32Array;
  grams: Int8Array;
  scale: number;
  slope: number;
  shift: number;
  words: readonly string[];
  /** What words say beside their neighbours; null for a language that has learned none. */
  senses: Senses | null;
};

/** A language that can be listened to. `memory` remembers words, and nothing of what was said; `grams` are those of the weights. */
export type Model = { memory: Memory; weights: Weights; grams: Grams };

export const modelOf = (text: LexiconText, weights: Weights): Model => modelBy(compileLexicon(text), weights);

/** As `modelOf`, with a lexicon that has been compiled. */
export function modelBy(lexicon: Lexicon, weights: Weights): Model {
  const grams = packGrams(weights.grams);
  const memory = {
    lexicon: withVocabulary(lexicon, weights.words),
    entries: aMemo<Entry>(mostEntries),
    sense: weights.senses && senseBy(weights.senses),
    sheet: aSheet(grams),
  };
  return { memory, weights, grams };
}

/** What a feature adds to the score of its clause. */
export const weightOf = ({ weights, grams }: Model, feature: number): number =>
  feature < firstHash ? (weights.named[feature] ?? 0) : (grams.steps[feature - firstHash] ?? 0) * weights.scale;

/** A text as the model reads it, until it reads the next: its features, the score of each clause and how much each clause speaks for the whole. */
export type Reading = { features: Features; scores: Float64Array; shares: Float64Array };

export function readingOf(model: Model, text: string): Reading {
  const { memory, weights } = model;
  const features = featuresOf(memory, text);
  const { count, index, word, words } = features;
  const scores = filled(Math.max(1, features.clauses), weights.named[0] ?? 0);
  for (let at = 0; at < count; at += 1) {
    const weight = weightOf(model, index[at] ?? 0);
    if (weight === 0) continue;
    const clause = words[word[at] ?? 0]?.clause ?? 0;
    scores[clause] = (scores[clause] ?? 0) + weight;
  }
  if (memory.sense) {
    listen(memory.sense, words);
    for (const { clause, said } of words) scores[clause] = (scores[clause] ?? 0) + said;
  }
  return { features, scores, shares: sharesOf(scores) };
}

function filled(length: number, value: number): Float64Array {
  const list = new Float64Array(length);
  for (let at = 0; at < length; at += 1) list[at] = value;
  return list;
}

/** The sum of what the clauses say, before calibration. */
export function scoreOf({ scores, shares }: Pick<Reading, "scores" | "shares">): number {
  let score = 0;
  for (let at = 0; at < scores.length; at += 1) score += (shares[at] ?? 0) * (scores[at] ?? 0);
  return score;
}

/** Half of the whole is its worst clause; the rest is all clauses, so that many good ones weigh against one and many bad ones add up. */
export function sharesOf(scores: Float64Array): Float64Array {
  const count = scores.length;
  let worst = 0;
  for (let at = 1; at < count; at += 1) if ((scores[at] ?? 0) > (scores[worst] ?? 0)) worst = at;
  const shares = filled(count, 0.3 / count + 0.2 / Math.sqrt(count));
  shares[worst] = (shares[worst] ?? 0) + 0.5;
  return shares;
}

/** Text of a weights file: a line with a head of four numbers, the named weights, then each n-gram as a step ahead and a weight; one with the
 * words; and three of senses, where there are any. */
export function packWeights({ named, grams, scale, slope, shift, words, senses }: Weights): string {
  const bytes: number[] = [];
  const head = new Uint8Array(Float32Array.of(scale, slope, shift, named.length, ...named).buffer);
  let last = -1;
  for (let at = 0; at < grams.length; at += 1) {
    const weight = grams[at] ?? 0;
    if (weight === 0) continue;
    let step = at - last - 1;
    for (; step >= 255; step -= 255) bytes.push(255);
    bytes.push(step, weight & 255);
    last = at;
  }
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return `${packed(all)}\n${packedWords(words)}\n${senses ? packSenses(senses) : ""}`;
}

export function unpackWeights(text: string): Weights {
  const [first = "", second = "", ...rest] = text.split("\n");
  const bytes = unpacked(first);
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number): number => numbers.getFloat32(at * 4, true);
  const count = number(3);
  const named = Float32Array.from({ length: count }, (_, at) => number(4 + at));
  const grams = new Int8Array(2 ** hashBits);
  let at = -1;
  for (let byte = (4 + count) * 4; byte < bytes.length; byte += 1) {
    const step = bytes[byte] ?? 0;
    if (step === 255) {
      at += 255;
      continue;
    }
    at += step + 1;
    byte += 1;
    grams[at] = ((bytes[byte] ?? 0) << 24) >> 24;
  }
  return {
    named,
    grams,
    scale: number(0),
    slope: number(1),
    shift: number(2),
    words: unpackedWords(second),
    senses: unpackSenses(rest),
  };
}
