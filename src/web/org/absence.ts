import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { endAbsence } from "../../flow/org/end-absence.ts";
import { setAbsence } from "../../flow/org/set-absence.ts";
import { findAbsence } from "../../store/org/absences.ts";
import type { World } from "../../world.ts";
import type { Form } from "../form.ts";
import type { SignedInVisit } from "../gates.ts";
import { Wrong } from "../wrong.ts";
import { absenceIn, typedAbsence } from "./absence-form.tsx";

/** Keeps the absence that a form asks for. Throws Refused in words for whoever filled it in. */
export async function keepAbsence(world: World, visit: SignedInVisit, person: Person, form: Form): Promise<void> {
  await setAbsence(world, person, await absenceIn(world, person, typedAbsence(form)), asPerson(visit.person, "web"));
}

/** Ends the absence that a form names, if it is this person's; else Wrong 404. */
export async function callOffAbsence(world: World, visit: SignedInVisit, person: Person, form: Form): Promise<void> {
  const absence = await findAbsence(world.db, form.text("id", 36));
  if (absence?.personId !== person.id) throw new Wrong(404);
  await endAbsence(world, absence.id, asPerson(visit.person, "web"));
}
