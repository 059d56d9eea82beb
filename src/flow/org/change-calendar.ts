import { checkCalendar } from "../../core/org/calendar.ts";
import type { Unit } from "../../core/org/unit.ts";
import { inherit } from "../../core/org/unit-calendar.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { nextMorning } from "../../core/retain/digest.ts";
import type { Db } from "../../store/db/db.ts";
import { calendarOf, listCalendarsUp } from "../../store/org/calendars.ts";
import { policyFor } from "../../store/retain/policies.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { moveDeadlines } from "../retain/move-deadlines.ts";
import { putInDigest } from "../retain/put-in-digest.ts";
import { calendarOfPerson } from "./calendar-of-person.ts";
import { toldOfHours } from "./hours-to-tell.ts";

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
    if (actor.kind === "person" && actor.id !== null) await tellInDigest({ ...world, db }, unit.id, actor.id);
    return moved;
  });
}

/** Who stands above a unit that changes its own hours reads it in the morning. */
async function tellInDigest(world: World, unitId: string, actorId: string): Promise<void> {
  const policy = await policyFor(world.db, unitId, "alert");
  for (const person of await toldOfHours(world, unitId, actorId)) {
    const calendar = (await calendarOfPerson(world, person.id)) ?? (await calendarOf(world.db, unitId));
    await putInDigest(world, person, [], nextMorning(policy, "alert", calendar, world.now()));
  }
}
