import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import { findInbound } from "../../store/retain/inbound.ts";
import { letOut } from "../../store/retain/mails-aside.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** Lets a mail out of quarantine: it is filed as from a sender nobody vouches for, so that nothing it asks for is done. */
export function releaseMail(world: World, id: string, person: Person): Promise<void> {
  return world.db.tx(async (db) => {
    const mail = await findInbound(db, id);
    if (!mail || !(await letOut(db, id, person.id, world.now())))
      throw new Refused("This mail is not in quarantine any more. Look at the list again.");
    const { caseId, sender } = mail;
    const event = { what: "mail_released", actor: asPerson(person, "web"), caseId, data: { inboundId: id, sender } };
    await addEvent({ ...world, db }, event);
  });
}
