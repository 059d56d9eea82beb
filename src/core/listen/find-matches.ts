import { spellingOf } from "./entry.ts";
import { type Ending, type Known, knownOf, type Match, type Matcher } from "./matcher.ts";
import type { Token } from "./token.ts";
import { findChild } from "./trie.ts";

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
  const walk: Walk<R> = { matcher, tokens, parts, terms: [], first: 0, seen: new Set(), latest: new Map(), steps: 0 };
  const begins: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const known = knownOf(matcher, token.word);
    walk.terms.push(known.spellings.length === 0 ? known.terms : [...known.terms, ...spelt(known, token, text)]);
    if (known.begins) begins.push(at);
  }
  const found: (Match<R> & { ending: Ending<R> })[] = [];
  for (const first of begins) {
    walk.first = first;
    walk.steps = 0;
    step(walk, 0, first, first, 1);
    for (const [ending, last] of walk.latest)
      found.push({ rule: ending.rule, first, last, ignoresDenial: ending.ignoresDenial, ending });
    walk.latest.clear();
    if (walk.seen.size > 0) walk.seen.clear();
  }
  return withoutExceptions(found);
}

type Walk<R> = {
  matcher: Matcher<R>;
  tokens: readonly Token[];
  parts: readonly number[] | null;
  terms: (readonly number[])[];
  first: number;
  /** Nodes already reached at a place, counted from the first word, so that no place is walked twice. */
  seen: Set<number>;
  latest: Map<Ending<R>, number>;
  steps: number;
};

/** Looking on from one word ends after so many steps, which only entries and texts made for it take. */
const MOST_STEPS = 600;
/** No entry reaches further than this from its first word. */
const LONGEST_REACH = 4096;

/** Takes the steps from `node` to the tokens `from` to `until` that the distance `within` allows. */
function step<R>(walk: Walk<R>, node: number, from: number, until: number, within: number): void {
  const { matcher, tokens, parts, terms, first } = walk;
  const { trie } = matcher;
  for (let at = from; at <= until; at += 1) {
    walk.steps += 1;
    if (walk.steps > MOST_STEPS) return;
    if (parts ? parts[at] !== parts[first] : tokens[at]?.clause !== tokens[first]?.clause) return;
    for (const term of terms[at] ?? []) {
      const child = findChild(trie, node, term, within);
      if (child === 0) continue;
      const distances = trie.distances[child] ?? 0;
      if (distances !== 0) {
        const place = child * LONGEST_REACH + (at - first);
        if (walk.seen.has(place)) continue;
        walk.seen.add(place);
      }
      for (const ending of trie.ends[child] ?? []) walk.latest.set(ending, Math.max(at, walk.latest.get(ending) ?? at));
      for (let far = 1; distances >> far !== 0; far += 1) {
        if ((distances >> far) & 1) step(walk, child, at + 1, Math.min(at + far, tokens.length - 1), far);
      }
    }
  }
}

function spelt({ spellings }: Known, { start, end }: Token, text: string): number[] {
  const raw = spellingOf(text.slice(start, end));
  return spellings.filter((one) => one.raw === raw).map(({ term }) => term);
}

function withoutExceptions<R>(found: (Match<R> & { ending: Ending<R> })[]): Match<R>[] {
  const covered = new Map<number, Set<number>>();
  for (const { ending, first, last } of found) {
    if (!ending.isException) continue;
    const places = covered.get(ending.exception) ?? new Set();
    covered.set(ending.exception, places);
    for (let at = first; at <= last; at += 1) places.add(at);
  }
  if (covered.size === 0) return found;
  return found.filter(({ ending, first, last }) => {
    if (ending.isException) return false;
    const places = covered.get(ending.exception);
    for (let at = first; places && at <= last; at += 1) if (places.has(at)) return false;
    return true;
  });
}
