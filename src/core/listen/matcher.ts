import { type FirstWord, firstWordOf, STEM } from "./first-word.ts";
import { plant } from "./plant.ts";
import { stemOf } from "./stem.ts";
import type { Form, Known } from "./token.ts";
import { aTrie, findChild, type Trie } from "./trie.ts";

/** Something with words to look for; without languages it is for any. */
export type Source = { words: readonly string[]; languages?: readonly string[] };

/** Where a rule's words stand: the first and the last token. */
export type Match<R> = { rule: R; first: number; last: number; ignoresDenial: boolean };

/** Which word is meant by one that nothing looks for; null when it means itself. */
export type Spelling = (word: string) => string | null;

/** All words of all rules as one tree, so that a text is read once, however many rules there are. */
export type Matcher<R> = {
  trie: Trie<Ending<R>>;
  words: Map<string, number>;
  starts: Map<string, number>;
  shortest: number;
  longest: number;
  stems: Map<string, Map<string, number>>;
  spellings: Map<string, { raw: string; term: number }[]>;
  terms: number;
  /** Pure caches: the terms that a word of a text is, for the words met last and for those met before. */
  known: Map<string, Known>;
  knownBefore: Map<string, Known>;
  meant: Spelling;
  /** Where the forms of words keep what this matcher knows of them; null for one that is not kept as long as they are. */
  place: number | null;
  /** Entries that wait until a word is met that they begin with, so that a long list listens at once. */
  waiting: Record<FirstWord["form"], Map<string, Written<R>[]>> & { longest: number };
  exceptions: number;
};

export type Written<R> = { entry: string; usual: Ending<R>; source: Source };

export type Ending<R> = { rule: R; ignoresDenial: boolean; exception: number; isException: boolean };

/** So many words are remembered before those not met for as many others are forgotten. */
const MOST_KNOWN = 16_384;

const nothingMeant: Spelling = () => null;

/** `place` is for a matcher that is kept for good, its own among all of these. */
export function compile<R extends Source>(
  rules: readonly R[],
  meant: Spelling = nothingMeant,
  place: number | null = null,
): Matcher<R> {
  const matcher: Matcher<R> = {
    trie: aTrie(place === null ? 0 : 2 * rules.reduce((sum, { words }) => sum + words.length, 0)),
    words: new Map(),
    starts: new Map(),
    shortest: Number.MAX_SAFE_INTEGER,
    longest: 0,
    stems: new Map(),
    spellings: new Map(),
    terms: 0,
    known: new Map(),
    knownBefore: new Map(),
    meant,
    place,
    waiting: { word: new Map(), start: new Map(), stem: new Map(), longest: 0 },
    exceptions: 0,
  };
  for (const rule of rules) {
    const usual: Ending<R> = { rule, ignoresDenial: false, exception: 0, isException: false };
    for (const entry of rule.words) {
      const written = { entry, usual, source: rule };
      const first = place === null ? firstWordOf(entry) : null;
      if (first === null) plant(matcher, written);
      else wait(matcher, first, written);
    }
  }
  return matcher;
}

function wait<R>({ waiting }: Matcher<R>, { form, word }: FirstWord, written: Written<R>): void {
  if (form === "start") waiting.longest = Math.max(waiting.longest, word.length);
  const before = waiting[form].get(word);
  if (before) before.push(written);
  else waiting[form].set(word, [written]);
}

/** Puts all entries into the tree that wait for a word; what was known of words before may then be too little. */
function wake<R>(matcher: Matcher<R>, word: string): void {
  const { waiting } = matcher;
  const woken = [...taken(waiting.word, word), ...taken(waiting.stem, word.slice(0, STEM))];
  for (let length = 1; length <= waiting.longest && length <= word.length; length += 1)
    woken.push(...taken(waiting.start, word.slice(0, length)));
  if (woken.length === 0) return;
  for (const written of woken) plant(matcher, written);
  matcher.known = new Map();
  matcher.knownBefore = new Map();
}

function taken<W>(waiting: Map<string, W[]>, word: string): readonly W[] {
  const found = waiting.get(word);
  if (!found) return [];
  waiting.delete(word);
  return found;
}

/** What a word of a text is to a matcher. */
export function knownOf<R>(matcher: Matcher<R>, form: Form): Known {
  const { place } = matcher;
  if (place === null) return remembered(matcher, form.word);
  const bit = 1 << place;
  if ((form.asked & bit) !== 0) return ((form.met & bit) === 0 ? null : form.known[place]) ?? unknown;
  const known = learn(matcher, form.word);
  form.asked |= bit;
  if (known === unknown) return unknown;
  const before = form.known;
  form.known = Array.from({ length: Math.max(before.length, place + 1) }, (_, at) => before[at]);
  form.known[place] = known;
  form.met |= bit;
  return known;
}

function remembered<R>(matcher: Matcher<R>, word: string): Known {
  const now = matcher.known.get(word);
  if (now) return now;
  const known = matcher.knownBefore.get(word) ?? learn(matcher, word);
  if (matcher.known.size >= MOST_KNOWN) {
    matcher.knownBefore = matcher.known;
    matcher.known = new Map();
  }
  matcher.known.set(word, known);
  return known;
}

const unknown: Known = { terms: [], roots: [], begins: false, spellings: [] };

function learn<R>(matcher: Matcher<R>, word: string): Known {
  wake(matcher, word);
  let terms = termsOf(matcher, word);
  const spellings = matcher.spellings.get(word) ?? unknown.spellings;
  if (terms.length === 0 && spellings.length === 0) {
    const meant = matcher.meant(word);
    if (meant !== null) {
      wake(matcher, meant);
      terms = termsOf(matcher, meant);
    }
    if (terms.length === 0) return unknown;
  }
  const roots = terms.map((term) => findChild(matcher.trie, 0, term, 1)).filter((node) => node !== 0);
  const begins = roots.length > 0 || spellings.some(({ term }) => findChild(matcher.trie, 0, term, 1) !== 0);
  return { terms, roots, begins, spellings };
}

function termsOf<R>({ words, starts, shortest, longest, stems }: Matcher<R>, word: string): number[] {
  const terms: number[] = [];
  const whole = words.get(word);
  if (whole !== undefined) terms.push(whole);
  for (let length = shortest; length <= longest && length <= word.length; length += 1) {
    const start = starts.get(word.slice(0, length));
    if (start !== undefined) terms.push(start);
  }
  for (const [language, known] of stems) {
    const stem = known.get(stemOf(word, language));
    if (stem !== undefined) terms.push(stem);
  }
  return terms;
}
