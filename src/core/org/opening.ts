import type { Instant } from "../instant.ts";
import { toInstant } from "../instant.ts";
import type { Calendar, Weekday } from "./calendar.ts";
import { hasOpenings } from "./calendar.ts";

/** A stretch of real time in epoch milliseconds, without its end. */
export type Stretch = { start: number; end: number };

/** One local day of a store: its stretch of real time, its openings in order, and the name if it is a closed day. */
export type LocalDay = Stretch & { day: string; openings: readonly Stretch[]; closedFor: string | null };

/** How many days on end a store may be closed before we stop looking for its next opening. */
export const longestClosing = 400;

export function isOpen(calendar: Calendar, at: Instant): boolean {
  const moment = Date.parse(at);
  for (const day of localDays(calendar, at)) {
    return day.openings.some(({ start, end }) => start <= moment && moment < end);
  }
  return false;
}

/** `at` itself when the store is open then, else the next time it opens; `at` too when it does not open within 400 days. */
export function nextOpening(calendar: Calendar, at: Instant): Instant {
  if (!hasOpenings(calendar)) return at;
  const moment = Date.parse(at);
  let looked = 0;
  for (const day of localDays(calendar, at)) {
    const opening = day.openings.find(({ end }) => end > moment);
    if (opening) return toInstant(Math.max(opening.start, moment));
    if (++looked > longestClosing) break;
  }
  return at;
}

/** Opening time between two moments, in milliseconds of real time; 0 when `to` is not after `from`. */
export function openingMillis(calendar: Calendar, from: Instant, to: Instant): number {
  if (to <= from || !hasOpenings(calendar)) return 0;
  const end = Date.parse(to);
  let sum = 0;
  for (const day of localDays(calendar, from)) {
    if (day.start >= end) break;
    for (const part of day.openings) sum += lengthWithin(part, Date.parse(from), end);
  }
  return sum;
}

/**
 * The first moment by which `share` (0 to 1) of the opening time between `from` and `due` has passed, for warnings
 * at 50 % and 75 %. Null when the store is not open at all in between.
 */
export function openingShare(calendar: Calendar, from: Instant, due: Instant, share: number): Instant | null {
  const whole = openingMillis(calendar, from, due);
  if (whole === 0) return null;
  const begin = Date.parse(from);
  let left = Math.round(whole * Math.min(Math.max(share, 0), 1));
  if (left === 0) return from;
  for (const day of localDays(calendar, from)) {
    if (day.start >= Date.parse(due)) break;
    for (const part of day.openings) {
      const length = lengthWithin(part, begin, Date.parse(due));
      if (length >= left) return toInstant(Math.max(part.start, begin) + left);
      left -= length;
    }
  }
  return due;
}

/** The store's local days without end, beginning with the one that holds `from`. A day that the zone skips is left out. */
export function* localDays(calendar: Calendar, from: Instant): Generator<LocalDay, never> {
  const { timeZone } = calendar;
  let date = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).toPlainDate();
  let start = date.toZonedDateTime(timeZone).epochMilliseconds;
  while (true) {
    const next = date.add({ days: 1 });
    const end = next.toZonedDateTime(timeZone).epochMilliseconds;
    if (end > start) yield localDay(calendar, date, { start, end });
    date = next;
    start = end;
  }
}

/**
 * The moment at which the store's clock first shows `time` or later on that day. In the hour that spring skips this is
 * the change itself; of the hour that autumn repeats it is the first run.
 */
export function firstShowing(timeZone: string, day: string, time: string): number {
  return momentOf(timeZone, Temporal.PlainDate.from(day), time);
}

/** How much of a stretch lies between two moments. */
export const lengthWithin = ({ start, end }: Stretch, from: number, to: number): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));

function localDay(calendar: Calendar, date: Temporal.PlainDate, { start, end }: Stretch): LocalDay {
  const day = date.toString();
  const closedFor = calendar.closedDays.find((closed) => closed.day === day)?.name ?? null;
  if (closedFor !== null) return { day, start, end, openings: [], closedFor };
  const openings: Stretch[] = [];
  const periods = calendar.week[weekdayOf(date)];
  for (const { opens, closes } of periods.length > 1
    ? periods.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
    : periods) {
    const opening = {
      start: Math.max(momentOf(calendar.timeZone, date, opens), openings.at(-1)?.end ?? start),
      end: closes === "24:00" ? end : Math.min(momentOf(calendar.timeZone, date, closes), end),
    };
    if (opening.start < opening.end) openings.push(opening);
  }
  return { day, start, end, openings, closedFor };
}

function momentOf(timeZone: string, date: Temporal.PlainDate, time: string): number {
  const local = date.toPlainDateTime(time);
  const moment = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (moment.toPlainDateTime().equals(local)) return moment.epochMilliseconds;
  return (moment.getTimeZoneTransition("next") ?? moment).epochMilliseconds;
}

function weekdayOf(date: Temporal.PlainDate): Weekday {
  const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return days[date.dayOfWeek - 1] ?? 1;
}
