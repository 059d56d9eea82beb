import { asProgram } from "../../core/org/acting.ts";
import { isDeadAddress } from "../../core/retain/returned.ts";
import { findCase } from "../../store/retain/cases.ts";
import { findCustomer, stopMail } from "../../store/retain/customers.ts";
import type { QueuedLetter } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import type { Refusal } from "./letter-came-back.ts";
import { moveCase } from "./move-case.ts";
import { survivorOf } from "./survivor-of.ts";

/** A letter to a customer will never arrive: where its address is at fault nothing more is sent there, and the case's owner is told. */
export async function customerUnreached(
  world: World,
  letter: QueuedLetter,
  customerId: string,
  { status, words }: Refusal,
): Promise<void> {
  const { db, now } = world;
  const customer = await findCustomer(db, customerId);
  if (!customer) return;
  const named = letter.caseId === null ? undefined : await findCase(db, letter.caseId);
  const it = named && (await survivorOf(db, named));
  const isDead = letter.to === customer.email && isDeadAddress(status, words);
  if (isDead && (await stopMail(db, customer.id, "bounced", now()))) {
    const on = it ? { caseId: it.id, unitId: it.unitId } : {};
    const data = { customer: customer.id, email: customer.email, why: "bounced", status };
    await addEvent(world, { ...on, what: "mail_stopped", actor: asProgram("mail"), data });
  }
  if (!it) return;
  const sentAt = letter.kind === "customer_reply" ? letter.createdAt : null;
  const canReach = customer.phone !== null || !isDead;
  await moveCase(world, it.id, { verb: "bounce", to: letter.to, status, sentAt, canReach }, asProgram("mail"));
}
