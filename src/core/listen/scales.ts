import type { Scale, ScoreRule } from "./rules.ts";

/**
 * How each scale is read until a chain says otherwise. Recommendation, 0 to 10: of its detractors (0 to 6) only 4 and less alert by
 * themselves, for a case for each 5 and 6 would teach managers to look away; these need a word that complains beside them. The others take
 * the same part of their scale: of five steps two alert, of seven three.
 */
export const scales: Readonly<Record<Scale, ScoreRule>> = {
  recommendation: on("recommendation", 0, 10, {
    criticalAtMost: 1,
    alertAtMost: 4,
    concernAtMost: 6,
    praiseAtLeast: 9,
  }),
  satisfaction: on("satisfaction", 1, 5, { criticalAtMost: 1, alertAtMost: 2, concernAtMost: 3, praiseAtLeast: 5 }),
  stars: on("stars", 1, 5, { criticalAtMost: 1, alertAtMost: 2, concernAtMost: 3, praiseAtLeast: 5 }),
  effort: on("effort", 1, 7, { criticalAtMost: 1, alertAtMost: 3, concernAtMost: 4, praiseAtLeast: 6 }),
};

export const scaleNames = ["recommendation", "satisfaction", "stars", "effort"] as const satisfies readonly Scale[];

type Bounds = Pick<ScoreRule, "criticalAtMost" | "alertAtMost" | "concernAtMost" | "praiseAtLeast">;

function on(scale: Scale, bottom: number, top: number, bounds: Bounds): ScoreRule {
  return { scale, bottom, top, isReversed: false, ...bounds, category: null };
}
