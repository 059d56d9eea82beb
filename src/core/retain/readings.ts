import type { Instant } from "../instant.ts";
import { type Calendar, hasOpenings } from "../org/calendar.ts";
import { openingMillis } from "../org/opening.ts";
import type { Case } from "./case.ts";
import type { Clock } from "./clock.ts";

/**
 * One running clock read twice, in milliseconds: in the opening hours of those who must act (`left` until it is due, or `late` since; null
 * where the store has none), and in the time of the customer who waits. Null for a clock that has ended, and for the silence of a case.
 */
export type Readings = { opening: { left: number } | { late: number } | null; waited: number };

export function readingsOf(it: Case, clock: Clock, calendar: Calendar, now: Instant): Readings | null {
  if (clock.state !== "running" || clock.kind === "quiet") return null;
  const { dueAt } = clock;
  const opening =
    dueAt > now ? { left: openingMillis(calendar, now, dueAt) } : { late: openingMillis(calendar, dueAt, now) };
  return {
    opening: hasOpenings(calendar) ? opening : null,
    waited: Date.parse(now) - Date.parse(waitsSince(it, clock)),
  };
}

/** Since their trouble, which may have begun in a case that was merged into this one; or since the last word that passed between the two. */
const waitsSince = ({ openedAt }: Case, { kind, startedAt }: Clock): Instant =>
  ["update", "reply", "review", "consent"].includes(kind) || startedAt < openedAt ? startedAt : openedAt;
