import type { Calendar } from "../../core/org/calendar.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { listRolesOf } from "../../store/org/people.ts";
import { findRoot } from "../../store/org/units.ts";
import type { World } from "../../world.ts";

/** The calendar by which somebody works: that of their first unit, else the company's; null before there is a company. */
export async function calendarOfPerson({ db }: Pick<World, "db">, personId: string): Promise<Calendar | null> {
  const unitId = (await listRolesOf(db, personId))[0]?.unitId ?? (await findRoot(db))?.id;
  return unitId === undefined ? null : calendarOf(db, unitId);
}
