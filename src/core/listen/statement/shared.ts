import { emoji } from "../lexicon/emoji.ts";
import type { Part, Statement } from "./statement.ts";

/** How much a text that nobody can read tells of a problem before its emoji are looked at, as a logit. */
const BASE = -1;
/** What one step of an emoji's polarity weighs, and what marks beside it do. */
const STEP = 0.9;
const SHOUT = 0.3;
const DOUBT = 0.5;

const polarity: ReadonlyMap<string, number> = new Map(
  Object.entries(emoji).flatMap(([value, list]) => list.split(", ").map((one) => [one, Number(value)] as const)),
);

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Each emoji with those of its kind right after it, and marks that are repeated. */
const signs = new RegExp(
  [...polarity.keys()]
    .sort((a, b) => b.length - a.length)
    .map((sign) => `(?:${escaped(sign)}\\s?)+`)
    .concat("[!?！？]{2,}")
    .join("|"),
  "gu",
);

/**
 * What all languages share: emoji, and marks beside them. For a text in a language that has no model; null where there is nothing of it. Of
 * many signs the first one weighs most.
 */
export function sharedStatement(text: string): Statement | null {
  const found = [...text.matchAll(signs)];
  if (found.length === 0) return null;
  const values = found.map(([said]) => polarityOf(said));
  const sum = values.reduce((total, value) => total + value, 0);
  const share = 1 / Math.sqrt(found.length);
  const parts = found.map((match, i): Part => {
    const said = match[0].trimEnd();
    const value = values[i] ?? 0;
    const isEmoji = value !== 0;
    return {
      text: said,
      span: { start: match.index, end: match.index + said.length },
      weight: share * (isEmoji ? -STEP * value : markWeight(said, sum)),
      name: isEmoji ? "emoji" : "punctuation",
    };
  });
  const rest: Part = { text: "", span: null, weight: BASE, name: "the sentence" };
  const logit = parts.reduce((total, { weight }) => total + weight, BASE);
  return {
    probability: 1 / (1 + Math.exp(-logit)),
    logit,
    parts: [...parts, rest].sort((one, other) => other.weight - one.weight),
  };
}

/** Zero for marks. */
function polarityOf(said: string): number {
  const [first = ""] = said.trim().split(/\s/);
  for (let length = Math.min(first.length, LONGEST); length > 0; length -= 1) {
    const value = polarity.get(first.slice(0, length));
    if (value !== undefined) return value;
  }
  return 0;
}

const LONGEST = Math.max(...[...polarity.keys()].map((sign) => sign.length));

/** "!!!" says more of what the emoji say; "??" is never praise. */
const markWeight = (marks: string, sum: number): number =>
  /[?？]/.test(marks) ? DOUBT : sum === 0 ? 0 : sum < 0 ? SHOUT : -SHOUT;
