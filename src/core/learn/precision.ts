import { FEWEST } from "./measure.ts";

/** How often a rule was right: closed cases that it raised, and those of them that were a false alarm. */
export type RuleRecord = { rule: string; cases: number; falseAlarms: number };

/** The part of a rule's closed cases that were no false alarm, 0 to 1; null where there are too few to tell. */
export const precisionOf = ({ cases, falseAlarms }: RuleRecord): number | null =>
  cases < FEWEST ? null : (cases - falseAlarms) / cases;
