import type { Instant } from "../instant.ts";
import { after, toInstant } from "../instant.ts";
import { Refused } from "../refused.ts";
import type { Calendar } from "./calendar.ts";
import { hasOpenings } from "./calendar.ts";
import type { LocalDay } from "./opening.ts";
import { firstShowing, lengthWithin, localDays, longestClosing } from "./opening.ts";

/** By which rule a deadline was found, with its numbers. Times of day are local ("15:00"). */
export type DeadlineRule =
  | { kind: "opening-hours"; hours: number }
  | { kind: "business-days"; days: number }
  | ({ kind: "same-day" } & SameDay)
  | { kind: "promised"; day: string };

export type SameDay = { cutOff: string; noon: string; atMostHours: number };

/** Why one local day (ISO date) moved the deadline as it did. */
export type Step =
  /** The store was open this long between the start and the deadline; `name` is that of a day with hours of its own. */
  | { kind: "worked"; day: string; millis: number; name?: string }
  /** One business day. */
  | { kind: "counted"; day: string }
  /** Not open; `name` is that of the holiday, null on a weekday without openings. */
  | { kind: "closed"; day: string; name: string | null }
  /** Too late for this day: after its cut-off or after its closing time. */
  | { kind: "missed"; day: string; why: "cut-off" | "closing" }
  /** The day that carries the deadline, and its local time ("12:00"). */
  | { kind: "until"; day: string; time: string; why: "closing" | "noon" }
  /** Cut to this many hours of real time after the start. */
  | { kind: "capped"; hours: number }
  /** Real time was counted, because the store has no openings, or none for too long. */
  | { kind: "elapsed"; millis: number; why: "never-open" | "closed-too-long" }
  /** Opening time that does not count: the case was on hold, or the server was down. */
  | { kind: "spared"; millis: number; why: "hold" | "downtime" };

/** A deadline that can explain itself; plain JSON, stored with its clock. */
export type Deadline = { at: Instant; rule: DeadlineRule; from: Instant; timeZone: string; steps: readonly Step[] };

/** Hours in which the store is open. Zero hours are due at once. */
export function addOpeningHours(calendar: Calendar, from: Instant, hours: number): Deadline {
  if (!(hours >= 0 && hours <= 8_760)) throw new Refused("Choose between 0 and 8,760 opening hours.");
  const rule: DeadlineRule = { kind: "opening-hours", hours };
  const millis = Math.round(hours * 3_600_000);
  if (millis === 0) return { at: from, rule, from, timeZone: calendar.timeZone, steps: [] };
  const begin = Date.parse(from);
  const steps: Step[] = [];
  let left = millis;
  for (const day of searched(calendar, from)) {
    if (day.openings.length === 0) steps.push(closed(day));
    let worked = 0;
    for (const opening of day.openings) {
      const length = Math.min(left, lengthWithin(opening, begin, opening.end));
      worked += length;
      left -= length;
      if (left > 0) continue;
      steps.push(workedOn(day, worked));
      const at = toInstant(Math.max(opening.start, begin) + length);
      return { at, rule, from, timeZone: calendar.timeZone, steps };
    }
    if (worked > 0) steps.push(workedOn(day, worked));
  }
  return elapsed(calendar, from, rule, millis);
}

/** Closing time of the n-th business day after the day of `from`. */
export function addBusinessDays(calendar: Calendar, from: Instant, days: number): Deadline {
  if (!Number.isInteger(days) || days < 1 || days > 366) throw new Refused("Choose between 1 and 366 business days.");
  const rule: DeadlineRule = { kind: "business-days", days };
  const steps: Step[] = [];
  let left = days;
  for (const day of searched(calendar, from)) {
    if (day.start <= Date.parse(from)) continue;
    const closes = day.hours.at(-1)?.end;
    steps.push(closes === undefined ? closed(day) : { kind: "counted", day: day.day });
    if (closes !== undefined) left -= 1;
    if (closes !== undefined && left === 0) {
      return { at: toInstant(closes), rule, from, timeZone: calendar.timeZone, steps };
    }
  }
  return elapsed(calendar, from, rule, days * 86_400_000);
}

/**
 * Closing time of the same business day when `from` is before the cut-off and the store has not closed; else noon of the
 * next business day. Noon moves to the closing before it when the store is closed at noon, and to an hour after opening when the
 * store opens late. Never more than `atMostHours` of real time after `from`, open or closed: the customer is waiting.
 */
export function sameDayOrNextNoon(calendar: Calendar, from: Instant, wanted: SameDay): Deadline {
  const rule: DeadlineRule = { kind: "same-day", ...wanted };
  const begin = Date.parse(from);
  const steps: Step[] = [];
  for (const day of searched(calendar, from)) {
    const closes = day.hours.at(-1)?.end;
    if (closes === undefined) {
      steps.push(closed(day));
    } else if (day.start > begin) {
      return until(calendar, from, wanted, steps, day, noonOf(calendar, day, wanted.noon), "noon");
    } else if (closes <= begin) {
      steps.push({ kind: "missed", day: day.day, why: "closing" });
    } else if (firstShowing(calendar.timeZone, day.day, wanted.cutOff) <= begin) {
      steps.push({ kind: "missed", day: day.day, why: "cut-off" });
    } else {
      return until(calendar, from, wanted, steps, day, closes, "closing");
    }
  }
  return elapsed(calendar, from, rule, wanted.atMostHours * 3_600_000);
}

function until(
  calendar: Calendar,
  from: Instant,
  wanted: SameDay,
  before: readonly Step[],
  { day, end }: LocalDay,
  due: number,
  why: "closing" | "noon",
): Deadline {
  const latest = Date.parse(after(from, { hours: wanted.atMostHours }));
  const local = Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO(calendar.timeZone);
  const time = due === end ? "24:00" : local.toPlainTime().toString({ smallestUnit: "minute" });
  const steps: Step[] = [...before, { kind: "until", day, time, why }];
  if (due > latest) steps.push({ kind: "capped", hours: wanted.atMostHours });
  const rule: DeadlineRule = { kind: "same-day", ...wanted };
  return { at: toInstant(Math.min(due, latest)), rule, from, timeZone: calendar.timeZone, steps };
}

function noonOf(calendar: Calendar, { day, hours, end }: LocalDay, time: string): number {
  const noon = firstShowing(calendar.timeZone, day, time);
  const lastBefore = hours.findLast(({ start }) => start < noon)?.end ?? noon;
  const [first = { start: noon, end }] = hours;
  const anHourIn = Math.min(first.start + 3_600_000, first.end);
  return Math.max(Math.min(noon, lastBefore), anHourIn);
}

function elapsed(calendar: Calendar, from: Instant, rule: DeadlineRule, millis: number): Deadline {
  const why = hasOpenings(calendar) ? "closed-too-long" : "never-open";
  const at = after(from, { milliseconds: millis });
  return { at, rule, from, timeZone: calendar.timeZone, steps: [{ kind: "elapsed", millis, why }] };
}

/** Local days for as long as a search makes sense: none when the store never opens, and never more than eleven years. */
function* searched(calendar: Calendar, from: Instant): Generator<LocalDay, void> {
  if (!hasOpenings(calendar)) return;
  let closedFor = 0;
  let looked = 0;
  for (const day of localDays(calendar, from)) {
    closedFor = day.openings.length > 0 ? 0 : closedFor + 1;
    if (closedFor > longestClosing || ++looked > 4_000) return;
    yield day;
  }
}

const closed = ({ day, name }: LocalDay): Step => ({ kind: "closed", day, name });

const workedOn = ({ day, name }: LocalDay, millis: number): Step => ({
  kind: "worked",
  day,
  millis,
  ...(name === null ? {} : { name }),
});
