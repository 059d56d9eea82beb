import { Refused } from "../refused.ts";

/** One opening of a day by the store's own clock, "09:00" to "12:30"; `closes` may be "24:00". It may not pass midnight. */
export type Period = { opens: string; closes: string };

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type Week = Readonly<Record<Weekday, readonly Period[]>>;

/** A day (ISO date, local) on which the store stays closed, with the name that people know it by. */
export type ClosedDay = { day: string; name: string };

/** When a store is open. `timeZone` is an IANA name. */
export type Calendar = { timeZone: string; week: Week; closedDays: readonly ClosedDay[] };

const shopDay: readonly Period[] = [{ opens: "09:00", closes: "19:00" }];

/** Monday to Saturday, 09:00 to 19:00. */
export const defaultWeek: Week = { 1: shopDay, 2: shopDay, 3: shopDay, 4: shopDay, 5: shopDay, 6: shopDay, 7: [] };

/** Refuses a calendar that cannot be followed: unknown zone, a time that is none, periods that overlap or pass midnight. */
export function checkCalendar(calendar: Calendar): void {
  if (!isTimeZone(calendar.timeZone)) {
    throw new Refused("There is no time zone {{zone}}: choose one like Europe/Paris.", { zone: calendar.timeZone });
  }
  for (const periods of Object.values(calendar.week)) checkPeriods(periods);
  for (const { day } of calendar.closedDays) {
    if (!isDay(day)) throw new Refused("{{day}} is not a day: write it like 2026-12-25.", { day });
  }
}

/** Whether a store with this calendar opens on any day of an ordinary week. */
export const hasOpenings = (calendar: Calendar): boolean =>
  Object.values(calendar.week).some((periods) => periods.some(({ opens, closes }) => opens < closes));

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

function checkPeriods(periods: readonly Period[]): void {
  let closed = "00:00";
  for (const { opens, closes } of periods.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))) {
    if (!isTime(opens) || opens === "24:00") throw new Refused(badTime, { time: opens });
    if (!isTime(closes)) throw new Refused(badTime, { time: closes });
    if (opens >= closes) {
      throw new Refused("{{opens}} to {{closes}} passes midnight: split it into two days.", { opens, closes });
    }
    if (opens < closed) throw new Refused("The opening at {{opens}} overlaps the one before: join them.", { opens });
    closed = closes;
  }
}

const badTime = "{{time}} is not a time of day: write it like 09:00.";

const isTime = (time: string) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time);

function isDay(day: string): boolean {
  const match = /^\d{4}-\d\d-\d\d$/.exec(day);
  return match !== null && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
}
