import { asCustomer } from "../../core/org/acting.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { resumeMail } from "../../store/retain/customers.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** A customer whom no mail was sent any more writes from the very address: it works, and mail is wanted. Part of the caller's transaction. */
export async function reopenMailbox(world: World, it: Case | null, customer: Customer): Promise<void> {
  if (customer.mailStopped === null || !(await resumeMail(world.db, customer.id))) return;
  const on = it ? { caseId: it.id, unitId: it.unitId } : {};
  const about = { ...on, actor: asCustomer(customer, "mail") };
  await addEvent(world, { ...about, what: "mail_resumed", data: { customer: customer.id, why: customer.mailStopped } });
}
