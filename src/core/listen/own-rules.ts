import type { KeywordRule, Rules, ScoreRule } from "./rules.ts";
import { starterRules } from "./starter-rules.ts";

/** How often the problem statements may speak: so many alerts among 100 responses, or so that this share of them is right (0 to 1). */
export type Budget = { kind: "share"; per100: number } | { kind: "precision"; atLeast: number };

/** What a chain changed in what Amends comes with. */
export type OwnRules = {
  /** Rules of its own; one with the key of a starter rule stands in its place. */
  keywords: readonly KeywordRule[];
  /** The keys of starter rules that do not listen here. */
  off: readonly string[];
  score: ScoreRule | null;
  questions: Readonly<Record<string, ScoreRule>>;
  dropBy: number | null;
  silentAfterGaps: number | null;
  /** Beside those that Amends knows. */
  categories: readonly string[];
  budget: Budget;
};

/** Nothing is changed. */
export const noOwnRules: OwnRules = {
  keywords: [],
  off: [],
  score: null,
  questions: {},
  dropBy: starterRules.dropBy,
  silentAfterGaps: starterRules.silentAfterGaps,
  categories: [],
  budget: { kind: "share", per100: 10 },
};

/** The first version of every chain: the starter lists as they come. */
export const FIRST_VERSION = 1;

/** What tells one rule from all others: its languages and its name. */
export const ruleKey = ({ name, languages }: Pick<KeywordRule, "name" | "languages">): string =>
  `${languages?.join("+") ?? "any"}:${name}`;

/** What listens, put together from the starter lists and a chain's own changes. */
export function rulesFrom(own: OwnRules, version: number): Rules {
  const replaced = new Set([...own.off, ...own.keywords.map(ruleKey)]);
  return {
    ...starterRules,
    version,
    score: own.score ?? starterRules.score,
    dropBy: own.dropBy,
    silentAfterGaps: own.silentAfterGaps,
    questions: { ...starterRules.questions, ...own.questions },
    keywords: [...own.keywords, ...starterRules.keywords.filter((rule) => !replaced.has(ruleKey(rule)))],
  };
}
