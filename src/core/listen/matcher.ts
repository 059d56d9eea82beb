import type { KeywordRule } from "./rules.ts";
import type { Token } from "./token.ts";
import { tokensOf } from "./token.ts";

/** Where a rule's words stand: the first and the last token. */
export type Match = { rule: KeywordRule; first: number; last: number };

/** All words of all rules as one tree, so that a text is read once, however many rules there are. */
export type Matcher = { root: Branch };

/** Ways on, by how many words ahead the next word may stand; and the rules whose words end here. */
type Branch = { steps: Map<number, Step>; ends: KeywordRule[] };
type Step = { words: Map<string, Branch>; starts: Map<string, Branch>; shortest: number; longest: number };

/** A word of a rule: how far it may stand from the one before, and whether it is only the start of a word. */
type Term = { word: string; start: boolean; within: number };

/** How far apart the words of a rule may stand, and how many choices one entry may spell out. */
const widest = 12;
const mostChoices = 400;

export function compile(rules: readonly KeywordRule[]): Matcher {
  const root = aBranch();
  for (const rule of rules) {
    for (const entry of rule.words) {
      for (const choice of choicesOf(entry)) grow(root, termsOf(choice), rule);
    }
  }
  return { root };
}

/** Every match, also overlapping ones. The words of one match stand in one clause. */
export function findMatches({ root }: Matcher, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (const [first, { word }] of tokens.entries()) {
    if (!begins(root, word)) continue;
    const seen = new Map<Branch, Set<number>>();
    const ends = new Map<KeywordRule, number>();
    follow(tokens, root, first - 1, 1, (branch, at) => {
      const places = seen.get(branch) ?? new Set();
      if (places.has(at)) return false;
      seen.set(branch, places.add(at));
      for (const rule of branch.ends) ends.set(rule, Math.max(at, ends.get(rule) ?? at));
      return true;
    });
    for (const [rule, last] of ends) matches.push({ rule, first, last });
  }
  return matches;
}

/** Walks all ways on from a branch; `reach` says whether a place is new, so that no place is walked twice. */
function follow(
  tokens: readonly Token[],
  branch: Branch,
  from: number,
  atMost: number,
  reach: (branch: Branch, at: number) => boolean,
): void {
  for (const [within, step] of branch.steps) {
    const until = Math.min(from + Math.min(within, atMost), tokens.length - 1);
    for (let at = from + 1; at <= until; at += 1) {
      const token = tokens[at];
      if (!token || (from >= 0 && atMost > 1 && token.clause !== tokens[from]?.clause)) break;
      for (const next of branchesFor(step, token.word)) {
        if (reach(next, at)) follow(tokens, next, at, widest, reach);
      }
    }
  }
}

function begins(root: Branch, word: string): boolean {
  for (const step of root.steps.values()) if (branchesFor(step, word).length > 0) return true;
  return false;
}

function branchesFor({ words, starts, shortest, longest }: Step, word: string): Branch[] {
  const found: Branch[] = [];
  const exact = words.get(word);
  if (exact) found.push(exact);
  for (let length = shortest; length <= longest && length <= word.length; length += 1) {
    const start = starts.get(word.slice(0, length));
    if (start) found.push(start);
  }
  return found;
}

function grow(root: Branch, terms: readonly Term[], rule: KeywordRule): void {
  if (terms.length === 0) return;
  let branch = root;
  for (const { word, start, within } of terms) {
    const step = branch.steps.get(within) ?? { words: new Map(), starts: new Map(), shortest: 64, longest: 0 };
    branch.steps.set(within, step);
    const ways = start ? step.starts : step.words;
    const next = ways.get(word) ?? aBranch();
    ways.set(word, next);
    if (start) step.shortest = Math.min(step.shortest, word.length);
    if (start) step.longest = Math.max(step.longest, word.length);
    branch = next;
  }
  if (!branch.ends.includes(rule)) branch.ends.push(rule);
}

function termsOf(choice: string): Term[] {
  const terms: Term[] = [];
  let within = 1;
  for (const part of choice.split(/\s+/)) {
    const gap = /^\/(\d{1,3})$/.exec(part);
    if (gap) {
      within = Math.min(Math.max(Number(gap[1]), 1), widest);
      continue;
    }
    const tokens = tokensOf(part);
    tokens.forEach(({ word }, index) => {
      const start = part.endsWith("*") && index === tokens.length - 1;
      terms.push({ word, start, within: terms.length === 0 ? 1 : within });
      within = 1;
    });
  }
  return terms;
}

/** "cold (food|fries)" spelt out: "cold food", "cold fries". */
function choicesOf(entry: string): string[] {
  let choices = [""];
  for (const part of entry.split(/(\([^()]*\))/)) {
    const options = part.startsWith("(") ? part.slice(1, -1).split("|") : [part];
    choices = choices.flatMap((choice) => options.map((option) => choice + option)).slice(0, mostChoices);
  }
  return choices;
}

const aBranch = (): Branch => ({ steps: new Map(), ends: [] });
