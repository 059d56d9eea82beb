import { type Instant, after as laterThan } from "../instant.ts";
import type { Calendar } from "../org/calendar.ts";
import { addOpeningHours } from "../org/deadline.ts";
import { nextOpening } from "../org/opening.ts";
import type { Line } from "../org/unit.ts";
import type { Case } from "./case.ts";
import { type Clock, isOnlyTold, lateBy, nextWarning } from "./clock.ts";
import { clockTable } from "./clock-table.ts";
import { isHoldOver } from "./hold.ts";
import { type Climb, climb, heightOf } from "./ladder.ts";
import { hoursAfter } from "./rungs.ts";

/** What one ring of a clock does. */
export type Ring =
  | { does: "warn"; clock: Clock }
  | { does: "lapse"; clock: Clock }
  /** A hold is over; the clock goes on. */
  | { does: "resume"; clock: Clock }
  | { does: "climb"; clock: Clock; climb: Climb; late: string | null };

/**
 * One ring: a warning before the deadline; from the deadline on, the next rung of the ladder (rungs.ts). However late it comes (after
 * downtime), it is one ring, and the next is reckoned from `now`. The look-clock of someone who was only told tells the
 * next above that person once and then falls silent, for the owner's own clock goes on climbing.
 */
export function ring(clock: Clock, it: Case, ladder: Line, calendar: Calendar, now: Instant): Ring {
  const rung = { ...clock, step: clock.step + 1 };
  if (!clockTable[clock.kind].climbs) return { does: "lapse", clock: { ...rung, nextRingAt: null } };
  if (isHoldOver(clock, it, now))
    return { does: "resume", clock: { ...rung, nextRingAt: next(clock, it, calendar, now) } };
  if (now < clock.dueAt) return { does: "warn", clock: { ...rung, nextRingAt: next(clock, it, calendar, now) } };
  const up = climb(ladder, clock.personId ?? it.ownerId, heightOf(clock), now);
  const again = up.top
    ? nextOpening(calendar, laterThan(now, { hours: it.policy.topHours }))
    : addOpeningHours(calendar, now, hoursAfter(it.policy, up.rung)).at;
  return {
    does: "climb",
    late: lateBy(clock, it.ownerId),
    climb: up,
    clock: {
      ...rung,
      rung: up.rung,
      lateAt: clock.lateAt ?? now,
      nextRingAt: isOnlyTold(clock, it.ownerId) ? null : again,
    },
  };
}

const next = (clock: Clock, it: Case, calendar: Calendar, now: Instant): Instant =>
  nextWarning(clock, it, calendar, now) ?? clock.dueAt;
