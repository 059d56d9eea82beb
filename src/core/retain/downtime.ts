import { after, type Instant } from "../instant.ts";
import type { Calendar } from "../org/calendar.ts";
import { type Case, isOpen } from "./case.ts";
import { type Clock, isOnlyTold, nextWarning } from "./clock.ts";
import { openTime, spared } from "./hold.ts";

/** A stretch in which the server was not alive. */
export type Downtime = { from: Instant; until: Instant };

/** A shorter silence is a restart, and nobody was kept waiting by it. */
const SHORTEST = { minutes: 5 };

/** How long the server was gone when it starts at `now`; null for a restart, and for the first start of all. */
export const downtimeSince = (lastBeat: Instant | undefined, now: Instant): Downtime | null =>
  lastBeat === undefined || after(lastBeat, SHORTEST) >= now ? null : { from: lastBeat, until: now };

/**
 * A look that was due while, or after, nobody could be told nor look, with the opening time of that stretch given back; null when it
 * loses nothing. What was late before stays late.
 */
export function afterDowntime(clock: Clock, it: Case, calendar: Calendar, { from, until }: Downtime): Clock | null {
  if (clock.kind !== "view" || clock.state !== "running" || clock.nextRingAt === null || !isOpen(it)) return null;
  if (clock.lateAt !== null || clock.dueAt <= from || clock.startedAt >= until) return null;
  const begins = clock.startedAt > from ? clock.startedAt : from;
  const lost = openTime(calendar, begins, until);
  if (lost === 0) return null;
  const moved = spared(clock, lost, "downtime", calendar);
  const next = isOnlyTold(clock, it.ownerId) ? null : nextWarning(moved, it, calendar, until);
  return { ...moved, nextRingAt: next ?? moved.dueAt };
}

/** Whether a deadline passed while nobody could be warned of it: it is told above, but is no failure of a person. */
export const isExcused = ({ dueAt }: Clock, downtimes: readonly Downtime[]): boolean =>
  downtimes.some(({ from, until }) => dueAt > from && dueAt <= until);
