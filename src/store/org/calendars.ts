import type { Calendar, Period, Week } from "../../core/org/calendar.ts";
import { inherit, type SpecialDay, type UnitCalendar } from "../../core/org/unit-calendar.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";
import { upFrom } from "./units.ts";

/** When a unit is open, with what the units above it set. */
export const calendarOf = async (db: Db, unitId: string): Promise<Calendar> =>
  inherit(await listCalendarsUp(db, unitId)).calendar;

/** The time zone (IANA) of a unit, which the nearest unit upward sets, else UTC. */
export async function zoneOf(db: Db, unitId: string): Promise<string> {
  const up = await db.all<{ time_zone: string | null }>(upFrom(unitId, sql`u.time_zone`));
  return up.find(({ time_zone }) => time_zone !== null)?.time_zone ?? "UTC";
}

/** What the unit and each unit above it set, the unit first; empty for an unknown unit. */
export async function listCalendarsUp(db: Db, unitId: string): Promise<UnitCalendar[]> {
  type UpRow = { id: string; code: string; name: string; time_zone: string | null; week: string | null };
  const up = await db.all<UpRow>(upFrom(unitId, sql`u.id, u.code, u.name, u.time_zone, u.week`));
  const rows = await db.all<DayRow>(sql`
    select unit_id, day, name, periods, source from closed_days
    where unit_id in (${list(up.map(({ id }) => id))}) order by day`);
  const days = Map.groupBy(rows, (row) => row.unit_id);
  return up.map(({ id, code, name, time_zone, week }) => ({
    unit: { id, code, name },
    timeZone: time_zone,
    week: week === null ? null : readWeek(week),
    days: (days.get(id) ?? []).map(dayFromRow),
  }));
}

/** Null gives the week of the unit above back. */
export async function saveWeek(db: Db, unitId: string, week: Week | null): Promise<void> {
  await db.run(sql`update units set week = ${week && JSON.stringify(week)} where id = ${unitId}`);
}

/** An IANA name; null gives the zone of the unit above back. */
export async function saveTimeZone(db: Db, unitId: string, timeZone: string | null): Promise<void> {
  await db.run(sql`update units set time_zone = ${timeZone} where id = ${unitId}`);
}

/** Takes the place of what the unit set for that day before. */
export async function addClosedDay(
  db: Db,
  unitId: string,
  { day, name, periods = null, source = null }: Pick<SpecialDay, "day" | "name"> & Partial<SpecialDay>,
): Promise<void> {
  const text = periods && JSON.stringify(periods);
  await db.run(sql`
    insert into closed_days (unit_id, day, name, periods, source) values (${unitId}, ${day}, ${name}, ${text}, ${source})
    on conflict (unit_id, day) do update set name = excluded.name, periods = excluded.periods, source = excluded.source`);
}

/** False when the unit itself sets nothing for that day. */
export async function removeClosedDay(db: Db, unitId: string, day: string): Promise<boolean> {
  return (await db.run(sql`delete from closed_days where unit_id = ${unitId} and day = ${day}`)) === 1;
}

type DayRow = { unit_id: string; day: string; name: string; periods: string | null; source: string | null };

const dayFromRow = ({ day, name, periods, source }: DayRow): SpecialDay => ({
  day,
  name,
  periods: readDay(periods),
  source,
});

function readDay(text: string | null): SpecialDay["periods"] {
  if (text === null) return null;
  const stored: unknown = JSON.parse(text);
  return stored === "usual" ? stored : readPeriods(stored);
}

function readWeek(text: string): Week {
  const stored: unknown = JSON.parse(text);
  if (typeof stored !== "object" || stored === null) throw new Error("A stored week is not an object.");
  const days = new Map(Object.entries(stored));
  const periods = (day: number) => readPeriods(days.get(String(day)));
  return { 1: periods(1), 2: periods(2), 3: periods(3), 4: periods(4), 5: periods(5), 6: periods(6), 7: periods(7) };
}

function readPeriods(stored: unknown): Period[] {
  if (!Array.isArray(stored)) throw new Error("A stored day has no list of openings.");
  return stored.map((one: { opens?: unknown; closes?: unknown }) => ({
    opens: String(one.opens),
    closes: String(one.closes),
  }));
}
