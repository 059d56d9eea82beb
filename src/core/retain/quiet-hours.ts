import type { Instant } from "../instant.ts";
import { toInstant } from "../instant.ts";
import { type Calendar, hasOpenings } from "../org/calendar.ts";
import { firstShowing, localDays } from "../org/opening.ts";
import type { CaseSeverity, Policy } from "./policy.ts";

/** Closed days in a row that keep a letter waiting: over Easter, not over a summer's closing. */
const QUIET_DAYS = 4;

/**
 * When a letter about a delay may go out: at once by day and for a critical case, else in the morning of the store, at the end of the
 * quiet hours. The deadline itself does not move.
 */
export function mayTellAt(
  { quietHours }: Pick<Policy, "quietHours">,
  severity: CaseSeverity,
  calendar: Calendar,
  at: Instant,
): Instant {
  if (quietHours === null || severity === "critical") return at;
  const { from, until } = quietHours;
  const moment = Date.parse(at);
  const overnight = from > until;
  let waited = 0;
  for (const local of localDays(calendar, at)) {
    const isClosed = quietHours.closedDays && local.openings.length === 0 && hasOpenings(calendar);
    if (isClosed && waited++ < QUIET_DAYS) continue;
    const falls = firstShowing(calendar.timeZone, local.day, from);
    const rises = firstShowing(calendar.timeZone, local.day, until);
    const first = Math.max(moment, local.start);
    const stretches = overnight
      ? [{ start: rises, end: falls }]
      : [
          { start: local.start, end: falls },
          { start: rises, end: local.end },
        ];
    const free = stretches.find(({ start, end }) => start < end && first < end);
    if (free) return toInstant(Math.max(first, free.start));
  }
  return at;
}

/** Whether a letter about a delay would have to wait now. */
export const isQuiet = (...args: Parameters<typeof mayTellAt>): boolean => mayTellAt(...args) > args[3];
