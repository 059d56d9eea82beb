import type { Fact, FactKind } from "./fact.ts";

/** A rate of fewer says more about chance than about a person. */
export const FEWEST = 5;

/** One line of a record: how often it went well, how often not, and the share, null where there are too few for one. */
export type Tally = { name: MeasureName; good: number; all: number; share: number | null };

type Measure = { good: FactKind; bad: FactKind };

/** What is measured by a share. A late day is no failure by itself: the answer may still have been in time. */
export const measures = {
  looked: { good: "viewed", bad: "late_view" },
  word: { good: "contacted", bad: "late_contact" },
  sameDay: { good: "same_day", bad: "later_day" },
  nextWord: { good: "updated", bad: "late_update" },
  solved: { good: "confirmed", bad: "denied" },
  claims: { good: "claim_confirmed", bad: "claim_denied" },
} as const satisfies Record<string, Measure>;
export type MeasureName = keyof typeof measures;
export const measureNames: readonly MeasureName[] = ["looked", "word", "sameDay", "nextWord", "solved", "claims"];

/** What is only counted: there is nothing to set it against. */
export const counted = [
  "late_look",
  "late_resolve",
  "late_review",
  "challenged",
] as const satisfies readonly FactKind[];

export const tally = (facts: readonly Fact[], name: MeasureName): Tally => {
  const { good, bad } = measures[name];
  const well = countOf(facts, good);
  const all = well + countOf(facts, bad);
  return { name, good: well, all, share: all < FEWEST ? null : well / all };
};

/** What is struck out counts for nothing. */
export const countOf = (facts: readonly Fact[], kind: FactKind): number =>
  facts.filter((fact) => fact.kind === kind && fact.struck === null).length;
