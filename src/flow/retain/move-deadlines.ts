import type { Actor } from "../../core/retain/actor.ts";
import { movedDeadline } from "../../core/retain/moved-deadline.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { listUnitIdsBelow } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listRunningOn } from "../../store/retain/clocks.ts";
import { listCaseIdsRunningAt, saveDeadline } from "../../store/retain/unit-clocks.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { startClocks } from "./change-clocks.ts";

/**
 * Reckons the running deadlines of a unit and of all below it anew, after a calendar has changed; gives how many moved. Part of the
 * transaction of that change.
 */
export async function moveDeadlines(world: World, unitId: string, actor: Actor): Promise<number> {
  let moved = 0;
  for (const id of await listUnitIdsBelow(world.db, [unitId])) {
    for (const caseId of await listCaseIdsRunningAt(world.db, id)) moved += await moveThoseOf(world, caseId, actor);
  }
  return moved;
}

async function moveThoseOf(world: World, caseId: string, actor: Actor): Promise<number> {
  const { db, now } = world;
  const it = await findCase(db, caseId);
  if (!it) return 0;
  const calendar = await calendarOf(db, it.unitId);
  const kinds: string[] = [];
  for (const clock of await listRunningOn(db, [caseId])) {
    const moved = movedDeadline(clock, it, calendar, now());
    if (moved && (await saveDeadline(db, moved))) kinds.push(clock.kind);
  }
  if (kinds.length === 0) return 0;
  await startClocks(world, it, []);
  const data = { clocks: kinds.join(", "), count: kinds.length };
  await addEvent(world, { what: "deadlines_moved", actor, caseId, unitId: it.unitId, data });
  return kinds.length;
}
