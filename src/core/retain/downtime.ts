import { after, type Instant, latest } from "../instant.ts";
import type { Calendar } from "../org/calendar.ts";
import { addOpeningHours } from "../org/deadline.ts";
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

/**
 * Whether what is late at `at` is nobody's failure yet: it became due while nobody could be told, and is found at once when the server is
 * back; or the opening time in which the server was down, given back, would make it be in time, which a look has had already
 * (afterDowntime). It is told above all the same.
 */
export function isExcused(clock: Clock, calendar: Calendar, downtimes: readonly Downtime[], at: Instant): boolean {
  const { startedAt, dueAt } = clock;
  const touched = downtimes.filter(({ from, until }) => until > startedAt && from < dueAt);
  if (touched.some(({ from, until }) => dueAt > from && dueAt <= until && at <= after(until, SHORTEST))) return true;
  if (clock.kind === "view") return false;
  const lost = touched.reduce(
    (sum, { from, until }) => sum + openTime(calendar, latest(clock.startedAt, from), until),
    0,
  );
  return lost > 0 && at < addOpeningHours(calendar, dueAt, lost / 3_600_000).at;
}
