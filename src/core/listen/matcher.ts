import { entryOf, type Term } from "./entry.ts";
import { stemLanguages, stemOf } from "./stem.ts";
import { type Form, type Known, tokensOf } from "./token.ts";
import { aTrie, childOf, findChild, type Trie } from "./trie.ts";

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
};

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
    trie: aTrie(2 * rules.reduce((sum, { words }) => sum + words.length, 0)),
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
  };
  let exceptions = 0;
  for (const rule of rules) {
    const usual: Ending<R> = { rule, ignoresDenial: false, exception: 0, isException: false };
    for (const written of rule.words) {
      const { ways, exceptions: not, ignoresDenial } = entryOf(written);
      const exception = not.length === 0 ? 0 : ++exceptions;
      const ending = exception === 0 && !ignoresDenial ? usual : { ...usual, ignoresDenial, exception };
      for (const way of ways) grow(matcher, way, ending, rule);
      for (const way of not) grow(matcher, way, { ...ending, isException: true }, rule);
    }
  }
  return matcher;
}

function grow<R extends Source>(matcher: Matcher<R>, terms: readonly Term[], ending: Ending<R>, rule: R): void {
  const { trie } = matcher;
  let nodes: number[] = [];
  let node = 0;
  for (const term of terms) {
    if (term.form !== "stem" && nodes.length === 0) {
      node = childOf(trie, node, termId(matcher, term), term.within);
      continue;
    }
    const ids = term.form === "stem" ? stemIds(matcher, term.word, rule) : [termId(matcher, term)];
    const before = nodes.length === 0 ? [node] : nodes;
    nodes = ids.flatMap((id) => before.map((one) => childOf(trie, one, id, term.within)));
  }
  for (const last of nodes.length === 0 ? [node] : nodes) {
    const ends = trie.ends[last];
    if (!ends) trie.ends[last] = [ending];
    else if (!ends.includes(ending)) ends.push(ending);
  }
}

function termId<R>(matcher: Matcher<R>, { form, word }: Term): number {
  if (form === "word") return idOf(matcher, matcher.words, word);
  if (form === "spelling") return idOfSpelling(matcher, word);
  matcher.shortest = Math.min(matcher.shortest, word.length);
  matcher.longest = Math.max(matcher.longest, word.length);
  return idOf(matcher, matcher.starts, word);
}

/** A stem is one term for each language that the rule is for. */
const stemIds = <R>(matcher: Matcher<R>, word: string, { languages = stemLanguages }: Source): number[] =>
  languages.map((language) => {
    const stems = matcher.stems.get(language) ?? new Map<string, number>();
    matcher.stems.set(language, stems);
    return idOf(matcher, stems, stemOf(word, language));
  });

function idOf<R>(matcher: Matcher<R>, ids: Map<string, number>, word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  matcher.terms += 1;
  ids.set(word, matcher.terms);
  return matcher.terms;
}

function idOfSpelling<R>(matcher: Matcher<R>, raw: string): number {
  const folded = foldedOf(raw);
  const known = matcher.spellings.get(folded) ?? [];
  matcher.spellings.set(folded, known);
  const same = known.find((one) => one.raw === raw);
  if (same) return same.term;
  matcher.terms += 1;
  known.push({ raw, term: matcher.terms });
  return matcher.terms;
}

const foldedOf = (raw: string): string => tokensOf(raw)[0]?.word ?? raw;

/** What a word of a text is to a matcher. */
export function knownOf<R>(matcher: Matcher<R>, form: Form): Known {
  const { place } = matcher;
  if (place === null) return remembered(matcher, form.word);
  const kept = form.known[place];
  if (kept) return kept;
  const known = learn(matcher, form.word);
  while (form.known.length <= place) form.known.push(undefined);
  form.known[place] = known;
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
  let terms = termsOf(matcher, word);
  const spellings = matcher.spellings.get(word) ?? unknown.spellings;
  if (terms.length === 0 && spellings.length === 0) {
    const meant = matcher.meant(word);
    if (meant !== null) terms = termsOf(matcher, meant);
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
