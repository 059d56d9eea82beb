import type { Instant } from "../../core/instant.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { listAdmins, saveLeaving } from "../../store/org/people.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { depart } from "./depart.ts";

/**
 * Somebody leaves: now, when `at` has come, else then. Their open cases go to the heir or, without one, to the deputy or the next above.
 * Throws Refused when that leaves a unit, or a case, with nobody; nothing has changed then.
 */
export function leave(
  world: World,
  person: Person,
  { at, heir }: { at: Instant; heir: Person | null },
  actor: Actor,
): Promise<void> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    if (!person.active) throw new Refused("{{name}} has left already.", { name: person.name });
    if (heir?.id === person.id)
      throw new Refused("{{name}} cannot inherit from themselves. Name a colleague.", { name: heir.name });
    if (heir && !heir.active)
      throw new Refused("{{name}} has left. Name a colleague who is here.", { name: heir.name });
    await checkLastAdmin(inside, person);
    if (at <= inside.now()) return depart(inside, person, heir, actor);
    await tryOut(inside, person, heir, actor);
    await saveLeaving(db, person.id, { at, heirId: heir?.id ?? null });
    const data = { person: person.id, name: person.name, at, heir: heir?.name ?? null };
    await addEvent(inside, { what: "leaving", actor, data });
  });
}

/** Without an admin nobody could mend anything. */
export async function checkLastAdmin({ db }: World, person: Person): Promise<void> {
  const admins = await listAdmins(db);
  if (admins.some(({ id }) => id === person.id) && admins.length === 1)
    throw new Refused("{{name}} is the last admin. Make somebody else an admin first.", { name: person.name });
}

/** What would refuse the leaving on the day refuses it now, while something can be done about it. */
async function tryOut(world: World, person: Person, heir: Person | null, actor: Actor): Promise<void> {
  try {
    await world.db.tx(async (db) => {
      await depart({ ...world, db }, person, heir, actor);
      throw new TriedOut();
    });
  } catch (why) {
    if (!(why instanceof TriedOut)) throw why;
  }
}

class TriedOut extends Error {}
