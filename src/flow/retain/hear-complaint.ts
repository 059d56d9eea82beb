import { asProgram } from "../../core/org/acting.ts";
import { findCase } from "../../store/retain/cases.ts";
import { findCustomer, stopMail } from "../../store/retain/customers.ts";
import type { QueuedLetter } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** A provider reports that a customer called our letter unwanted (RFC 5965): no more mail goes there until they write themselves. */
export async function hearComplaint(world: World, letter: QueuedLetter): Promise<void> {
  const { db, now } = world;
  const customer = letter.customerId === null ? undefined : await findCustomer(db, letter.customerId);
  if (!customer || letter.to !== customer.email || !(await stopMail(db, customer.id, "complained", now()))) return;
  const it = letter.caseId === null ? undefined : await findCase(db, letter.caseId);
  const on = it ? { caseId: it.id, unitId: it.unitId } : {};
  const data = { customer: customer.id, email: customer.email, why: "complained", status: null };
  await addEvent(world, { ...on, what: "mail_stopped", actor: asProgram("mail"), data });
}
