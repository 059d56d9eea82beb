import type { Instant } from "../core/instant.ts";
import { defaultWeek } from "../core/org/calendar.ts";
import { readHours } from "../core/org/hours-text.ts";
import type { Db } from "../store/db/db.ts";
import { addClosedDay, saveWeek } from "../store/org/calendars.ts";
import { findRoot } from "../store/org/units.ts";

/** The holidays of the chain from a year before `end` to two years after it, and one store that opens on Sundays. */
export async function setCalendars(db: Db, unitIds: ReadonlyMap<string, string>, end: Instant): Promise<void> {
  const year = Number(end.slice(0, 4));
  const top = (await findRoot(db))?.id ?? "";
  const idOf = (code: string) => unitIds.get(code) ?? top;
  for (const each of [year - 1, year, year + 1, year + 2])
    for (const [code, source, days] of calendars)
      for (const { name, on, hours } of days)
        await addClosedDay(db, idOf(code), { day: on(each), name, source, periods: hours ? readHours(hours) : null });
  const sundays = { ...defaultWeek, 6: readHours("08:00-20:00"), 7: readHours("10:00-16:00") };
  await saveWeek(db, idOf("london-2"), sundays);
}

type Yearly = { name: string; on: (year: number) => string; hours?: string };

const fixed = (name: string, monthDay: string, hours?: string): Yearly => ({
  name,
  on: (year) => `${year}-${monthDay}`,
  ...(hours ? { hours } : {}),
});

const afterEaster = (name: string, days: number): Yearly => ({
  name,
  on: (year) => easter(year).add({ days }).toString(),
});

/** By unit ("" is the company) and by the calendar that they came from. */
const calendars: readonly (readonly [string, string | null, readonly Yearly[]])[] = [
  [
    "",
    null,
    [
      fixed("New Year's Day", "01-01"),
      afterEaster("Easter Sunday", 0),
      fixed("Christmas Eve", "12-24", "09:00-16:00"),
      fixed("Christmas Day", "12-25"),
      fixed("Boxing Day", "12-26"),
    ],
  ],
  [
    "france",
    "Jours fériés en France",
    [
      afterEaster("Lundi de Pâques", 1),
      fixed("Fête du Travail", "05-01"),
      fixed("Victoire 1945", "05-08"),
      afterEaster("Ascension", 39),
      afterEaster("Lundi de Pentecôte", 50),
      fixed("Fête nationale", "07-14"),
      fixed("Assomption", "08-15"),
      fixed("Toussaint", "11-01"),
      fixed("Armistice 1918", "11-11"),
    ],
  ],
  [
    "rhineland",
    "Feiertage in Nordrhein-Westfalen",
    [
      afterEaster("Karfreitag", -2),
      afterEaster("Ostermontag", 1),
      fixed("Tag der Arbeit", "05-01"),
      afterEaster("Christi Himmelfahrt", 39),
      afterEaster("Pfingstmontag", 50),
      afterEaster("Fronleichnam", 60),
      fixed("Tag der Deutschen Einheit", "10-03"),
      fixed("Allerheiligen", "11-01"),
    ],
  ],
];

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easter(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
