import type { Person } from "../../core/org/person.ts";
import { mayAct } from "../../core/org/rights.ts";
import { isSameMailbox } from "../../core/retain/authority.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { Mail } from "../../core/retain/mail.ts";
import { findPersonByEmail, listRolesOf } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import type { World } from "../../world.ts";

/**
 * Whom a mail names as its one sender, when they have a part in the case: its customer, or somebody who may see it. Whoever stands
 * in Cc has none. Nothing vouches for the name yet.
 */
export async function findParticipant(
  { db }: World,
  it: Case,
  { from: [sender, ...others] }: Pick<Mail, "from">,
): Promise<{ person: Person } | { customer: Customer } | undefined> {
  if (!sender || others.length > 0) return undefined;
  const customer = it.customerId === null ? undefined : await findCustomer(db, it.customerId);
  if (customer?.email && isSameMailbox(sender.address, customer.email)) return { customer };
  const person = await findPersonByEmail(db, sender.address);
  if (!person?.active || !mayAct(await listRolesOf(db, person.id), await lineOf(db, it.unitId), "see"))
    return undefined;
  return { person };
}
