import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import { markConfirmed } from "../../store/retain/mails-aside.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { claimedMail } from "./claimed-mail.ts";

/** "Yes, I wrote this": the mail is read again, now in the name of whoever is signed in, and does what it says. */
export function confirmMail(world: World, id: string, person: Person): Promise<void> {
  return world.db.tx(async (db) => {
    const inside = { ...world, db };
    const claimed = await claimedMail(inside, id, person);
    if (claimed?.standing !== "waits" || !(await markConfirmed(db, id, person.id, world.now())))
      throw new Refused("This mail waits for no answer any more. Do what it asked for on the page of the case.");
    const { caseId } = claimed.mail;
    await addEvent(inside, { what: "mail_confirmed", actor: asPerson(person, "web"), caseId, data: { inboundId: id } });
  });
}
