import { checkCalendar } from "../../core/org/calendar.ts";
import type { Unit } from "../../core/org/unit.ts";
import { inherit } from "../../core/org/unit-calendar.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Db } from "../../store/db/db.ts";
import { listCalendarsUp } from "../../store/org/calendars.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { moveDeadlines } from "../retain/move-deadlines.ts";

/** Who changes the hours of which unit; `moveRunning`: the deadlines that run now are reckoned anew too. */
export type CalendarChange = { unit: Pick<Unit, "id">; actor: Actor; moveRunning: boolean };

/**
 * Changes what a unit sets for its calendar and writes it into the log, in one transaction; gives how many running deadlines moved.
 * Refused when what counts for the unit afterwards cannot be followed.
 */
export function changeCalendar(
  world: World,
  { unit, actor, moveRunning }: CalendarChange,
  what: string,
  change: (db: Db) => Promise<Readonly<Record<string, unknown>>>,
): Promise<number> {
  return world.db.tx(async (db) => {
    const data = await change(db);
    checkCalendar(inherit(await listCalendarsUp(db, unit.id)).calendar);
    const moved = moveRunning ? await moveDeadlines({ ...world, db }, unit.id, actor) : 0;
    await addEvent({ ...world, db }, { what, actor, unitId: unit.id, data: { ...data, moved } });
    return moved;
  });
}
