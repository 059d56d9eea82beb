import { after, type Instant } from "../instant.ts";
import type { LogRow } from "../retain/log-chain.ts";

/** A stretch in which the server was not alive. */
export type Outage = { from: Instant; until: Instant };

/** Something that is owed since a moment: a look, a word to the customer, a solution. `late` are the rows that found it late. */
export type Duty = { since: Instant; late: LogRow[]; excused: boolean };

export const duty = (since: Instant): Duty => ({ since, late: [], excused: false });

/** In time and by nobody's leave: neither late nor excused. */
export const isClean = (it: Duty): boolean => it.late.length === 0 && !it.excused;

/**
 * Whether what was due at `due` and done at `done` is late without blame: the server was down for a part of its time, and the deadline put
 * off by as long would have been kept. The time of a look is given back before it is late, so this is for all other duties.
 */
export function isSpared(due: Instant, since: Instant, done: Instant, outages: readonly Outage[]): boolean {
  const lost = outages.map(({ from, until }) => overlap(from, until, since, due)).reduce((sum, one) => sum + one, 0);
  return lost > 0 && done <= after(due, { milliseconds: lost });
}

const overlap = (from: Instant, until: Instant, since: Instant, due: Instant): number =>
  Math.max(0, Math.min(Date.parse(until), Date.parse(due)) - Math.max(Date.parse(from), Date.parse(since)));
