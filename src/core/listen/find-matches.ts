import { spellingOf } from "./entry.ts";
import { type Ending, knownOf, type Match, type Matcher } from "./matcher.ts";
import type { Known, Token } from "./token.ts";
import { distancesOf, endsOf, findChild } from "./trie.ts";

/**
 * Every match, also overlapping ones. The words of one match stand in one clause, or in one of `parts` where those are given for each
 * token. `text` is what the tokens were made of.
 */
export function findMatches<R>(
  matcher: Matcher<R>,
  tokens: readonly Token[],
  text: string,
  parts: readonly number[] | null = null,
): Match<R>[] {
  const terms = new Array<readonly number[]>(tokens.length);
  const walk: Walk<R> = { matcher, tokens, parts, terms, first: 0, seen: null, found: [], from: 0, steps: 0 };
  const begins: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const known = knownOf(matcher, token.form);
    terms[at] = known.spellings.length === 0 ? known.terms : [...known.terms, ...spelt(known, token, text)];
    if (known.begins) begins.push(at);
  }
  for (const first of begins) lookFrom(walk, first);
  return withoutExceptions(walk.found);
}

function lookFrom<R>(walk: Walk<R>, first: number): void {
  const { matcher, tokens, terms } = walk;
  const token = tokens[first];
  if (!token) return;
  walk.first = first;
  walk.steps = 0;
  walk.from = walk.found.length;
  if (walk.seen !== null && walk.seen.size > 0) walk.seen.clear();
  const known = knownOf(matcher, token.form);
  for (const node of known.roots) reach(walk, node, first, 1);
  if (known.spellings.length === 0) return;
  for (const term of terms[first]?.slice(known.terms.length) ?? []) {
    const node = findChild(matcher.trie, 0, term, 1);
    if (node !== 0) reach(walk, node, first, 1);
  }
}

type Found<R> = Match<R> & { ending: Ending<R> };

type Walk<R> = {
  matcher: Matcher<R>;
  tokens: readonly Token[];
  parts: readonly number[] | null;
  terms: (readonly number[])[];
  first: number;
  /** Nodes already reached at a place, counted from the first word, so that no place is walked twice. */
  seen: Set<number> | null;
  found: Found<R>[];
  /** Where what begins at the first word begins among what was found. */
  from: number;
  steps: number;
};

/** Looking on from one word ends after so many steps, which only entries and texts made for it take. */
const MOST_STEPS = 600;
/** No entry reaches further than this from its first word. */
const LONGEST_REACH = 4096;

/** A node that a token leads to: what ends there, and where it goes on. Only over a gap can two ways lead to it at one place. */
function reach<R>(walk: Walk<R>, node: number, at: number, within: number): void {
  const { trie } = walk.matcher;
  const distances = distancesOf(trie, node);
  if (within > 1 && distances !== 0) {
    const place = node * LONGEST_REACH + (at - walk.first);
    walk.seen ??= new Set();
    if (walk.seen.has(place)) return;
    walk.seen.add(place);
  }
  const ends = endsOf(trie, node);
  if (ends) for (const ending of ends) end(walk, ending, at);
  if (distances === 0) return;
  const last = walk.tokens.length - 1;
  for (let far = 1; distances >> far !== 0; far += 1) {
    if ((distances >> far) & 1) step(walk, node, at + 1, Math.min(at + far, last), far);
  }
}

/** Takes the steps from `node` to the tokens `from` to `until` that the distance `within` allows. */
function step<R>(walk: Walk<R>, node: number, from: number, until: number, within: number): void {
  const { matcher, tokens, parts, terms, first } = walk;
  for (let at = from; at <= until; at += 1) {
    walk.steps += 1;
    if (walk.steps > MOST_STEPS) return;
    if (parts ? parts[at] !== parts[first] : tokens[at]?.clause !== tokens[first]?.clause) return;
    const here = terms[at];
    if (!here) return;
    for (let one = 0; one < here.length; one += 1) {
      const child = findChild(matcher.trie, node, here[one] ?? 0, within);
      if (child !== 0) reach(walk, child, at, within);
    }
  }
}

/** Of several ways to the same end the one that reaches furthest counts. */
function end<R>({ found, from, first }: Walk<R>, ending: Ending<R>, last: number): void {
  for (let at = from; at < found.length; at += 1) {
    const known = found[at];
    if (known?.ending !== ending) continue;
    if (known.last < last) known.last = last;
    return;
  }
  found.push({ rule: ending.rule, first, last, ignoresDenial: ending.ignoresDenial, ending });
}

function spelt({ spellings }: Known, { start, end }: Token, text: string): number[] {
  const raw = spellingOf(text.slice(start, end));
  return spellings.filter((one) => one.raw === raw).map(({ term }) => term);
}

function withoutExceptions<R>(found: Found<R>[]): Match<R>[] {
  if (!found.some(({ ending }) => ending.isException)) return found;
  const covered = new Map<number, Set<number>>();
  for (const { ending, first, last } of found) {
    if (!ending.isException) continue;
    const places = covered.get(ending.exception) ?? new Set();
    covered.set(ending.exception, places);
    for (let at = first; at <= last; at += 1) places.add(at);
  }
  return found.filter(({ ending, first, last }) => {
    if (ending.isException) return false;
    const places = covered.get(ending.exception);
    for (let at = first; places && at <= last; at += 1) if (places.has(at)) return false;
    return true;
  });
}
