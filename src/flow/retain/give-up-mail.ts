import { theClock } from "../../core/retain/actor.ts";
import { type Inbound, settleInbound } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** A mail that cannot be read stands aside with the reason, for a person to see and to try again. */
export function giveUpMail(world: World, inbound: Inbound, problem: string): Promise<void> {
  return world.db.tx(async (db) => {
    const { kind, authority, method, caseId } = inbound;
    if (!(await settleInbound(db, inbound.id, { state: "failed", kind, authority, method, caseId, problem }))) return;
    await addEvent(
      { ...world, db },
      { what: "mail_failed", actor: theClock, caseId, data: { inboundId: inbound.id, problem } },
    );
  });
}
