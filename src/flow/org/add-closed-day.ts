import { checkPeriods, isDay } from "../../core/org/calendar.ts";
import type { SpecialDay } from "../../core/org/unit-calendar.ts";
import { Refused } from "../../core/refused.ts";
import { addClosedDay as keepClosedDay } from "../../store/org/calendars.ts";
import type { World } from "../../world.ts";
import { type CalendarChange, changeCalendar } from "./change-calendar.ts";

/**
 * A day on which a unit, and all below it, stays closed or opens at other times; takes the place of what the unit set for that day.
 * Gives how many running deadlines moved.
 */
export function addClosedDay(world: World, how: CalendarChange, wanted: Omit<SpecialDay, "source">): Promise<number> {
  const { day, periods } = wanted;
  const name = wanted.name.trim();
  return changeCalendar(world, how, "closed_day_added", async (db) => {
    if (!isDay(day)) throw new Refused("{{day}} is not a day: write it like 2026-12-25.", { day });
    if (name === "" || name.length > 100)
      throw new Refused("A day needs a name of at most 100 characters, such as “Christmas Eve”.");
    if (periods !== null && periods !== "usual") checkPeriods(periods);
    await keepClosedDay(db, how.unit.id, { day, name, periods });
    return { day, name, periods };
  });
}
