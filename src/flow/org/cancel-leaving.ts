import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { findLeaving, saveLeaving } from "../../store/org/people.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** Who was to leave stays after all. Throws Refused when they were not, or have left. */
export function cancelLeaving(world: World, { id, name }: Person, actor: Actor): Promise<void> {
  return world.db.tx(async (db) => {
    if (!(await findLeaving(db, id)))
      throw new Refused("{{name}} is not about to leave. Look at the page again.", { name });
    await saveLeaving(db, id, null);
    await addEvent({ ...atOneMoment(world), db }, { what: "stays", actor, data: { person: id, name } });
  });
}
