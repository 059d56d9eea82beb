import { places, type Senses, signCount } from "./sense.ts";
import { scaleOf } from "./sense-training.ts";
import type { Vectors } from "./vectors.ts";

/** So many numbers are kept of each word, in so many steps to each side. */
const kept = 20;
const most = 15;

/** What was learned about long vectors, told with the few numbers for each word that matter to it: its principal components. */
export function condense(
  { frame, bias, voices, units }: Pick<Senses, "frame" | "bias" | "voices" | "units">,
  { words, size, steps }: Vectors,
): Senses {
  const width = places * units;
  const from = (place: number, input: number, inputs: number): number => (place * inputs + input) * units;
  const weigh = (unit: number): number => Math.abs(voices[unit] ?? 0) + 1e-6;
  const full = size + signCount;
  const scale = scaleOf(steps);
  const told = new Float64Array(words.length * width);
  for (let word = 0; word < words.length; word += 1) {
    for (let place = 0; place < places; place += 1) {
      for (let unit = 0; unit < units; unit += 1) {
        let sum = 0;
        for (let one = 0; one < size; one += 1)
          sum += (steps[word * size + one] ?? 0) * (frame[from(place, one, full) + unit] ?? 0);
        told[word * width + place * units + unit] = sum * scale * weigh(unit);
      }
    }
  }
  const axes = principalAxes(told, width);
  const small = new Int8Array(words.length * kept);
  const condensed = new Float32Array(places * (kept + signCount) * units);
  for (const [at, axis] of axes.entries()) {
    const along = words.map((_, word) => dot(told, word * width, axis));
    const step = (3 * Math.sqrt(along.reduce((sum, one) => sum + one * one, 1e-12) / along.length)) / most;
    for (const [word, one] of along.entries())
      small[word * kept + at] = Math.max(-most, Math.min(most, Math.round(one / step)));
    for (let place = 0; place < places; place += 1) {
      for (let unit = 0; unit < units; unit += 1)
        condensed[from(place, at, kept + signCount) + unit] = ((axis[place * units + unit] ?? 0) * step) / weigh(unit);
    }
  }
  for (let place = 0; place < places; place += 1) {
    for (let sign = 0; sign < signCount; sign += 1) {
      const row = from(place, size + sign, full);
      condensed.set(frame.subarray(row, row + units), from(place, kept + sign, kept + signCount));
    }
  }
  return { words, size: kept, steps: small, units, frame: condensed, bias, voices };
}

/** The directions in which the rows differ most, by subspace iteration. */
function principalAxes(rows: Float64Array, width: number): Float64Array[] {
  const shared = new Float64Array(width * width);
  for (let row = 0; row < rows.length; row += width) {
    for (let one = 0; one < width; one += 1) {
      const value = rows[row + one] ?? 0;
      for (let other = 0; other < width; other += 1)
        shared[one * width + other] = (shared[one * width + other] ?? 0) + value * (rows[row + other] ?? 0);
    }
  }
  let axes = Array.from({ length: kept }, (_, at) =>
    Float64Array.from({ length: width }, (_, one) => Math.cos((at + 1) * (one + 0.5))),
  );
  for (let round = 0; round < 80; round += 1) {
    axes = apart(axes.map((axis) => Float64Array.from({ length: width }, (_, one) => dot(shared, one * width, axis))));
  }
  return axes;
}

/** Makes axes of length one that are square to each other, by Gram and Schmidt. */
function apart(axes: readonly Float64Array<ArrayBuffer>[]): Float64Array<ArrayBuffer>[] {
  const done: Float64Array<ArrayBuffer>[] = [];
  for (const axis of axes) {
    for (const other of done) {
      const share = dot(axis, 0, other);
      for (let one = 0; one < axis.length; one += 1) axis[one] = (axis[one] ?? 0) - share * (other[one] ?? 0);
    }
    const length = Math.sqrt(dot(axis, 0, axis)) + 1e-12;
    done.push(axis.map((one) => one / length));
  }
  return done;
}

function dot(numbers: Float64Array, from: number, axis: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < axis.length; at += 1) sum += (numbers[from + at] ?? 0) * (axis[at] ?? 0);
  return sum;
}
