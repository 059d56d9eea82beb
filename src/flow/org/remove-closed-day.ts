import { Refused } from "../../core/refused.ts";
import { removeClosedDay as forgetClosedDay } from "../../store/org/calendars.ts";
import type { World } from "../../world.ts";
import { type CalendarChange, changeCalendar } from "./change-calendar.ts";

/** Takes back what a unit itself set for a day; a unit above may still close it. Gives how many running deadlines moved. */
export function removeClosedDay(world: World, how: CalendarChange, day: string): Promise<number> {
  return changeCalendar(world, how, "closed_day_removed", async (db) => {
    if (!(await forgetClosedDay(db, how.unit.id, day)))
      throw new Refused("Nothing is set here for {{day}} any more. Look at the page again.", { day });
    return { day };
  });
}
