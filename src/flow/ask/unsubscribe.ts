import type { Invitation } from "../../core/ask/invitation.ts";
import { asCustomer } from "../../core/org/acting.ts";
import { dropInvitations, markUnsubscribed } from "../../store/ask/invitations.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** Ends invitations for the customer of this one; answers to what they tell us still reach them. Said again, it changes nothing. */
export function unsubscribe(world: World, { id, customerId, unitId }: Invitation): Promise<void> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const customer = await findCustomer(db, customerId);
    if (!customer || !(await markUnsubscribed(db, customerId, inside.now()))) return;
    await dropInvitations(db, customerId, "The customer wants no invitations.");
    const actor = asCustomer(customer, "web");
    await addEvent(inside, { what: "unsubscribed", actor, unitId, data: { invitationId: id } });
  });
}
