import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import { findInbound } from "../../store/retain/inbound.ts";
import { leaveAside } from "../../store/retain/mails-aside.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** Leaves a mail in quarantine for good. It stays there with its raw file, marked. */
export function discardMail(world: World, id: string, person: Person): Promise<void> {
  return world.db.tx(async (db) => {
    const mail = await findInbound(db, id);
    if (!mail || !(await leaveAside(db, id, person.id)))
      throw new Refused("This mail is not in quarantine any more. Look at the list again.");
    const { caseId, sender } = mail;
    const event = { what: "mail_discarded", actor: asPerson(person, "web"), caseId, data: { inboundId: id, sender } };
    await addEvent({ ...world, db }, event);
  });
}
