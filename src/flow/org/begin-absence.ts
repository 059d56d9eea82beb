import type { Absence } from "../../core/org/absence.ts";
import { theClock } from "../../core/retain/actor.ts";
import { markBegun } from "../../store/org/absences.ts";
import { findPerson } from "../../store/org/people.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { tellStandIns } from "./tell-stand-ins.ts";

/** An absence begins, and whoever stands in hears of it; the duty stays with the owner. Happens once. Part of the caller's transaction. */
export async function beginAbsence(world: World, absence: Absence): Promise<void> {
  const { db, now } = world;
  const person = await findPerson(db, absence.personId);
  if (!(await markBegun(db, absence.id, now())) || !person?.active) return;
  const told = await tellStandIns(world, person, absence.until);
  const data = { person: person.id, until: absence.until, to: told.join(", ") };
  await addEvent(world, { what: "away", actor: theClock, data });
}
