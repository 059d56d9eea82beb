import { fold } from "../token.ts";
import { featuresOf, firstPattern, type Memory } from "./features.ts";
import { firstHash, hashBits } from "./gram.ts";
import { compileLexicon, type LexiconText } from "./lexicon.ts";
import { modelOf, readingOf, scoreOf, sharesOf, type Weights } from "./model.ts";
import { namedPriors } from "./named.ts";
import { randomOf, shuffle } from "./random.ts";

/** A text with what it should be taken for: 1 for a problem. `weight` is how much it counts beside the others. */
export type Example = { text: string; label: 0 | 1; weight: number };

/** Rounds over all examples; how fast weights of named features and of n-grams move; which share of the features is left out of each step,
 * so that no single one is relied upon; which n-grams are too weak to be kept. */
export const settings = {
  rounds: 20,
  rate: 0.02,
  rateGrams: 0.01,
  pull: 1e-5,
  drop: 0.3,
  weakest: 0.02,
  seed: 1,
  folds: 4,
};

type Row = {
  index: Int32Array;
  clause: Int32Array;
  clauses: number;
  label: number;
  weight: number;
};

/**
 * The weights of a language: what its examples teach, starting from what its lexicon knows. The probability is calibrated on
 * examples that took no part in the training. `spelt` are words that are no slips. The same input always gives the same weights.
 */
export function train(text: LexiconText, examples: readonly Example[], spelt: readonly string[] = []): Weights {
  const memory: Memory = { lexicon: compileLexicon(text), entries: new Map() };
  const rows = examples.map((example) => rowOf(memory, example));
  const scored: { score: number; label: number; weight: number }[] = [];
  for (let fold = 0; fold < settings.folds; fold += 1) {
    const isOut = (at: number): boolean => at % settings.folds === fold;
    const model = modelOf(
      text,
      learn(
        memory,
        rows.filter((_, at) => !isOut(at)),
      ),
    );
    examples.forEach(({ text: words, label, weight }, at) => {
      if (isOut(at)) scored.push({ score: scoreOf(readingOf(model, words)), label, weight });
    });
  }
  return { ...learn(memory, rows), ...calibrate(scored), words: commonWords(memory, examples, spelt) };
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
  const isWord = few ? /^[a-z]{5,24}$/ : /^[a-z]{2,24}$/;
  return [...counts]
    .filter(([word, count]) => count >= least && isWord.test(word))
    .map(([word, count]) => ({ word, step: Math.floor(Math.log2(count)) }))
    .sort((one, other) => other.step - one.step || (one.word < other.word ? -1 : 1))
    .map(({ word }) => word);
}

/** Weights without a calibration. */
function learn({ lexicon }: Memory, rows: readonly Row[]): Weights {
  const weights = new Float64Array(firstHash + 2 ** hashBits);
  weights.set(namedPriors);
  weights.set(lexicon.priors, firstPattern);
  const priors = weights.slice(0, firstHash);
  const paces = new Float64Array(weights.length).fill(1);
  const order = rows.map((_, index) => index);
  const random = randomOf(settings.seed);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      if (row) step(thinned(row, random), weights, priors, paces);
    }
  }
  return quantized(weights);
}

function rowOf(memory: Memory, { text, label, weight }: Example): Row {
  const { index, word, words, clauses } = featuresOf(memory, text);
  return {
    index: Int32Array.from(index),
    clause: Int32Array.from(word, (at) => words[at]?.clause ?? 0),
    clauses,
    label,
    weight,
  };
}

function thinned({ index, clause, ...row }: Row, random: () => number): Row {
  const kept = index.map((_, at) => (random() < settings.drop ? -1 : at)).filter((at) => at >= 0);
  return { ...row, index: kept.map((at) => index[at] ?? 0), clause: kept.map((at) => clause[at] ?? 0) };
}

/** One step down the slope of the logistic loss, each weight with its own pace (AdaGrad). */
function step(row: Row, weights: Float64Array, priors: Float64Array, paces: Float64Array): void {
  const { index, clause, clauses, label, weight } = row;
  const scores = new Float64Array(Math.max(1, clauses)).fill(weights[0] ?? 0);
  for (let at = 0; at < index.length; at += 1) {
    const own = clause[at] ?? 0;
    scores[own] = (scores[own] ?? 0) + (weights[index[at] ?? 0] ?? 0);
  }
  const shares = sharesOf(scores);
  const slope = (1 / (1 + Math.exp(-scoreOf({ scores, shares }))) - label) * weight;
  const move = (feature: number, gradient: number): void => {
    const now = weights[feature] ?? 0;
    const full = gradient + settings.pull * (now - (priors[feature] ?? 0));
    const pace = (paces[feature] ?? 0) + full * full;
    paces[feature] = pace;
    weights[feature] = now - ((feature < firstHash ? settings.rate : settings.rateGrams) * full) / Math.sqrt(pace);
  };
  move(0, slope);
  for (let at = 0; at < index.length; at += 1) {
    move(index[at] ?? 0, slope * (shares[clause[at] ?? 0] ?? 0));
  }
}

function quantized(weights: Float64Array): Weights {
  const learnt = weights.subarray(firstHash);
  let most = 1e-9;
  for (const weight of learnt) most = Math.max(most, Math.abs(weight));
  const scale = Math.fround(most / 127);
  const grams = new Int8Array(learnt.length);
  for (let at = 0; at < grams.length; at += 1) {
    const weight = learnt[at] ?? 0;
    if (Math.abs(weight) >= settings.weakest) grams[at] = Math.round(weight / scale);
  }
  return { named: Float32Array.from(weights.subarray(0, firstHash)), grams, scale, slope: 1, shift: 0, words: [] };
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
