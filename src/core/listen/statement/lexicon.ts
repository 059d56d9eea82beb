import { emoji } from "../lexicon/emoji.ts";
import { fold } from "../token.ts";
import { correctionOf, type Term, type Vocabulary, vocabularyOf } from "../typo.ts";

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
export type Node = { next: Map<number, Step[]>; ends: Ending[] };
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

type Known = { polarity: number | null; role: number; classes: string[] };

export const roleBit = (role: Role): number => 1 << roles.indexOf(role);

export function compileLexicon(text: LexiconText): Lexicon {
  const exact = new Map<string, Known>();
  const starts = new Map<string, Known>();
  const keys = new Map<string, number>();
  const root: Node = { next: new Map(), ends: [] };
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

/** So that words with a slip are known: those of the lexicon, and `common` ones that mean nothing by themselves. */
export function withVocabulary(lexicon: Lexicon, common: readonly string[]): Lexicon {
  const terms: Term[] = common.map((word) => ({ word, polarity: polarityOf(lexicon, word) }));
  for (const [word, { polarity }] of lexicon.exact) terms.push({ word, polarity: polarity ?? 0 });
  for (const [start, { polarity }] of lexicon.starts) terms.push({ word: `${start}*`, polarity: polarity ?? 0 });
  return { ...lexicon, vocabulary: vocabularyOf(terms) };
}

function polarityOf({ exact, starts }: Lexicon, word: string): number {
  const own = exact.get(word)?.polarity;
  if (own !== undefined && own !== null) return own;
  for (let length = word.length; length >= 3; length -= 1) {
    const polarity = starts.get(word.slice(0, length))?.polarity;
    if (polarity !== undefined && polarity !== null) return polarity;
  }
  return 0;
}

/** What is known of a word as it stands in a text. */
export function entryOf(lexicon: Lexicon, raw: string): Entry {
  const plain = plainOf(lexicon, raw);
  const meant = meantBy(lexicon, plain);
  const word = meant ?? plain;
  const keys: number[] = [];
  const key = lexicon.keys.get(word);
  if (key !== undefined) keys.push(key);
  for (let length = word.length; length >= 3; length -= 1) {
    const start = lexicon.keys.get(`${word.slice(0, length)}*`);
    if (start !== undefined) keys.push(start);
  }
  const { polarity, role, classes } = knownOf(lexicon, word);
  const shape = shapeOf(word);
  if (shape) classes.push(shape);
  for (const name of classes) {
    const id = lexicon.keys.get(name);
    if (id !== undefined) keys.push(id);
  }
  const named = classes[0];
  const stem = hashOf(shape ?? stemOf(word, lexicon.endings));
  return {
    word,
    stem,
    symbol: named === undefined ? stem : hashOf(named),
    keys,
    starts: keys.flatMap((one) => lexicon.root.next.get(one) ?? []),
    polarity: polarity ?? 0,
    role,
    shout: raw.length >= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
    meant,
  };
}

/** With few words known, one that is not is the likelier to be none of them. */
const shortestSlip = (vocabulary: Vocabulary | undefined): number =>
  (vocabulary?.words.polarity.size ?? 0) < 5000 ? 7 : 5;

/** Who slips seldom slips at the first letter, and short words differ by one: such a one is another word. */
function meantBy(lexicon: Lexicon, word: string): string | null {
  const { vocabulary } = lexicon;
  if (word.length < shortestSlip(vocabulary) || isKnown(lexicon, word)) return null;
  const meant = vocabulary ? correctionOf(vocabulary, word) : null;
  return meant?.[0] === word[0] ? meant : null;
}

function isKnown(lexicon: Lexicon, word: string): boolean {
  const { polarity, role, classes } = knownOf(lexicon, word);
  if (polarity !== null || role !== 0 || classes.length > 0 || lexicon.keys.has(word)) return true;
  for (let length = word.length; length >= 3; length -= 1)
    if (lexicon.keys.has(`${word.slice(0, length)}*`)) return true;
  return false;
}

/** Of the word itself first, then of the longest start that is known, and of its stem when there is neither. */
function knownOf({ exact, starts, stems }: Lexicon, word: string): Known {
  const found: Known = { polarity: null, role: 0, classes: [] };
  const add = (known: Known | undefined, all: boolean): void => {
    if (!known) return;
    found.polarity ??= known.polarity;
    found.role |= known.role;
    if (all || found.classes.length === 0) found.classes.push(...known.classes);
  };
  const own = exact.get(word);
  add(own, true);
  for (let length = word.length; length >= 3; length -= 1) {
    if (found.polarity === null || found.classes.length === 0) add(starts.get(word.slice(0, length)), false);
  }
  if (!own && found.polarity === null && found.classes.length === 0) add(stems.get(lightStem(word)), true);
  return found;
}

/** Folded, without apostrophes, and with letters that are repeated for effect taken back. */
function plainOf(lexicon: Lexicon, raw: string): string {
  if (/^[!?.]/.test(raw))
    return raw.startsWith(".") ? "..." : raw.includes("?") ? (raw.includes("!") ? "?!" : "??") : "!!";
  if (/^[:;=<]/.test(raw)) return raw.replace(/[-'’]/g, "").replace(/^[;=]/, ":");
  const tail = /^(\p{L}+)['’`´ʼ](?:s|re|ve|ll|d|m)$/iu.exec(raw);
  const word = fold(tail?.[1] ?? raw).replace(/[\p{P}\p{Sk}]+/gu, (marks) =>
    /^[.,]$/.test(marks) ? "." : marks.startsWith("@") || marks.startsWith(":") || marks.startsWith("/") ? marks : "",
  );
  if (!/(\p{L})\1\1/u.test(word)) return word;
  const two = word.replace(/(\p{L})\1\1+/gu, "$1$1");
  return lexicon.exact.has(two) ? two : word.replace(/(\p{L})\1\1+/gu, "$1");
}

function shapeOf(word: string): string | null {
  const code = word.charCodeAt(0);
  if (code === 64) return "AT";
  if (word.startsWith("http")) return "LINK";
  if (code < 48 || code > 57) return null;
  if (/^\d{1,3}$/.test(word)) return "NUMBER";
  if (/^\d+\.\d\d$/.test(word)) return "PRICE";
  if (/^\d+(?:am|pm|h)$/.test(word)) return "CLOCK";
  if (/^\d+(?:min|mins|minutes|hrs?|hours?|days?|weeks?|wks?|months?|yrs?)$/.test(word)) return "SPAN";
  if (/^\d+(?:st|nd|rd|th|x)$/.test(word)) return "ORDINAL";
  return /^[\d.]+$/.test(word) ? "BIGNUMBER" : null;
}

export function stemOf(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

const lightStem = (word: string): string => stemOf(word, ["ing", "ed", "es", "e", "s"]);

export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

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
    const name = isClass(term) ? term : fold(term).replace(/['’]/g, "");
    const key = keys.get(name) ?? keys.size;
    keys.set(name, key);
    const edges = node.next.get(key) ?? [];
    let edge = edges.find((one) => one.within === within);
    if (!edge) {
      edge = { node: { next: new Map(), ends: [] }, within };
      edges.push(edge);
    }
    node.next.set(key, edges);
    node = edge.node;
    within = 1;
  }
  node.ends.push(ending);
}
