import type { Ending, Node } from "./lexicon.ts";
import { emit, type Features } from "./word.ts";

/** How many steps a search from one word may take, so that a text made to be slow is not. */
const mostSteps = 300;

/** Finds the phrases that begin at a word: patterns become features, those with a polarity cover the words they are made of.
 * `firstPattern` is where patterns begin among the features. */
export function matchFrom(
  firstPattern: number,
  features: Features,
  first: number,
  polarity: number[],
  covered: number[],
): void {
  const starts = features.words[first]?.entry.starts ?? [];
  if (starts.length === 0) return;
  const search: Search = { firstPattern, features, first, polarity, covered, found: [], steps: 0 };
  for (const { node } of starts) walk(search, node, first);
}

type Search = {
  firstPattern: number;
  features: Features;
  first: number;
  polarity: number[];
  covered: number[];
  found: Ending[];
  steps: number;
};

/** Goes on from a phrase that has been followed up to a word. */
function walk(search: Search, node: Node, index: number): void {
  for (const ending of node.ends) end(search, ending, index);
  if (node.reach === 0) return;
  const { words } = search.features;
  const clause = words[search.first]?.clause;
  for (let ahead = index + 1; ahead <= index + node.reach && ahead < words.length; ahead += 1) {
    const word = words[ahead];
    if (word?.clause !== clause) return;
    for (const key of word?.entry.keys ?? []) {
      for (const { node: next, within } of node.next.get(key) ?? nothing) {
        search.steps += 1;
        if (search.steps > mostSteps) return;
        if (ahead - index <= within) walk(search, next, ahead);
      }
    }
  }
}

const nothing: readonly never[] = [];

function end({ firstPattern, features, first, polarity, covered, found }: Search, ending: Ending, index: number): void {
  if (found.includes(ending)) return;
  found.push(ending);
  if (ending.feature >= 0) emit(features, firstPattern + ending.feature, first, index);
  if (!ending.covers) return;
  for (let inside = first; inside <= index; inside += 1) {
    polarity[inside] = 0;
    covered[inside] = first;
  }
  polarity[index] = ending.polarity;
}
