import { Refused } from "../refused.ts";

/**
 * One opening by the store's own clock, "09:00" to "12:30"; `closes` may be "24:00". Closing before it opens, "22:00" to "02:00", it
 * goes on into the next day and belongs to the day on which it opens.
 */
export type Period = { opens: string; closes: string };

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type Week = Readonly<Record<Weekday, readonly Period[]>>;

/**
 * A day (ISO date, local) that is unlike others of its week, with the name that people know it by. The store stays closed, or opens
 * at these `periods` instead of the week's.
 */
export type ClosedDay = { day: string; name: string; periods?: readonly Period[] };

/** When a store is open. `timeZone` is an IANA name. */
export type Calendar = { timeZone: string; week: Week; closedDays: readonly ClosedDay[] };

const shopDay: readonly Period[] = [{ opens: "09:00", closes: "19:00" }];

/** Monday to Saturday, 09:00 to 19:00. */
export const defaultWeek: Week = { 1: shopDay, 2: shopDay, 3: shopDay, 4: shopDay, 5: shopDay, 6: shopDay, 7: [] };

/** Refuses a calendar that cannot be followed: unknown zone, a time that is none, periods that overlap. */
export function checkCalendar(calendar: Calendar): void {
  if (!isTimeZone(calendar.timeZone)) {
    throw new Refused("There is no time zone {{zone}}: choose one like Europe/Paris.", { zone: calendar.timeZone });
  }
  checkWeek(calendar.week);
  for (const { day, periods } of calendar.closedDays) {
    if (!isDay(day)) throw new Refused("{{day}} is not a day: write it like 2026-12-25.", { day });
    checkPeriods(periods ?? []);
  }
}

/** Refuses a week with a time that is none, or with openings that overlap, also over midnight. */
export function checkWeek(week: Week): void {
  for (const day of weekdays) {
    checkPeriods(week[day]);
    const night = week[day].find(passesMidnight);
    const first = week[nextWeekday(day)].toSorted(byOpening)[0];
    if (night && first && first.opens < night.closes) throw new Refused(overlaps, { opens: first.opens });
  }
}

/** Refuses openings of one day that overlap, and times that are none. */
export function checkPeriods(periods: readonly Period[]): void {
  let closed = "00:00";
  for (const period of periods.toSorted(byOpening)) {
    const { opens, closes } = period;
    if (!isTime(opens) || opens === "24:00") throw new Refused(badTime, { time: opens });
    if (!isTime(closes)) throw new Refused(badTime, { time: closes });
    if (opens === closes)
      throw new Refused("It closes at {{opens}} as it opens: for a whole day write 00:00-24:00.", { opens });
    if (opens < closed) throw new Refused(overlaps, { opens });
    closed = passesMidnight(period) ? "24:00" : closes;
  }
}

/** Whether the store is still open when the day on which it opened is over. */
export const passesMidnight = ({ opens, closes }: Period): boolean => closes < opens;

export const byOpening = (a: Period, b: Period): number => (a.opens < b.opens ? -1 : 1);

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Whether a store with this calendar opens on any day of an ordinary week, or on a day of its own hours. */
export const hasOpenings = ({ week, closedDays }: Calendar): boolean =>
  weekdays.some((day) => week[day].length > 0) || closedDays.some(({ periods = [] }) => periods.length > 0);

/** Whether the name is an IANA time zone that this server knows. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const nextWeekday = (day: Weekday): Weekday => weekdays[day % 7] ?? 1;

const overlaps = "The opening at {{opens}} overlaps the one before: join them.";
const badTime = "{{time}} is not a time of day: write it like 09:00.";

const isTime = (time: string) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time);

/** Whether this is an ISO date that exists. */
export function isDay(day: string): boolean {
  const match = /^\d{4}-\d\d-\d\d$/.exec(day);
  return match !== null && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
}
