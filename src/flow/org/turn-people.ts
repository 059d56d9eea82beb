import { never } from "../../core/instant.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import { theClock } from "../../core/retain/actor.ts";
import { listBeginning, listEnding, nextOfPeople } from "../../store/org/absences.ts";
import { findLeaving, findPerson, listLeaving, saveLeaving } from "../../store/org/people.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { beginAbsence } from "./begin-absence.ts";
import { depart } from "./depart.ts";
import { endAbsence } from "./end-absence.ts";
import { checkLastAdmin } from "./leave.ts";

/** Does what the calendar of the people says is due: absences end and begin, and who leaves is gone. Gives how many there were. */
export async function turnPeople(world: World): Promise<number> {
  const now = world.now();
  if (((await nextOfPeople(world.db)) ?? never) > now) return 0;
  const over = await listEnding(world.db, now);
  for (const { id } of over) await endAbsence(world, id, theClock);
  const begun = await listBeginning(world.db, now);
  for (const absence of begun) await world.db.tx((db) => beginAbsence({ ...atOneMoment(world), db }, absence));
  const leaving = await listLeaving(world.db, now);
  for (const person of leaving) await letGo(world, person);
  return over.length + begun.length + leaving.length;
}

/** Who cannot go, because nobody else would be left, stays until somebody decides: on record, and a gap no one is in the dark about. */
async function letGo(world: World, person: Person): Promise<void> {
  const heirId = (await findLeaving(world.db, person.id))?.heirId ?? null;
  try {
    await world.db.tx(async (db) => {
      const inside = { ...atOneMoment(world), db };
      await checkLastAdmin(inside, person);
      await depart(inside, person, (heirId && (await findPerson(db, heirId))) || null, theClock);
    });
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
    world.log(`${person.name} cannot leave: ${why.message}`);
    await world.db.tx(async (db) => {
      const inside = { ...atOneMoment(world), db };
      await saveLeaving(db, person.id, null);
      const data = { person: person.id, name: person.name, why: why.message };
      await addEvent(inside, { what: "leaving_refused", actor: theClock, data });
    });
  }
}
