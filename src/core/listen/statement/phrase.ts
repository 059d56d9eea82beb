import { distancesOf, endsOf, findChild, mayGoOn, type Trie } from "../trie.ts";
import type { Ending } from "./plant-phrase.ts";
import { emit, type Features } from "./word.ts";

/** How many steps a search from one word may take, so that a text made to be slow is not. */
const mostSteps = 300;

/** Finds the phrases in a text: patterns become features, those with a polarity cover the words they are made of.
 * `firstPattern` is where patterns begin among the features. */
export function matchPhrases(phrases: Trie<Ending>, firstPattern: number, features: Features): void {
  const { words } = features;
  const search: Search = { phrases, firstPattern, features, first: 0, found: [], steps: 0 };
  for (let first = 0; first < words.length; first += 1) {
    const starts = words[first]?.entry.starts ?? nowhere;
    if (starts.length === 0) continue;
    search.first = first;
    search.steps = 0;
    search.found.length = 0;
    for (let at = 0; at < starts.length; at += 1) walk(search, starts[at] ?? 0, first);
  }
}

const nowhere: readonly number[] = [];

type Search = {
  phrases: Trie<Ending>;
  firstPattern: number;
  features: Features;
  first: number;
  /** Where phrases have ended that begin at the first word. */
  found: number[];
  steps: number;
};

/** Goes on from a phrase that has been followed up to a word. */
function walk(search: Search, node: number, index: number): void {
  const { phrases, features, first } = search;
  const ends = endsOf(phrases, node);
  if (ends) end(search, node, ends, index);
  const distances = distancesOf(phrases, node);
  if (distances === 0) return;
  const { words } = features;
  const clause = words[first]?.clause;
  for (let far = 1; distances >> far !== 0; far += 1) {
    const word = words[index + far];
    if (!word || word.clause !== clause) return;
    const { keys } = word.entry;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (!mayGoOn(phrases, node, key)) continue;
      for (let next = nextAfter(phrases, node, key, far, 0); next !== 0; ) {
        search.steps += 1;
        if (search.steps > mostSteps) return;
        walk(search, next, index + far);
        next = nextAfter(phrases, node, key, far, next);
      }
    }
  }
}

/** Where a word that is `far` ahead leads: of the places for several distances the first one planted after `last`; 0 for none. */
function nextAfter(phrases: Trie<Ending>, node: number, key: number, far: number, last: number): number {
  const distances = distancesOf(phrases, node);
  let first = 0;
  for (let within = far; distances >> within !== 0; within += 1) {
    const next = (distances >> within) & 1 ? findChild(phrases, node, key, within) : 0;
    if (next > last && (first === 0 || next < first)) first = next;
  }
  return first;
}

function end(
  { firstPattern, features, first, found }: Search,
  node: number,
  ends: readonly Ending[],
  last: number,
): void {
  if (found.includes(node)) return;
  found.push(node);
  const { words } = features;
  for (const { feature, covers, polarity } of ends) {
    if (feature >= 0) emit(features, firstPattern + feature, first, last);
    if (!covers) continue;
    for (let inside = first; inside <= last; inside += 1) {
      const word = words[inside];
      if (!word) continue;
      word.degree = inside === last ? polarity : 0;
      word.cover = first;
    }
  }
}
