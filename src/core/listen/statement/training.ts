import { aMemo } from "../memo.ts";
import { fold } from "../token.ts";
import { condense } from "./condense.ts";
import { featuresOf, firstPattern, type Memory, mostEntries } from "./features.ts";
import { firstHash, hashBits } from "./gram.ts";
import { compileLexicon, type LexiconText } from "./lexicon.ts";
import { modelBy, readingOf, scoreOf, sharesOf, type Weights } from "./model.ts";
import { namedPriors } from "./named.ts";
import { randomOf, shuffle } from "./random.ts";
import type { Senses } from "./sense.ts";
import { placesIn, type SenseLearner, type SenseRow, senseLearner, senseRow } from "./sense-training.ts";
import type { Vectors } from "./vectors.ts";
import { aSheet } from "./word.ts";

/** A text with what it should be taken for: 1 for a problem. `weight` is how much it counts beside the others. */
export type Example = { text: string; label: 0 | 1; weight: number };

/** Rounds over all examples, and of how many at the end the mean is taken; how fast weights of named features and of n-grams move; how
 * strongly they are drawn to where they began; which share of the features is left out of each step, so that no single one is relied upon, and
 * of which share of the texts all n-grams are; which n-grams are too weak to be kept. */
export const settings = {
  rounds: 20,
  settled: 1,
  rate: 0.02,
  rateGrams: 0.01,
  pull: 1e-5,
  drop: 0.3,
  dropGrams: 0,
  weakest: 0.02,
  seed: 1,
  folds: 4,
};

/** As `settings`, where senses are learned beside: they have a say of their own since of some texts all n-grams are left out. */
export const withSenses: typeof settings = {
  ...settings,
  rounds: 16,
  settled: 4,
  rateGrams: 0.03,
  drop: 0.7,
  dropGrams: 0.25,
  weakest: 0.03,
  folds: 2,
};

type Row = {
  index: Int32Array;
  clause: Int32Array;
  clauses: number;
  label: number;
  weight: number;
  sense: SenseRow | null;
};

/**
 * The weights of a language: what its examples teach, starting from what its lexicon knows. The probability is calibrated on
 * examples that took no part in the training. `spelt` are words that are no slips; with `vectors`, senses are learned beside. The same input always gives the same weights.
 */
export function train(
  text: LexiconText,
  examples: readonly Example[],
  spelt: readonly string[] = [],
  vectors: Vectors | null = null,
): Weights {
  const memory: Memory = { lexicon: compileLexicon(text), entries: aMemo(mostEntries), sheet: aSheet(null) };
  const known = vectors && placesIn(vectors);
  const rows = examples.map((example) => rowOf(memory, known, example));
  const { folds } = vectors ? withSenses : settings;
  const scored: { score: number; label: number; weight: number }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = (at: number): boolean => at % folds === fold;
    const model = modelBy(
      memory.lexicon,
      learn(
        memory,
        rows.filter((_, at) => !isOut(at)),
        vectors,
      ),
    );
    examples.forEach(({ text: words, label, weight }, at) => {
      if (isOut(at)) scored.push({ score: scoreOf(readingOf(model, words)), label, weight });
    });
  }
  return { ...learn(memory, rows, vectors), ...calibrate(scored), words: commonWords(memory, examples, spelt) };
}

/** With fewer examples every word of them is taken for well spelt. */
const fewExamples = 5000;

/** Words that are met in several examples, the commonest first: about half as often with each step, and by the alphabet within one. */
function commonWords(memory: Memory, examples: readonly Example[], spelt: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of examples) {
    const words = new Set(featuresOf(memory, text).words.map(({ entry }) => entry.word));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const few = examples.length < fewExamples;
  const least = few ? 1 : 3;
  for (const word of spelt.map(fold)) counts.set(word, Math.max(least, counts.get(word) ?? 0));
  const isWord = /^[a-z]{2,24}$/;
  return [...counts]
    .filter(([word, count]) => count >= least && isWord.test(word))
    .map(([word, count]) => ({ word, step: Math.floor(Math.log2(count)) }))
    .sort((one, other) => other.step - one.step || (one.word < other.word ? -1 : 1))
    .map(({ word }) => word);
}

/** Weights without a calibration. */
function learn({ lexicon }: Memory, rows: readonly Row[], vectors: Vectors | null): Weights {
  const weights = new Float64Array(firstHash + 2 ** hashBits);
  weights.set(namedPriors);
  weights.set(lexicon.priors, firstPattern);
  const how = vectors ? withSenses : settings;
  const random = randomOf(how.seed);
  const course: Course = {
    ...{ how, random, weights, priors: weights.slice(0, firstHash), paces: new Float64Array(weights.length).fill(1) },
    learner: vectors && senseLearner(vectors, randomOf(how.seed)),
  };
  const order = rows.map((_, index) => index);
  const mean = new Float64Array(weights.length);
  for (let round = 0; round < how.rounds; round += 1) {
    shuffle(order, random);
    course.learner?.slowTo(round / how.rounds);
    for (const at of order) {
      const row = rows[at];
      if (row) step(course, row);
    }
    if (round >= how.rounds - how.settled)
      for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / how.settled;
  }
  return quantized(mean, how, vectors && course.learner ? condense(course.learner.learnt(), vectors) : null);
}

function rowOf(memory: Memory, known: ReadonlyMap<string, number> | null, { text, label, weight }: Example): Row {
  const features = featuresOf(memory, text);
  const { count, index, word, words, clauses } = features;
  return {
    index: index.slice(0, count),
    clause: word.slice(0, count).map((at) => words[at]?.clause ?? 0),
    clauses,
    label,
    weight,
    sense: known && senseRow(known, features),
  };
}

/** What a training goes through: the weights of n-grams and named features, those before it, and how much each has moved. */
type Course = {
  how: typeof settings;
  random: () => number;
  weights: Float64Array;
  priors: Float64Array;
  paces: Float64Array;
  learner: SenseLearner | null;
};

/** One step down the slope of the logistic loss, each weight with its own pace (AdaGrad). */
function step(course: Course, row: Row): void {
  const { how, weights, priors, paces, learner } = course;
  const { clauses, label, weight, sense } = row;
  const scores = new Float64Array(Math.max(1, clauses)).fill(weights[0] ?? 0);
  const kept = keptOf(course, row);
  for (const at of kept) {
    const own = row.clause[at] ?? 0;
    scores[own] = (scores[own] ?? 0) + (weights[row.index[at] ?? 0] ?? 0);
  }
  if (learner && sense) {
    const said = learner.hear(sense);
    for (let at = 0; at < said.length; at += 1) {
      const own = sense.clause[at] ?? 0;
      scores[own] = (scores[own] ?? 0) + (said[at] ?? 0);
    }
  }
  const shares = sharesOf(scores);
  const slope = (1 / (1 + Math.exp(-scoreOf({ scores, shares }))) - label) * weight;
  const move = (feature: number, gradient: number): void => {
    const now = weights[feature] ?? 0;
    const full = gradient + how.pull * (now - (priors[feature] ?? 0));
    const pace = (paces[feature] ?? 0) + full * full;
    paces[feature] = pace;
    weights[feature] = now - ((feature < firstHash ? how.rate : how.rateGrams) * full) / Math.sqrt(pace);
  };
  move(0, slope);
  for (const at of kept) move(row.index[at] ?? 0, slope * (shares[row.clause[at] ?? 0] ?? 0));
  if (learner && sense)
    learner.learn(
      sense,
      shares.map((share) => share * slope),
    );
}

/** Which features take part in this step. */
function keptOf({ how, random }: Course, { index }: Row): number[] {
  const kept: number[] = [];
  const grams = how.dropGrams === 0 || random() >= how.dropGrams;
  for (let at = 0; at < index.length; at += 1) {
    if (random() >= how.drop && (grams || (index[at] ?? 0) < firstHash)) kept.push(at);
  }
  return kept;
}

function quantized(weights: Float64Array, how: typeof settings, senses: Senses | null): Weights {
  const learnt = weights.subarray(firstHash);
  let most = 1e-9;
  for (const weight of learnt) most = Math.max(most, Math.abs(weight));
  const scale = Math.fround(most / 127);
  const grams = new Int8Array(learnt.length);
  for (let at = 0; at < grams.length; at += 1) {
    const weight = learnt[at] ?? 0;
    if (Math.abs(weight) >= how.weakest) grams[at] = Math.round(weight / scale);
  }
  return {
    named: Float32Array.from(weights.subarray(0, firstHash)),
    grams,
    scale,
    slope: 1,
    shift: 0,
    words: [],
    senses,
  };
}

/** Platt's scaling: the slope and shift that make scores log-odds, by Newton's method. */
function calibrate(scored: readonly { score: number; label: number; weight: number }[]): {
  slope: number;
  shift: number;
} {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 30; round += 1) {
    let [gs, gt, hss, hst, htt] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, label, weight } of scored) {
      const chance = 1 / (1 + Math.exp(-(slope * score + shift)));
      const miss = (chance - label) * weight;
      const curve = Math.max(1e-6, chance * (1 - chance)) * weight;
      gs += miss * score;
      gt += miss;
      hss += curve * score * score;
      hst += curve * score;
      htt += curve;
    }
    const scale = hss * htt - hst * hst;
    slope -= (htt * gs - hst * gt) / scale;
    shift -= (hss * gt - hst * gs) / scale;
  }
  return { slope: Math.fround(slope), shift: Math.fround(shift) };
}
