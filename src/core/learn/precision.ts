import { FEWEST } from "./measure.ts";

/** How often a rule was right: closed cases that it raised, and those of them that were a false alarm. */
export type RuleRecord = { rule: string; cases: number; falseAlarms: number };

/** The part of a rule's closed cases that were no false alarm, 0 to 1; null where there are too few to tell. */
export const precisionOf = ({ cases, falseAlarms }: RuleRecord): number | null =>
  cases < FEWEST ? null : (cases - falseAlarms) / cases;

/** Below this share of right alerts people stop believing them. */
export const DOUBTFUL = 0.6;

/** Whether too few of the alerts whose outcome is known were right. */
export const isDoubtful = ({ known, right }: { known: number; right: number }): boolean =>
  known >= FEWEST && right / known < DOUBTFUL;
