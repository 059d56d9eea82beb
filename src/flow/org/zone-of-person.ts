import { zoneOf } from "../../store/org/calendars.ts";
import type { World } from "../../world.ts";
import { unitOfPerson } from "./unit-of-person.ts";

/** The time zone (IANA) in which somebody's days begin: that of their first unit, else the company's. */
export async function zoneOfPerson({ db }: Pick<World, "db">, personId: string): Promise<string> {
  const unitId = await unitOfPerson(db, personId);
  return unitId === undefined ? "UTC" : zoneOf(db, unitId);
}
