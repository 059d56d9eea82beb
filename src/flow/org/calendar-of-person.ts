import type { Calendar } from "../../core/org/calendar.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import type { World } from "../../world.ts";
import { unitOfPerson } from "./unit-of-person.ts";

/** The calendar by which somebody works: that of their first unit, else the company's; null before there is a company. */
export async function calendarOfPerson({ db }: Pick<World, "db">, personId: string): Promise<Calendar | null> {
  const unitId = await unitOfPerson(db, personId);
  return unitId === undefined ? null : calendarOf(db, unitId);
}
