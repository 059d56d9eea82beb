import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { findInbound, readAgain } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** Puts a mail that failed, or stands aside, back to be read. */
export function readMailAgain(world: World, id: string, actor: Actor): Promise<void> {
  return world.db.tx(async (db) => {
    const mail = await findInbound(db, id);
    if (!mail || (await readAgain(db, id, world.now())) === 0)
      throw new Refused("This mail is not among those that stand aside. Look at the list again.");
    const data = { inboundId: id, from: mail.envelopeFrom, state: mail.state };
    await addEvent({ ...world, db }, { what: "mail_again", actor, caseId: mail.caseId, data });
  });
}
