import type { Instant } from "../instant.ts";
import { type Calendar, hasOpenings } from "../org/calendar.ts";
import { addOpeningHours, type Deadline } from "../org/deadline.ts";
import { openingMillis } from "../org/opening.ts";
import { Refused } from "../refused.ts";
import { decided } from "./asked-hold.ts";
import { allows, type Case, leadsTo } from "./case.ts";
import type { Clock } from "./clock.ts";
import type { ClockKind } from "./clock-table.ts";
import { isBy, stays } from "./decision.ts";
import { readPromise } from "./read-promise.ts";
import type { Circumstance, Decision } from "./what.ts";

/** A pause of a case, as it is kept. `clocks` are those that it moved, with their deadlines before. */
export type Hold = {
  id: string;
  caseId: string;
  reason: string;
  startedAt: Instant;
  untilAt: Instant;
  askedBy: string | null;
  /** Who above agreed to more than the owner may decide alone. */
  consentedBy: string | null;
  endedAt: Instant | null;
  clocks: readonly { id: string; deadline: Deadline }[];
};

/** What the verb asks for. `isModest`: as long, and as often, as the policy lets the owner decide alone. */
export type Pause = { text: string; day: string; until: Instant; isModest: boolean };

/** The clocks that wait while nothing can be done. Never those in which the customer waits for a word. */
export const heldKinds: readonly ClockKind[] = ["resolve"];

/** "until Friday: waiting for the spare part" -> the day (ISO date, the store's) and the reason. `today` is the store's. */
export function readHold(text: string, today: string): { day: string; reason: string } {
  const day = readPromise(text, today);
  const reason = /[:–—]\s*(.*)$|\s-\s+(.*)$/s.exec(text.trim());
  const said = (reason?.[1] ?? reason?.[2] ?? "").trim();
  if (said === "")
    throw new Refused("Say why it must wait, after a colon: “until Friday: waiting for the spare part”.");
  return { day, reason: said };
}

/** "over", "end": the hold ends now. */
export const endsHold = (text: string): boolean => /^(?:over|end|ended|stop|off)\b[\s.!]*$/i.test(text.trim());

/** Puts a case on hold; beyond what the owner may decide alone it asks somebody above, whose own word of it is the consent. */
export function hold(before: Case, { text, day, until, isModest }: Pause, by: Circumstance): Decision {
  const state = leadsTo(before.state, "hold");
  if (until <= by.now) throw new Refused("{{day}} is over already. Hold the case until a later day.", { day });
  const consents = by.isAbove && !isBy(before.ownerId, by);
  if (before.holdUntil !== null && !consents)
    throw new Refused("This case is on hold already. Only someone above its owner can make that longer.");
  if (isModest || consents) {
    const event = { what: "held", evidence: null, data: { text, day, until, consent: !isModest } };
    const held = { ...stays({ ...before, state, holdUntil: until }, event), hold: { until, text, consent: !isModest } };
    return by.askedHold && consents
      ? { ...held, notices: [decided({ ...by.askedHold, day }, "approved", text)] }
      : held;
  }
  if (by.next.people.length === 0)
    throw new Refused("A longer or second hold needs the consent of someone above, and nobody stands above you here.");
  const to = by.next.people.map(({ name }) => name).join(", ");
  return {
    ...stays(before, { what: "hold_asked", evidence: null, data: { text, day, to } }),
    notices: [{ kind: "hold_asked", to: "next", text, day }],
  };
}

/** The hold ends: by its time, or by somebody's word. */
export function unhold(before: Case): Decision {
  if (before.holdUntil === null) throw new Refused("This case is not on hold. Say until when and why it should be.");
  return {
    ...stays({ ...before, holdUntil: null }, { what: "unheld", evidence: null, data: { until: before.holdUntil } }),
    hold: "ends",
  };
}

/** A case that is not being worked on any more waits for nothing. */
export function withEndOfHold(before: Case, decision: Decision): Decision {
  const { after } = decision;
  if (after.holdUntil === null) return before.holdUntil === null ? decision : { ...decision, hold: "ends" };
  if (allows(after.state, "hold")) return decision;
  return { ...decision, after: { ...after, holdUntil: null }, hold: "ends" };
}

/** A clock whose deadline moves by the opening time of a hold from `from` to `until`; it is silent until then. */
export function heldClock(clock: Clock, calendar: Calendar, from: Instant, until: Instant): Clock {
  return { ...spared(clock, openTime(calendar, from, until), "hold", calendar), nextRingAt: until };
}

/** Opening time between two moments, in milliseconds; of a store that never opens, real time. */
export const openTime = (calendar: Calendar, from: Instant, until: Instant): number =>
  hasOpenings(calendar) ? openingMillis(calendar, from, until) : Math.max(0, Date.parse(until) - Date.parse(from));

/** A clock with its deadline put off by so much opening time; what has been late stays late. */
export function spared(clock: Clock, millis: number, why: "hold" | "downtime", calendar: Calendar): Clock {
  if (millis === 0) return clock;
  const { at } = addOpeningHours(calendar, clock.dueAt, millis / 3_600_000);
  const deadline: Deadline = {
    ...clock.deadline,
    at,
    steps: [...clock.deadline.steps, { kind: "spared", millis, why }],
  };
  return { ...clock, dueAt: at, deadline };
}

/** Whether this is a held clock's ring at the end of the hold. */
export const isHoldOver = ({ kind }: Clock, { holdUntil }: Case, now: Instant): boolean =>
  heldKinds.includes(kind) && holdUntil !== null && holdUntil <= now;
