import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import { markDisowned } from "../../store/retain/mails-aside.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { claimedMail } from "./claimed-mail.ts";

/** "No, this was not me": the mail stays unverified, and those who run the chain's Amends see that somebody tried. */
export function disownMail(world: World, id: string, person: Person): Promise<void> {
  return world.db.tx(async (db) => {
    const inside = { ...world, db };
    const claimed = await claimedMail(inside, id, person);
    if (claimed?.standing !== "waits" || !(await markDisowned(db, id)))
      throw new Refused("This mail waits for no answer any more. Tell whoever runs Amends if it was not you.");
    const { caseId, sender, remoteAddress } = claimed.mail;
    const data = { inboundId: id, sender, remoteAddress };
    await addEvent(inside, { what: "mail_disowned", actor: asPerson(person, "web"), caseId, data });
  });
}
