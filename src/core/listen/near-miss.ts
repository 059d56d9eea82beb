import { keywordFindings, type Silence, type Unspoken, unspokenMatches } from "./keyword.ts";
import type { Rules } from "./rules.ts";
import { scoreFindings } from "./score.ts";
import type { Spoken } from "./signal.ts";

/**
 * Why something gave no alert, the nearest miss first. `nearness` is 1 at the alert itself and 0 far from it: the share of the hints that
 * would have been enough, of the way to a score, of the way to the threshold.
 */
export type NearMiss = { nearness: number } & (
  | { kind: "statement"; probability: number; threshold: number }
  | { kind: "hints"; weight: number; enough: number; rules: readonly string[] }
  | { kind: "praise"; score: number; rules: readonly string[] }
  | { kind: "score"; score: number; alertAtMost: number; top: number }
  | { kind: "unspoken"; found: Unspoken }
);

/** What a probability (0 to 1) of a problem had to reach; null where no model read the words. */
export type Doubt = { probability: number; threshold: number } | null;

/** The misses of a response that gave no alert, at most `most`. */
export function nearMisses(spoken: Spoken, rules: Rules, doubt: Doubt, most = 6): NearMiss[] {
  const misses = [
    ...statementMiss(doubt),
    ...hintMisses(spoken, rules),
    ...scoreMiss(spoken, rules),
    ...unspokenOnce(spoken, rules).map(
      (found): NearMiss => ({ kind: "unspoken", nearness: UNSPOKEN[found.why], found }),
    ),
  ];
  return misses.toSorted((a, b) => b.nearness - a.nearness).slice(0, most);
}

/** A word that is looked for elsewhere is nearly heard; one that is denied, asked for or told of somebody else has a good reason to be silent. */
const UNSPOKEN: Readonly<Record<Silence, number>> = {
  ...{ place: 0.8, denied: 0.6, language: 0.2 },
  ...{ condition: 0.5, question: 0.5, suggestion: 0.5, comparison: 0.4, past: 0.4, life: 0.3, friend: 0.2 },
};

/** Each rule once for the same words, however many of its entries they fit, and of its languages the one that was spoken. */
function unspokenOnce(spoken: Spoken, rules: Rules): Unspoken[] {
  const found = unspokenMatches(spoken, rules)
    .toSorted((a, b) => UNSPOKEN[a.why] - UNSPOKEN[b.why])
    .map((one) => [`${one.rule.name} ${one.source} ${one.span.start}`, one] as const);
  return [...new Map(found).values()];
}

function statementMiss(doubt: Doubt): NearMiss[] {
  if (doubt === null || doubt.probability >= doubt.threshold) return [];
  return [{ kind: "statement", nearness: doubt.probability / doubt.threshold, ...doubt }];
}

function hintMisses(spoken: Spoken, rules: Rules): NearMiss[] {
  const hints = new Map<string, number>();
  for (const { signal } of [...scoreFindings(spoken, rules), ...keywordFindings(spoken, rules)]) {
    if (signal.polarity === "negative") hints.set(signal.rule, Math.max(signal.weight, hints.get(signal.rule) ?? 0));
  }
  const weight = [...hints.values()].reduce((sum, one) => sum + one, 0);
  if (weight === 0) return [];
  const names = [...hints.keys()];
  const { score } = spoken;
  if (weight >= rules.alertAtWeight)
    return score !== null && score >= rules.score.praiseAtLeast
      ? [{ kind: "praise", nearness: 0.9, score, rules: names }]
      : [];
  return [{ kind: "hints", nearness: weight / rules.alertAtWeight, weight, enough: rules.alertAtWeight, rules: names }];
}

/** A score of praise is no miss. */
const FAR = 0.25;

function scoreMiss({ score }: Spoken, { score: { alertAtMost, bottom, top } }: Rules): NearMiss[] {
  if (score === null || score <= alertAtMost || score > top || score < bottom) return [];
  const nearness = Math.max(0, 1 - (score - alertAtMost) / (top - alertAtMost));
  return nearness < FAR ? [] : [{ kind: "score", nearness, score, alertAtMost, top }];
}
