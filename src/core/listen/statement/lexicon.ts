import { emoji } from "../lexicon/emoji.ts";
import type { Trie } from "../trie.ts";
import type { Vocabulary } from "../typo.ts";
import { aPlanter, type Ending, isClass, plantPhrase } from "./plant-phrase.ts";

/** What a language knows of words, as people write it: entries parted by commas or new lines. See `docs` in lexicon/en.ts. */
export type LexiconText = {
  /** How good (1 to 4) or bad (-1 to -4) words and phrases are for a shop; "0" are words that are neither, whatever they look like. */
  polarity: Readonly<Record<string, string>>;
  roles: Readonly<Record<Role, string>>;
  /** Names in capitals of words that stand for each other in patterns. */
  classes: Readonly<Record<string, string>>;
  /** Ways to say a thing: its name in an explanation, what it adds to the logit before training, the ways. */
  patterns: readonly (readonly [name: string, weight: number, entries: string])[];
  /** Endings that words lose before they are compared in n-grams, longest first. */
  endings: readonly string[];
  /** A denial may follow what it denies: "funktioniert nicht". */
  deniesBackwards?: boolean;
};

/** What a word does to its neighbours. */
export const roles = [
  "deny",
  "excuse",
  "boost",
  "damp",
  "breaker",
  "filler",
  "joint",
  "opener",
  "condition",
  "compare",
  "elsewhere",
] as const;
export type Role = (typeof roles)[number];

/** Everything that is known of a word before its neighbours are. */
export type Entry = {
  word: string;
  stem: number;
  /** Its class, or its stem, for patterns of classes. */
  symbol: number;
  keys: readonly number[];
  /** Where the phrases that begin with it go on, or end. */
  starts: readonly number[];
  polarity: number;
  /** One bit for each role. */
  role: number;
  shout: boolean;
  /** The word that it was taken for, when it has a slip. */
  meant: string | null;
  /** Where it stands what it adds to the units of its neighbours and of itself; null where a language has no senses. */
  sense: Float32Array | null;
  senseFrom: number;
};

export type Lexicon = {
  phrases: Trie<Ending>;
  keys: ReadonlyMap<string, number>;
  exact: ReadonlyMap<string, Known>;
  starts: ReadonlyMap<string, Start>;
  longestStart: number;
  stems: ReadonlyMap<string, Known>;
  patterns: readonly string[];
  priors: readonly number[];
  endings: readonly string[];
  deniesBackwards: boolean;
  /** For words with a slip; absent while training, which takes words as they are. */
  vocabulary?: Vocabulary;
};

export type Known = { polarity: number | null; role: number; classes: readonly string[] };
/** How words begin: what is known of all of them, and the key in phrases. */
export type Start = { known: Known | null; key: number | null };

export const roleBit = (role: Role): number => 1 << roles.indexOf(role);

export function compileLexicon(text: LexiconText): Lexicon {
  const exact = new Map<string, Draft>();
  const starts = new Map<string, Draft>();
  const planter = aPlanter();
  const know = (term: string): Draft => {
    const isStart = term.endsWith("*");
    const map = isStart ? starts : exact;
    const word = isStart ? term.slice(0, -1) : term;
    const met = map.get(word);
    if (met) return met;
    const known: Draft = { polarity: null, role: 0, classes: [] };
    map.set(word, known);
    return known;
  };
  for (const [name, words] of Object.entries(text.classes)) {
    for (const entry of entriesOf(words)) know(entry).classes.push(name);
  }
  for (const role of roles) for (const entry of entriesOf(text.roles[role])) know(entry).role |= roleBit(role);
  for (const [degree, words] of [...Object.entries(text.polarity), ...Object.entries(emoji)]) {
    const ends = [{ feature: -1, covers: true, polarity: Number(degree) }];
    for (const entry of entriesOf(words)) {
      if (!/[\s/]/.test(entry) && !isClass(entry)) know(entry).polarity = Number(degree);
      else plantPhrase(planter, entry, ends);
    }
  }
  for (const [feature, [, , words]] of text.patterns.entries()) {
    const ends = [{ feature, covers: false, polarity: 0 }];
    for (const entry of entriesOf(words)) plantPhrase(planter, entry, ends);
  }
  return {
    phrases: planter.phrases,
    keys: planter.keys,
    exact,
    ...startsOf(starts, planter.keys),
    stems: stemsOf(exact),
    patterns: text.patterns.map(([name]) => name),
    priors: text.patterns.map(([, weight]) => weight),
    endings: text.endings,
    deniesBackwards: text.deniesBackwards ?? false,
  };
}

type Draft = { polarity: number | null; role: number; classes: string[] };

/** Words by how they begin, as the lists and as the phrases have it. */
function startsOf(
  listed: ReadonlyMap<string, Known>,
  keys: ReadonlyMap<string, number>,
): Pick<Lexicon, "starts" | "longestStart"> {
  const starts = new Map<string, Start>();
  for (const [start, known] of listed) starts.set(start, { known, key: null });
  for (const [name, key] of keys) {
    if (!name.endsWith("*")) continue;
    const start = name.slice(0, -1);
    starts.set(start, { known: starts.get(start)?.known ?? null, key });
  }
  let longestStart = 0;
  for (const start of starts.keys()) longestStart = Math.max(longestStart, start.length);
  return { starts, longestStart };
}

/** What words of blame and those of a class have in common with their other forms. */
function stemsOf(exact: ReadonlyMap<string, Known>): Map<string, Known> {
  const stems = new Map<string, Known>();
  for (const [word, { polarity, classes }] of exact) {
    const isBlame = polarity !== null && polarity < 0;
    if (!isBlame && classes.length === 0) continue;
    const stem = lightStem(word);
    if (stem.length < 4 || stems.has(stem)) continue;
    stems.set(stem, { polarity: isBlame ? polarity : null, role: 0, classes });
  }
  return stems;
}

export function stemOf(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

const lightEndings = ["ing", "ed", "es", "e", "s"];

export const lightStem = (word: string): string => stemOf(word, lightEndings);

export function entriesOf(words: string): string[] {
  const entries: string[] = [];
  for (const written of words.split(/[,\n]/)) {
    const entry = written.trim();
    if (entry.includes("(")) entries.push(...choicesOf(entry));
    else if (entry !== "") entries.push(singleSpaced(entry));
  }
  return entries;
}

/** "cold (food|fries)" spelt out: "cold food", "cold fries". */
function choicesOf(entry: string): string[] {
  let choices = [""];
  for (const part of entry.split(/(\([^()]*\))/)) {
    const options = part.startsWith("(") ? part.slice(1, -1).split("|") : [part];
    const longer: string[] = [];
    for (const choice of choices) for (const option of options) longer.push(choice + option);
    choices = longer;
  }
  const said: string[] = [];
  for (const choice of choices) {
    const one = singleSpaced(choice).trim();
    if (one !== "") said.push(one);
  }
  return said;
}

const singleSpaced = (entry: string): string => (/\s\s|[^\S ]/.test(entry) ? entry.replace(/\s+/g, " ") : entry);
