import { type Entry, roleBit } from "./lexicon.ts";
import { gaps } from "./scan.ts";
import type { Word } from "./word.ts";

/**
 * What words say beside their neighbours, learned from the company that they keep elsewhere. Each of the `units` watches for one thing in a
 * word, the one before and the one after; what a word weighs is what its units say. Words that no example had are judged by those like them.
 */
export type Senses = {
  words: readonly string[];
  /** How many numbers a word has, and the numbers in steps: each is brought to scale by `frame`. */
  size: number;
  steps: Int8Array;
  units: number;
  /** For the word before, the word itself and the word after: for each number and each sign, what it adds to each unit. */
  frame: Float32Array;
  bias: Float32Array;
  /** What a unit that has something to say adds to the logit. */
  voices: Float32Array;
};

/** The word before, the word itself, the word after. */
export const places = 3;

/** What is told to the units beside the numbers, as bits: of the word alone first, then of where it stands. */
export const signs = {
  stands: 1,
  denies: 2,
  boosts: 4,
  damps: 8,
  shouts: 16,
  kind: 32,
  denied: 8192,
  muted: 16384,
  comma: 32768,
};
export const signCount = 16;
/** The first sign that tells where a word stands. */
const firstHere = Math.log2(signs.denied);

const deny = roleBit("deny");
const boost = roleBit("boost");
const damp = roleBit("damp");

/** The signs of a word wherever it stands; `known` when it has numbers. */
export function signsOf({ word, role, shout }: Pick<Entry, "word" | "role" | "shout">, known: boolean): number {
  return (
    signs.stands |
    ((role & deny) !== 0 ? signs.denies : 0) |
    ((role & boost) !== 0 ? signs.boosts : 0) |
    ((role & damp) !== 0 ? signs.damps : 0) |
    (shout ? signs.shouts : 0) |
    (known ? 0 : signs.kind << kindOf(word))
  );
}

/** The signs of a word where it stands. */
export const signsAt = ({ denied, muted, gap }: Word): number =>
  (denied > 0 ? signs.denied : 0) | (muted ? signs.muted : 0) | (gap === gaps.comma ? signs.comma : 0);

const kinds = [/^@/, /^\d/, /^http/, /^!!$/, /\?/, /^\.\.\.$/, /^[a-z]+$/];

function kindOf(word: string): number {
  const kind = kinds.findIndex((one) => one.test(word));
  return kind < 0 ? kinds.length : kind;
}

/** Where the numbers of a word stand; undefined when it has none. Of a plural, those of the singular will do. */
export function placeOf(places: ReadonlyMap<string, number>, word: string): number | undefined {
  return places.get(word) ?? (word.length > 4 && word.endsWith("s") ? places.get(word.slice(0, -1)) : undefined);
}

/** Senses with what is looked up for each word. */
export type Sense = {
  senses: Senses;
  rows: ReadonlyMap<string, number>;
  nothing: Float32Array;
  /** Of the word that is being weighed, what each unit has heard. */
  sums: Float64Array;
  /** What words add, one after the other as they are met; and how many numbers of it are used. */
  added: Float32Array;
  used: number;
};

/** So many words stand in one list; when it is full there is a new one, and the old one goes with the last of its words. */
const together = 256;

export function senseBy(senses: Senses): Sense {
  const rows = new Map(senses.words.map((word, at) => [word, at]));
  const { units } = senses;
  return {
    ...{ senses, rows, nothing: new Float32Array(places * units), sums: new Float64Array(units) },
    ...{ added: new Float32Array(places * units * together), used: 0 },
  };
}

/** Tells an entry what its word adds to each unit of the word after it, of itself and of the word before it. */
export function addSense(sense: Sense, entry: Entry): void {
  const { senses, rows } = sense;
  const { size, steps, units, frame } = senses;
  if (sense.used === sense.added.length) {
    sense.added = new Float32Array(sense.added.length);
    sense.used = 0;
  }
  const { added, used: from } = sense;
  sense.used += places * units;
  const row = placeOf(rows, entry.word);
  const own = signsOf(entry, row !== undefined);
  for (let place = 0; place < places; place += 1) {
    const block = place * (size + signCount) * units;
    const to = from + place * units;
    if (row !== undefined)
      for (let at = 0; at < size; at += 1)
        add(added, to, frame, block + at * units, units, steps[row * size + at] ?? 0);
    for (let sign = 0; sign < signCount; sign += 1)
      if ((own & (1 << sign)) !== 0) add(added, to, frame, block + (size + sign) * units, units, 1);
  }
  entry.sense = added;
  entry.senseFrom = from;
}

function add(added: Float32Array, to: number, frame: Float32Array, from: number, units: number, value: number): void {
  for (let unit = 0; unit < units; unit += 1)
    added[to + unit] = (added[to + unit] ?? 0) + value * (frame[from + unit] ?? 0);
}

/** Tells each word its weight before its clause's share: as its own units and those of its neighbours in the clause have it. */
export function listen(sense: Sense, words: readonly Word[]): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const before = besideIn(word, words[at - 1]);
    const after = besideIn(word, words[at + 1]);
    const isPlain = signsAt(word) + signsOfBeside(before) + signsOfBeside(after) === 0;
    word.said = isPlain ? plainWeight(sense, before, word, after) : weightOf(sense, before, word, after);
  }
}

const besideIn = ({ clause }: Word, other: Word | undefined): Word | null =>
  other && other.clause === clause ? other : null;

const signsOfBeside = (word: Word | null): number => (word === null ? 0 : signsAt(word));

/** As `weightOf`, of words with no signs of where they stand: most are such. */
function plainWeight({ senses, nothing }: Sense, before: Word | null, word: Word, after: Word | null): number {
  const { units, bias, voices } = senses;
  const first = before?.entry.sense ?? nothing;
  const own = word.entry.sense ?? nothing;
  const last = after?.entry.sense ?? nothing;
  const firstFrom = before?.entry.senseFrom ?? 0;
  const ownFrom = word.entry.senseFrom + units;
  const lastFrom = (after?.entry.senseFrom ?? 0) + 2 * units;
  let weight = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const sum =
      (bias[unit] ?? 0) + (first[firstFrom + unit] ?? 0) + (own[ownFrom + unit] ?? 0) + (last[lastFrom + unit] ?? 0);
    if (sum > 0) weight += sum * (voices[unit] ?? 0);
  }
  return weight;
}

function weightOf(sense: Sense, before: Word | null, word: Word, after: Word | null): number {
  const { senses, sums } = sense;
  const { units, bias, voices } = senses;
  for (let unit = 0; unit < units; unit += 1) sums[unit] = bias[unit] ?? 0;
  if (before) hearWord(sense, before, 0);
  hearWord(sense, word, 1);
  if (after) hearWord(sense, after, 2);
  let weight = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const sum = sums[unit] ?? 0;
    if (sum > 0) weight += sum * (voices[unit] ?? 0);
  }
  return weight;
}

function hearWord({ senses, sums }: Sense, word: Word, place: number): void {
  const { size, units, frame } = senses;
  const { sense, senseFrom } = word.entry;
  if (sense) hear(sums, sense, senseFrom + place * units);
  const block = place * (size + signCount) * units;
  for (let here = signsAt(word), sign = firstHere; here >= 1 << sign; sign += 1)
    if ((here & (1 << sign)) !== 0) hear(sums, frame, block + (size + sign) * units);
}

function hear(sums: Float64Array, list: Float32Array, from: number): void {
  for (let unit = 0; unit < sums.length; unit += 1) sums[unit] = (sums[unit] ?? 0) + (list[from + unit] ?? 0);
}
