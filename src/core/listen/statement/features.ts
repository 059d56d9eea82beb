import { entryOf } from "./entry.ts";
import { type Entry, type Lexicon, roleBit } from "./lexicon.ts";
import { matchFrom } from "./phrase.ts";
import { type Gap, scan } from "./scan.ts";
import { markScopes } from "./scope.ts";
import { emit, type Features } from "./word.ts";

/** Features with names come first, then the patterns of the language, then all n-grams by their hash. */
export const named = [
  "bias",
  "praise 1",
  "praise 2",
  "praise 3",
  "praise 4",
  "blame 1",
  "blame 2",
  "blame 3",
  "blame 4",
  "denied praise 1",
  "denied praise 2",
  "denied praise 3",
  "denied praise 4",
  "denied blame 1",
  "denied blame 2",
  "denied blame 3",
  "denied blame 4",
  "praise of another case",
  "blame of another case",
  "strong praise",
  "strong blame",
  "weak praise",
  "weak blame",
  "shouted praise",
  "shouted blame",
  "question",
  "exclamation",
  "after but",
  "before but",
  "short",
  "long",
  "denial",
  "blame only",
  "praise only",
  "neither",
  "blame and praise",
  "shout",
] as const;
const at: Readonly<Record<string, number>> = Object.fromEntries(named.map((name, index) => [name, index]));
const slot = (name: (typeof named)[number]): number => at[name] ?? 0;

/** What the named features add before any training. */
export const namedPriors: readonly number[] = named.map((name) => {
  const degree = Number(/\d$/.exec(name)?.[0] ?? 0);
  if (/^praise \d/.test(name)) return -0.3 * degree;
  if (/^blame \d/.test(name)) return 0.45 * degree;
  if (/^denied praise/.test(name)) return 0.4 + 0.2 * degree;
  if (/^denied blame/.test(name)) return -0.2 - 0.1 * degree;
  return 0;
});

/** Where the patterns of a language begin among the features, and where its n-grams do. */
export const firstPattern = named.length;
export const hashBits = 20;
const hashMask = (1 << hashBits) - 1;
export const firstHash = 512;

const deny = roleBit("deny");
const boost = roleBit("boost");
const damp = roleBit("damp");
const breaker = roleBit("breaker");

/** Blame is denied only from so near: "not resolve my problem" denies no problem. */
const blameReach = 2;

/** A pure cache of what is known of words, of one language. */
export type Memory = {
  lexicon: Lexicon;
  entries: Map<string, Entry>;
  /** When it is there, n-grams of no weight are left out at once. */
  grams?: Int8Array;
};
const mostEntries = 60_000;

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

function readWords({ lexicon, entries }: Memory, text: string, features: Features): Gap {
  let clause = -1;
  let gap: Gap = "stop";
  let sinceBreak = 0;
  for (const piece of scan(text)) {
    if (piece.raw === "") return piece.gap;
    let entry = entries.get(piece.raw);
    if (!entry) {
      entry = entryOf(lexicon, piece.raw);
      if (entries.size < mostEntries) entries.set(piece.raw, entry);
    }
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

function clauseFeatures(
  features: Features,
  first: number,
  end: number,
  closing: Gap,
  polarity: readonly number[],
  covered: readonly number[],
): void {
  const { words } = features;
  const last = end - 1;
  let praise = 0;
  let blame = 0;
  let denials = 0;
  let shouts = 0;
  let [one, two] = [begins, begins];
  let oneStem = begins;
  let strength = 0;
  for (let index = first; index < end; index += 1) {
    const word = words[index];
    if (!word) continue;
    const { entry } = word;
    const degree = polarity[index] ?? 0;
    const distance =
      words[degree !== 0 && (covered[index] ?? -1) >= 0 ? (covered[index] ?? index) : index]?.denied ?? 0;
    const denied = distance > 0 && (degree > 0 || distance <= blameReach);
    let symbol = entry.symbol;
    if (degree !== 0) {
      polar(features, index, degree, denied, word.muted, strength, entry.shout);
      const bad = degree < 0 !== denied;
      symbol = word.muted ? mutedSymbol : bad ? badSymbol : goodSymbol;
      if (!word.muted && bad) blame += 1;
      if (!word.muted && !bad) praise += 1;
    } else if ((entry.role & deny) !== 0) {
      symbol = denySymbol;
      denials += 1;
    }
    if (entry.shout) shouts += 1;
    strength = (entry.role & boost) !== 0 ? 1 : (entry.role & damp) !== 0 ? -1 : degree !== 0 ? 0 : strength;
    const mark = word.muted ? 2 : word.denied > 0 ? 1 : 0;
    const stem = Math.imul(entry.stem ^ mark, 0x9e3779b1) | 0;
    gram(features, index, index, mix(11, stem, 0));
    gram(features, Math.max(first, index - 1), index, mix(12, oneStem, stem));
    gram(features, Math.max(first, index - 1), index, mix(13, one, symbol));
    gram(features, Math.max(first, index - 2), index, mix(mix(14, two, one), symbol, 1));
    if (index - 2 >= first) gram(features, index - 2, index, mix(15, two, symbol));
    [two, one, oneStem] = [one, symbol, stem];
  }
  const closes = closing === "question" ? askSymbol : closing === "exclaim" ? shoutSymbol : endSymbol;
  gram(features, last, last, mix(13, one, closes));
  gram(features, Math.max(first, last - 1), last, mix(mix(14, two, one), closes, 1));
  if (closing === "question") emit(features, slot("question"), last, last);
  if (closing === "exclaim") emit(features, slot("exclamation"), last, last);
  if (first > 0 && ((words[first]?.entry.role ?? 0) & breaker) !== 0) emit(features, slot("after but"), first, first);
  if (end < words.length && ((words[end]?.entry.role ?? 0) & breaker) !== 0)
    emit(features, slot("before but"), last, last);
  if (end - first <= 3) emit(features, slot("short"), first, last);
  for (let length = 12; length < end - first && length <= 36; length += 12) emit(features, slot("long"), first, last);
  if (denials > 0) emit(features, slot("denial"), first, last);
  if (shouts > 0 && shouts < end - first) emit(features, slot("shout"), first, last);
  const balance = blame > 0 ? (praise > 0 ? "blame and praise" : "blame only") : praise > 0 ? "praise only" : "neither";
  emit(features, slot(balance), first, last);
}

function polar(
  features: Features,
  index: number,
  degree: number,
  denied: boolean,
  muted: boolean,
  strength: number,
  shout: boolean,
): void {
  const side = degree > 0 ? "praise" : "blame";
  const size = Math.min(4, Math.abs(degree));
  if (muted) {
    emit(features, slot(`${side} of another case`), index, index);
    return;
  }
  const step = (denied ? 8 : 0) + (degree > 0 ? 0 : 4) + size;
  emit(features, step, index, index);
  if (denied) return;
  if (strength > 0) emit(features, slot(`strong ${side}`), index, index);
  if (strength < 0) emit(features, slot(`weak ${side}`), index, index);
  if (shout) emit(features, slot(`shouted ${side}`), index, index);
}

function gram(features: Features, first: number, last: number, hash: number): void {
  const bucket = (hash ^ (hash >>> 13)) & hashMask;
  if (features.grams === undefined || features.grams[bucket] !== 0) emit(features, firstHash + bucket, first, last);
}

function mix(kind: number, one: number, two: number): number {
  let hash = Math.imul(kind ^ Math.imul(one, 0x85ebca6b), 0xc2b2ae35) ^ two;
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) | 0;
}

const begins = 101;
const badSymbol = 102;
const goodSymbol = 103;
const mutedSymbol = 104;
const denySymbol = 105;
const askSymbol = 106;
const shoutSymbol = 107;
const endSymbol = 108;
