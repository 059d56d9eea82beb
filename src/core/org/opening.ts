import type { Instant } from "../instant.ts";
import { toInstant } from "../instant.ts";
import type { Calendar, ClosedDay, Period, Weekday } from "./calendar.ts";
import { byOpening, hasOpenings, passesMidnight, weekdays } from "./calendar.ts";

/** A stretch of real time in epoch milliseconds, without its end. */
export type Stretch = { start: number; end: number };

/** One local day of a store: its stretch of real time, and when the store is open. */
export type LocalDay = Stretch & {
  day: string;
  /** Every opening within the day, in order, the rest of the night before among them. */
  openings: readonly Stretch[];
  /** The openings that begin on this day, whole: the last may end on the next day. None: no business day. */
  hours: readonly Stretch[];
  /** The name of a day unlike others of its week: a holiday, or one with other hours. */
  name: string | null;
};

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
export const openingMillis = (calendar: Calendar, from: Instant, to: Instant): number =>
  lengthOf(openingsWithin(calendar, from, to));

/**
 * The first moment by which `share` (0 to 1) of the opening time between `from` and `due` has passed, for warnings
 * at 50 % and 75 %. Null when the store is not open at all in between.
 */
export function openingShare(calendar: Calendar, from: Instant, due: Instant, share: number): Instant | null {
  const openings = openingsWithin(calendar, from, due);
  const whole = lengthOf(openings);
  if (whole === 0) return null;
  let left = Math.round(whole * Math.min(Math.max(share, 0), 1));
  if (left === 0) return from;
  for (const { start, end } of openings) {
    if (end - start >= left) return toInstant(start + left);
    left -= end - start;
  }
  return due;
}

/** The openings between two moments, cut to them. */
function openingsWithin(calendar: Calendar, from: Instant, to: Instant): Stretch[] {
  if (to <= from || !hasOpenings(calendar)) return [];
  const begin = Date.parse(from);
  const until = Date.parse(to);
  const within: Stretch[] = [];
  for (const day of localDays(calendar, from)) {
    if (day.start >= until) break;
    for (const { start, end } of day.openings)
      if (end > begin && start < until) within.push({ start: Math.max(start, begin), end: Math.min(end, until) });
  }
  return within;
}

const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);

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

function localDay(calendar: Calendar, date: Temporal.PlainDate, whole: Stretch): LocalDay {
  const { start, end } = whole;
  const night = restOfNight(calendar, date, start);
  const hours: Stretch[] = [];
  for (const period of periodsOn(calendar, date).toSorted(byOpening)) {
    const opening = {
      start: Math.max(momentOf(calendar.timeZone, date, period.opens), hours.at(-1)?.end ?? night.end),
      end: closingOf(calendar.timeZone, date, period, end),
    };
    if (opening.start < opening.end && opening.start < end) hours.push(opening);
  }
  const within = hours.map((one) => ({ start: one.start, end: Math.min(one.end, end) }));
  const openings = night.end > night.start ? [night, ...within] : within;
  return { day: date.toString(), start, end, openings, hours, name: specialDay(calendar, date)?.name ?? null };
}

/** How long the store stays open of an evening that began the day before. */
function restOfNight(calendar: Calendar, date: Temporal.PlainDate, start: number): Stretch {
  const night = periodsOn(calendar, date.subtract({ days: 1 })).find(passesMidnight);
  const end = night ? momentOf(calendar.timeZone, date, night.closes) : start;
  return { start, end: Math.max(start, end) };
}

function closingOf(timeZone: string, date: Temporal.PlainDate, period: Period, endOfDay: number): number {
  if (passesMidnight(period)) return Math.max(endOfDay, momentOf(timeZone, date.add({ days: 1 }), period.closes));
  return period.closes === "24:00" ? endOfDay : Math.min(momentOf(timeZone, date, period.closes), endOfDay);
}

function periodsOn(calendar: Calendar, date: Temporal.PlainDate): readonly Period[] {
  const special = specialDay(calendar, date);
  return special ? (special.periods ?? []) : calendar.week[weekdayOf(date)];
}

function specialDay({ closedDays }: Calendar, date: Temporal.PlainDate): ClosedDay | undefined {
  if (closedDays.length === 0) return undefined;
  const day = date.toString();
  return closedDays.find((one) => one.day === day);
}

function momentOf(timeZone: string, date: Temporal.PlainDate, time: string): number {
  const local = date.toPlainDateTime(time);
  const moment = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (moment.toPlainDateTime().equals(local)) return moment.epochMilliseconds;
  return (moment.getTimeZoneTransition("next") ?? moment).epochMilliseconds;
}

const weekdayOf = (date: Temporal.PlainDate): Weekday => weekdays[date.dayOfWeek - 1] ?? 1;
