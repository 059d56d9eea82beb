import { fold } from "../token.ts";
import { aTrie, childOf, endAt, type Trie } from "../trie.ts";

/** A phrase that ends here: its feature, or a polarity. */
export type Ending = { feature: number; covers: boolean; polarity: number };

/** A tree of phrases while it grows, and the keys of the words in it: as they are compared, and as they are written. */
export type Planter = { phrases: Trie<Ending>; keys: Map<string, number>; written: Map<string, number> };

/** About as many steps as a language has in its phrases. */
const USUAL_STEPS = 32_768;

export const aPlanter = (): Planter => ({ phrases: aTrie(USUAL_STEPS), keys: new Map(), written: new Map() });

/** Puts an entry into the tree; many share their `ends`, which are therefore never added to. */
export function plantPhrase(planter: Planter, entry: string, ends: Ending[]): void {
  const { phrases } = planter;
  let node = 0;
  let within = 1;
  for (const term of entry.split(" ")) {
    if (gap.test(term)) {
      within = Number(term[1]);
      continue;
    }
    node = childOf(phrases, node, keyOf(planter, term), within);
    within = 1;
  }
  const before = phrases.ends[node];
  endAt(phrases, node, before ? [...before, ...ends] : ends);
}

const gap = /^\/\d$/;

function keyOf({ keys, written }: Planter, term: string): number {
  const met = written.get(term);
  if (met !== undefined) return met;
  const name = isClass(term) ? term : fold(term.replace(tail, "")).replace(/['’]/g, "");
  const key = keys.get(name) ?? keys.size;
  keys.set(name, key);
  written.set(term, key);
  return key;
}

/** What words of a text lose as well: "what's up" is met as "what up". */
const tail = /['’](?:s|re|ve|ll|d|m)$/;

export const isClass = (term: string): boolean => /^\p{Lu}{2,}$/u.test(term);
