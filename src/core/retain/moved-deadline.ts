import type { Instant } from "../instant.ts";
import type { Calendar } from "../org/calendar.ts";
import { reckon } from "../org/reckon.ts";
import { type Clock, nextWarning } from "./clock.ts";
import type { Policy } from "./policy.ts";

/**
 * A running clock by a changed calendar; null when it stays as it is. What is late stays late, nothing becomes late by a calendar, and
 * a deadline that a hold or a downtime has moved keeps what it was given.
 */
export function movedDeadline(
  clock: Clock,
  it: { policy: Policy; ownerId: string | null },
  calendar: Calendar,
  now: Instant,
): Clock | null {
  const { state, deadline, dueAt, lateAt, nextRingAt } = clock;
  if (state !== "running" || lateAt !== null || dueAt <= now || nextRingAt === null) return null;
  if (deadline.at !== dueAt || deadline.steps.some(({ kind }) => kind === "spared")) return null;
  const again = reckon(calendar, deadline.from, deadline.rule);
  if (again.at === dueAt || again.at <= now) return null;
  const moved = { ...clock, dueAt: again.at, deadline: again };
  return { ...moved, nextRingAt: nextWarning(moved, it, calendar, now) ?? again.at };
}
