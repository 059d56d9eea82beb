import { checkWeek, isTimeZone, type Week } from "../../core/org/calendar.ts";
import { Refused } from "../../core/refused.ts";
import { saveTimeZone, saveWeek } from "../../store/org/calendars.ts";
import { findUnit } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { type CalendarChange, changeCalendar } from "./change-calendar.ts";

/** Time zone and week of a unit; null: as the unit above. */
export type Hours = { timeZone: string | null; week: Week | null };

/** Sets when a unit is open, and all below it that set nothing; gives how many running deadlines moved. */
export function setHours(world: World, how: CalendarChange, { timeZone, week }: Hours): Promise<number> {
  return changeCalendar(world, how, "hours_set", async (db) => {
    if (week) checkWeek(week);
    if (timeZone !== null && !isTimeZone(timeZone))
      throw new Refused("There is no time zone {{zone}}: choose one like Europe/Paris.", { zone: timeZone });
    const unit = await findUnit(db, how.unit.id);
    if (unit?.parentId === null && timeZone === null)
      throw new Refused("Nothing stands above {{name}}: choose a time zone for it.", { name: unit.name });
    await saveTimeZone(db, how.unit.id, timeZone);
    await saveWeek(db, how.unit.id, week);
    return { time_zone: timeZone, week };
  });
}
