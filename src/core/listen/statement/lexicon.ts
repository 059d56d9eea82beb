import { emoji } from "../lexicon/emoji.ts";
import { fold } from "../token.ts";
import type { Vocabulary } from "../typo.ts";

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

/** A phrase that ends here: its feature, or a polarity. */
export type Ending = { feature: number; covers: boolean; polarity: number };
/** A place in phrases: how they go on, the furthest that a next word may stand ahead, and those that end. */
export type Node = { next: Map<number, Step[]>; reach: number; ends: Ending[] };
/** The next word of a phrase may stand up to `within` words ahead. */
export type Step = { node: Node; within: number };

/** Everything that is known of a word before its neighbours are. */
export type Entry = {
  word: string;
  stem: number;
  /** Its class, or its stem, for patterns of classes. */
  symbol: number;
  keys: readonly number[];
  /** The phrases that begin with it. */
  starts: readonly Step[];
  polarity: number;
  /** One bit for each role. */
  role: number;
  shout: boolean;
  /** The word that it was taken for, when it has a slip. */
  meant: string | null;
  /** What it adds to the units of its neighbours and of itself; null where a language has no senses. */
  sense: Float32Array | null;
};

export type Lexicon = {
  root: Node;
  keys: ReadonlyMap<string, number>;
  exact: ReadonlyMap<string, Known>;
  starts: ReadonlyMap<string, Known>;
  stems: ReadonlyMap<string, Known>;
  patterns: readonly string[];
  priors: readonly number[];
  endings: readonly string[];
  deniesBackwards: boolean;
  /** For words with a slip; absent while training, which takes words as they are. */
  vocabulary?: Vocabulary;
};

export type Known = { polarity: number | null; role: number; classes: string[] };

export const roleBit = (role: Role): number => 1 << roles.indexOf(role);

export function compileLexicon(text: LexiconText): Lexicon {
  const exact = new Map<string, Known>();
  const starts = new Map<string, Known>();
  const keys = new Map<string, number>();
  const root: Node = { next: new Map(), reach: 0, ends: [] };
  const know = (term: string): Known => {
    const map = term.endsWith("*") ? starts : exact;
    const word = term.replace(/\*$/, "");
    const known = map.get(word) ?? { polarity: null, role: 0, classes: [] };
    map.set(word, known);
    return known;
  };
  for (const [name, words] of Object.entries(text.classes)) {
    for (const entry of entriesOf(words)) know(entry).classes.push(name);
  }
  for (const role of roles) for (const entry of entriesOf(text.roles[role])) know(entry).role |= roleBit(role);
  for (const [degree, words] of [...Object.entries(text.polarity), ...Object.entries(emoji)]) {
    for (const entry of entriesOf(words)) {
      if (!/[\s/]/.test(entry) && !isClass(entry)) know(entry).polarity = Number(degree);
      else grow(root, keys, entry, { feature: -1, covers: true, polarity: Number(degree) });
    }
  }
  const patterns = text.patterns.map(([name]) => name);
  for (const [feature, [, , words]] of text.patterns.entries()) {
    for (const entry of entriesOf(words)) grow(root, keys, entry, { feature, covers: false, polarity: 0 });
  }
  const stems = new Map<string, Known>();
  for (const [word, known] of exact) {
    if ((known.polarity ?? 0) >= 0 && known.classes.length === 0) continue;
    const stem = lightStem(word);
    if (stem.length >= 4 && !stems.has(stem))
      stems.set(stem, {
        ...known,
        polarity: known.polarity !== null && known.polarity < 0 ? known.polarity : null,
        role: 0,
      });
  }
  return {
    root,
    keys,
    exact,
    starts,
    stems,
    patterns,
    priors: text.patterns.map(([, weight]) => weight),
    endings: text.endings,
    deniesBackwards: text.deniesBackwards ?? false,
  };
}

export function stemOf(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

export const lightStem = (word: string): string => stemOf(word, ["ing", "ed", "es", "e", "s"]);

export function entriesOf(words: string): string[] {
  return words
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .flatMap(choicesOf);
}

/** "cold (food|fries)" spelt out: "cold food", "cold fries". */
function choicesOf(entry: string): string[] {
  let choices = [""];
  for (const part of entry.split(/(\([^()]*\))/)) {
    const options = part.startsWith("(") ? part.slice(1, -1).split("|") : [part];
    choices = choices.flatMap((choice) => options.map((option) => choice + option));
  }
  return choices.map((choice) => choice.replace(/\s+/g, " ").trim()).filter((choice) => choice !== "");
}

/** What words of a text lose as well: "what's up" is met as "what up". */
const tail = /['’](?:s|re|ve|ll|d|m)$/;

const isClass = (term: string): boolean => /^\p{Lu}{2,}$/u.test(term);

function grow(root: Node, keys: Map<string, number>, entry: string, ending: Ending): void {
  let node = root;
  let within = 1;
  for (const term of entry.split(" ")) {
    const gap = /^\/(\d)$/.exec(term);
    if (gap) {
      within = Number(gap[1]);
      continue;
    }
    const name = isClass(term) ? term : fold(term.replace(tail, "")).replace(/['’]/g, "");
    const key = keys.get(name) ?? keys.size;
    keys.set(name, key);
    const edges = node.next.get(key) ?? [];
    let edge = edges.find((one) => one.within === within);
    if (!edge) {
      edge = { node: { next: new Map(), reach: 0, ends: [] }, within };
      edges.push(edge);
    }
    node.next.set(key, edges);
    node.reach = Math.max(node.reach, within);
    node = edge.node;
    within = 1;
  }
  node.ends.push(ending);
}
