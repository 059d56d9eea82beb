import { theClock } from "../../core/retain/actor.ts";
import { afterDowntime, type Downtime, downtimeSince } from "../../core/retain/downtime.ts";
import { knownUnits } from "../../store/org/known-units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listLooksWithin, moveClock } from "../../store/retain/clocks.ts";
import { addDowntime, lastHeartbeat, saveHeartbeat } from "../../store/retain/downtimes.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { startClocks } from "./change-clocks.ts";

/** Looks that are put off in one transaction. */
const AT_ONCE = 200;

/**
 * At the start, before anything rings: when the server has been gone for more than five minutes, that is on record, and whoever was to
 * look at a case meanwhile, without being told and without a page to look at, gets the opening time back. Gives the downtime, if any.
 */
export async function noteDowntime(world: World): Promise<Downtime | null> {
  const downtime = await world.db.tx(async (db) => {
    const now = world.now();
    const gone = downtimeSince(await lastHeartbeat(db), now);
    await saveHeartbeat(db, now);
    if (gone) {
      await addDowntime(db, world.newId(), gone);
      await addEvent({ ...world, db }, { what: "downtime", actor: theClock, data: { ...gone } });
    }
    return gone;
  });
  if (!downtime) return null;
  let last: string | null = "";
  while (last !== null) last = await giveTimeBack(world, downtime, last);
  return downtime;
}

/** Gives the id of the last look, or null when there was none left. */
function giveTimeBack(world: World, downtime: Downtime, after: string): Promise<string | null> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const units = knownUnits(db);
    const looks = await listLooksWithin(db, downtime, after, AT_ONCE);
    for (const clock of looks) {
      const it = await findCase(db, clock.caseId);
      const moved = it && afterDowntime(clock, it, await units.calendar(it.unitId), downtime);
      if (!it || !moved || !(await moveClock(db, moved))) continue;
      await startClocks(inside, it, []);
      await addEvent(inside, {
        what: "downtime",
        actor: theClock,
        caseId: it.id,
        unitId: it.unitId,
        data: { ...downtime, clock: clock.kind, clockId: clock.id, person: clock.personId, due: moved.dueAt },
      });
    }
    return looks.at(-1)?.id ?? null;
  });
}
