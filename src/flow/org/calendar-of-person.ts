import type { Calendar } from "../../core/org/calendar.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import type { KnownUnits } from "../../store/org/known-units.ts";
import type { World } from "../../world.ts";
import { unitOfPerson } from "./unit-of-person.ts";

/**
 * The calendar by which somebody works: that of their first unit, else the company's; null before there is a company. `known` are the units of
 * which somebody asks more than once.
 */
export async function calendarOfPerson(
  { db }: Pick<World, "db">,
  personId: string,
  known?: KnownUnits,
): Promise<Calendar | null> {
  const unitId = await unitOfPerson(db, personId);
  if (unitId === undefined) return null;
  return known ? known.calendar(unitId) : calendarOf(db, unitId);
}
