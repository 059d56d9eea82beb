import type { World } from "../../world.ts";
import { calendarOfPerson } from "./calendar-of-person.ts";

/** The time zone (IANA) in which somebody's days begin: that of their first unit, else the company's. */
export const zoneOfPerson = async (world: Pick<World, "db">, personId: string): Promise<string> =>
  (await calendarOfPerson(world, personId))?.timeZone ?? "UTC";
