import type { Person } from "../../core/org/person.ts";
import { isSameMailbox } from "../../core/retain/authority.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { Mail } from "../../core/retain/mail.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { powersOf } from "../../store/org/absences.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import type { World } from "../../world.ts";

/**
 * Whom a mail names as its one sender, when they have a part in the case: its customer, or somebody who may see it. Whoever stands
 * in Cc has none. Nothing vouches for the name yet.
 */
export async function findParticipant(
  { db, now }: World,
  it: Case,
  { from: [sender, ...others] }: Pick<Mail, "from">,
): Promise<{ person: Person } | { customer: Customer } | undefined> {
  if (!sender || others.length > 0) return undefined;
  const customer = it.customerId === null ? undefined : await findCustomer(db, it.customerId);
  if (customer?.email && isSameMailbox(sender.address, customer.email)) return { customer };
  const person = await findPersonByEmail(db, sender.address);
  if (!person?.active || !mayOn(it, await lineOf(db, it.unitId), await powersOf(db, person.id, now()), "see"))
    return undefined;
  return { person };
}
