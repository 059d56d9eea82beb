import { latest } from "../../core/instant.ts";
import { type Absence, checkAbsence, overlaps, type WantedAbsence } from "../../core/org/absence.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import {
  addAbsence,
  listAbsencesOf,
  listBeginningsWithin,
  listCommandsWith,
  markEnded,
} from "../../store/org/absences.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { beginAbsence } from "./begin-absence.ts";
import { checkReach } from "./check-reach.ts";

/**
 * Somebody will be away, and perhaps names who stands in. What overlaps it is replaced. Throws Refused when it is no absence, or would
 * leave a unit with nobody up to the top, now or when
 * somebody else's absence begins in the midst of it. Whether the actor may say so is the edge's to check.
 */
export function setAbsence(
  world: World,
  person: Person,
  { deputy, ...wanted }: WantedAbsence & { deputy: Person | null },
  actor: Actor,
): Promise<Absence> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const now = inside.now();
    if (!person.active) throw new Refused("{{name}} has left already.", { name: person.name });
    checkAbsence(wanted, person, deputy, now);
    const absence: Absence = {
      ...wanted,
      id: inside.newId(),
      personId: person.id,
      deputyId: deputy?.id ?? null,
      setBy: actor.kind === "person" ? actor.id : person.id,
    };
    const at = latest(wanted.from, now);
    const moments = [at, ...(await listBeginningsWithin(db, at, wanted.until))];
    const putDown = async () => {
      for (const other of await listAbsencesOf(db, person.id))
        if (overlaps(other, wanted)) await markEnded(db, other.id, now);
      await addAbsence(db, absence, now);
    };
    await checkReach(inside, moments, putDown, await listCommandsWith(db, person.id));
    const { from, until } = wanted;
    const data = { person: person.id, name: person.name, from, until, deputy: deputy?.name ?? null };
    await addEvent(inside, { what: "absence_set", actor, data });
    if (from <= now) await beginAbsence(inside, absence);
    return absence;
  });
}
