import { calendarOf } from "../../store/org/calendars.ts";
import { listRolesOf } from "../../store/org/people.ts";
import { findRoot } from "../../store/org/units.ts";
import type { World } from "../../world.ts";

/** The time zone (IANA) in which somebody's days begin: that of their first unit, else the company's. */
export async function zoneOfPerson({ db }: Pick<World, "db">, personId: string): Promise<string> {
  const unitId = (await listRolesOf(db, personId))[0]?.unitId ?? (await findRoot(db))?.id;
  return unitId === undefined ? "UTC" : (await calendarOf(db, unitId)).timeZone;
}
