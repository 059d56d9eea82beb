import { placeOf, places, type Senses, signCount, signsAt, signsOf } from "./sense.ts";
import type { Vectors } from "./vectors.ts";
import type { Features } from "./word.ts";

/** How many units; texts of one step; how fast they learn, and how strongly they are drawn to nothing; which share of the numbers of a word,
 * of the words and of the units is left out of each step. */
export const settings = {
  units: 16,
  batch: 16,
  rate: 0.002,
  pull: 1e-3,
  dropNumber: 0.3,
  dropWord: 0.1,
  dropUnit: 0.5,
};

/** A text for learning senses: the place of each word among the vectors (below 0 for none), its signs and its clause. */
export type SenseRow = { at: Int32Array; signs: Int32Array; clause: Int32Array };

export const placesIn = (vectors: Vectors): ReadonlyMap<string, number> =>
  new Map(vectors.words.map((word, at) => [word, at]));

export function senseRow(known: ReadonlyMap<string, number>, { words }: Features): SenseRow {
  return {
    at: Int32Array.from(words, ({ entry }) => placeOf(known, entry.word) ?? -1),
    signs: Int32Array.from(words, (word) => {
      const isKnown = placeOf(known, word.entry.word) !== undefined;
      return signsOf(word.entry, isKnown) | signsAt(word);
    }),
    clause: Int32Array.from(words, ({ clause }) => clause),
  };
}

/** Learns what words say beside their neighbours, by Adam; `hear` a text, then `learn` from how wrong its clauses were. */
export function senseLearner(vectors: Vectors, random: () => number): SenseLearner {
  const { size } = vectors;
  const { units } = settings;
  const inputs = size + signCount;
  const block = inputs * units;
  const spread = Math.sqrt(24 / (places * inputs));
  const frame = Float32Array.from({ length: places * block }, () => (random() - 0.5) * spread);
  const voices = Float32Array.from({ length: units }, () => random() - 0.5);
  const bias = new Float32Array(units);
  const [moveFrame, moveBias, moveVoices] = [moverOf(frame), moverOf(bias), moverOf(voices)];
  const scale = scaleOf(vectors.steps);
  let input = new Float32Array(0);
  let heard = new Float32Array(0);
  let texts = 0;
  let rounds = 0;

  /** The numbers and signs of each word, some of them left out. */
  function take({ at, signs }: SenseRow): void {
    if (input.length < at.length * inputs) input = new Float32Array(at.length * inputs);
    for (let word = 0; word < at.length; word += 1) {
      const from = word * inputs;
      const row = (at[word] ?? -1) * size;
      const out = row < 0 || random() < settings.dropWord;
      for (let number = 0; number < size; number += 1) {
        const kept = !out && random() >= settings.dropNumber;
        input[from + number] = kept ? ((vectors.steps[row + number] ?? 0) * scale) / (1 - settings.dropNumber) : 0;
      }
      for (let sign = 0; sign < signCount; sign += 1) input[from + size + sign] = ((signs[word] ?? 0) >> sign) & 1;
    }
  }

  function hear(row: SenseRow): Float64Array {
    take(row);
    const { clause } = row;
    const count = clause.length;
    if (heard.length < count * units) heard = new Float32Array(count * units);
    const weights = new Float64Array(count);
    for (let word = 0; word < count; word += 1) {
      const own = word * units;
      for (let unit = 0; unit < units; unit += 1) heard[own + unit] = bias[unit] ?? 0;
      for (let place = 0; place < places; place += 1) {
        const other = word + place - 1;
        if (clause[other] !== clause[word]) continue;
        for (let one = 0; one < inputs; one += 1) {
          const value = input[other * inputs + one] ?? 0;
          if (value === 0) continue;
          const from = place * block + one * units;
          for (let unit = 0; unit < units; unit += 1)
            heard[own + unit] = (heard[own + unit] ?? 0) + value * (frame[from + unit] ?? 0);
        }
      }
      let weight = 0;
      for (let unit = 0; unit < units; unit += 1) {
        const sum = heard[own + unit] ?? 0;
        const kept = random() >= settings.dropUnit && sum > 0;
        heard[own + unit] = kept ? sum / (1 - settings.dropUnit) : 0;
        if (kept) weight += (heard[own + unit] ?? 0) * (voices[unit] ?? 0);
      }
      weights[word] = weight;
    }
    return weights;
  }

  function learn({ clause }: SenseRow, slopes: Float64Array): void {
    const back = new Float32Array(units);
    for (let word = 0; word < clause.length; word += 1) {
      const own = word * units;
      const slope = (slopes[clause[word] ?? 0] ?? 0) / settings.batch;
      for (let unit = 0; unit < units; unit += 1) {
        const said = heard[own + unit] ?? 0;
        back[unit] = said > 0 ? (slope * (voices[unit] ?? 0)) / (1 - settings.dropUnit) : 0;
        moveVoices.slope[unit] = (moveVoices.slope[unit] ?? 0) + slope * said;
        moveBias.slope[unit] = (moveBias.slope[unit] ?? 0) + (back[unit] ?? 0);
      }
      for (let place = 0; place < places; place += 1) {
        const other = word + place - 1;
        if (clause[other] !== clause[word]) continue;
        for (let one = 0; one < inputs; one += 1) {
          const value = input[other * inputs + one] ?? 0;
          if (value === 0) continue;
          const from = place * block + one * units;
          for (let unit = 0; unit < units; unit += 1)
            moveFrame.slope[from + unit] = (moveFrame.slope[from + unit] ?? 0) + value * (back[unit] ?? 0);
        }
      }
    }
    texts += 1;
    if (texts % settings.batch !== 0) return;
    rounds += 1;
    for (const mover of [moveFrame, moveBias, moveVoices]) mover.move(settings.rate * (1 - pace), rounds);
  }

  let pace = 0;
  return {
    hear,
    learn,
    slowTo: (done) => {
      pace = done;
    },
    learnt: () => ({
      frame: Float32Array.from(frame),
      bias: Float32Array.from(bias),
      voices: Float32Array.from(voices),
      units,
    }),
  };
}

export type SenseLearner = {
  /** The weight of each word of a text, of which some is left out. */
  hear: (row: SenseRow) => Float64Array;
  /** From the text heard last: how far each clause was too high. */
  learn: (row: SenseRow, slopes: Float64Array) => void;
  /** Learning slows down with the share of the work that is done. */
  slowTo: (done: number) => void;
  learnt: () => Pick<Senses, "frame" | "bias" | "voices" | "units">;
};

/** Adam, with all weights drawn towards nothing. */
function moverOf(weights: Float32Array): { slope: Float32Array; move: (rate: number, round: number) => void } {
  const slope = new Float32Array(weights.length);
  const mean = new Float32Array(weights.length);
  const square = new Float32Array(weights.length);
  const move = (rate: number, round: number): void => {
    const [mend, mendSquare] = [1 - 0.9 ** round, 1 - 0.999 ** round];
    for (let at = 0; at < weights.length; at += 1) {
      const now = weights[at] ?? 0;
      const full = (slope[at] ?? 0) + settings.pull * now;
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * full;
      const second = 0.999 * (square[at] ?? 0) + 0.001 * full * full;
      mean[at] = first;
      square[at] = second;
      weights[at] = now - (rate * (first / mend)) / (Math.sqrt(second / mendSquare) + 1e-8);
      slope[at] = 0;
    }
  };
  return { slope, move };
}

/** Brings steps to numbers of the usual size, one. */
export function scaleOf(steps: Int8Array): number {
  let sum = 0;
  for (const step of steps) sum += step * step;
  return 1 / Math.sqrt(sum / Math.max(1, steps.length));
}
