import { type Instant, after as later, startOfMinute } from "../instant.ts";
import type { Calendar } from "../org/calendar.ts";
import type { Deadline } from "../org/deadline.ts";
import { openingShare } from "../org/opening.ts";
import { promisedDay } from "../org/promised-day.ts";
import { type ClockKind, clockTable } from "./clock-table.ts";
import type { Policy } from "./policy.ts";

export type Clock = {
  id: string;
  caseId: string;
  kind: ClockKind;
  /** Who must act: the person told (view, review), or null for whoever owns the case. */
  personId: string | null;
  state: "running" | "met" | "void";
  startedAt: Instant;
  dueAt: Instant;
  /** How the due time was reckoned. */
  deadline: Deadline;
  /** How often it has rung; each ring is claimed by this number, so it happens once. */
  step: number;
  /** The highest place in the line of command that was told, 0 for none above the unit itself. */
  rung: number;
  /** Null once it has nothing more to say. */
  nextRingAt: Instant | null;
  /** When it was found late; null while in time. */
  lateAt: Instant | null;
  endedAt: Instant | null;
  endedBy: string | null;
};

type Started = {
  id: string;
  caseId: string;
  kind: ClockKind;
  personId: string | null;
  policy: Policy;
  ownerId: string | null;
  /** The day (ISO date) that was promised, instead of what the policy says. */
  day?: string;
  /** The place that was told when it started, where somebody was. */
  rung?: number;
};

/** A clock that starts at `now`, in the time of the store. */
export function startClock(it: Started, calendar: Calendar, now: Instant): Clock {
  const { id, caseId, kind, personId, policy, day, rung = 0 } = it;
  const deadline = day === undefined ? clockTable[kind].due(policy, calendar, now) : promisedDay(calendar, now, day);
  const clock: Clock = {
    id,
    caseId,
    kind,
    personId,
    state: "running",
    startedAt: now,
    dueAt: deadline.at,
    deadline,
    step: 0,
    rung,
    nextRingAt: deadline.at,
    lateAt: null,
    endedAt: null,
    endedBy: null,
  };
  return { ...clock, nextRingAt: nextWarning(clock, it, calendar, now) ?? deadline.at };
}

/**
 * The next warning before the deadline, later than `now`, in opening time; null when none is left. Those who were only told
 * of someone else's delay are not warned. Whole minutes, so that what falls together for one person is one letter.
 */
export function nextWarning(
  clock: Clock,
  { policy, ownerId }: { policy: Policy; ownerId: string | null },
  calendar: Calendar,
  now: Instant,
): Instant | null {
  if (!clockTable[clock.kind].warns || isOnlyTold(clock, ownerId)) return null;
  const soonest = later(clock.startedAt, SETTLING);
  for (const share of policy.warnAt) {
    const moment = openingShare(calendar, clock.startedAt, clock.dueAt, share);
    const at = moment && startOfMinute(moment);
    if (at !== null && at > now && at > soonest && at < clock.dueAt) return at;
  }
  return null;
}

/** So soon after what started the clock a warning would only repeat it. */
const SETTLING = { minutes: 5 };

/** Who is late when the clock is: nobody by name where those who were asked for consent have not answered. */
export const lateBy = ({ kind, personId }: Pick<Clock, "kind" | "personId">, ownerId: string | null): string | null =>
  clockTable[kind].whose === "above" ? null : (personId ?? ownerId);

/** The look-clock of someone who was told of a case that another owns. */
export const isOnlyTold = (clock: Clock, ownerId: string | null): boolean =>
  clock.kind === "view" && clock.personId !== ownerId;
