import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { clearMailFailed, findPersonByRef } from "../../store/org/people.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** An admin says that mail to somebody works again. Refused when it was not known to fail. */
export function trustMailbox(world: World, ref: string, actor: Actor): Promise<void> {
  return world.db.tx(async (db) => {
    const person = await findPersonByRef(db, ref);
    if (!person || !(await clearMailFailed(db, person.id)))
      throw new Refused("Mail to this person is not known to fail. Look at the page again.");
    const data = { person: person.id, name: person.name, email: person.email };
    await addEvent({ ...world, db }, { what: "mailbox_trusted", actor, data });
  });
}
