import type { Invitation } from "../../core/ask/invitation.ts";
import type { Unit } from "../../core/org/unit.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { findInvited } from "../../flow/ask/invitation-link.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import type { World } from "../../world.ts";

/** Somebody who answers an invitation, and so need not say who they are. `token` is that of the link. */
export type Invited = { token: string; invitation: Invitation; customer: Customer };

/** Whose link it is; null for none, for one that we did not make and for one to another store: then it is anybody's form. */
export async function invitedTo(world: World, store: Pick<Unit, "id">, token: string | null): Promise<Invited | null> {
  const invitation = token ? await findInvited(world, "answer", token) : undefined;
  if (!token || invitation?.unitId !== store.id) return null;
  const customer = await findCustomer(world.db, invitation.customerId);
  return customer ? { token, invitation, customer } : null;
}
