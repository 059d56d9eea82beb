import type { Actor } from "../../core/retain/actor.ts";
import { soleSender } from "../../core/retain/authority.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { findRoot, findUnitByCode } from "../../store/org/units.ts";
import { findOpenCase, listOpenCasesOf } from "../../store/retain/cases.ts";
import { findCustomerBy } from "../../store/retain/customers.ts";
import { saveCaseOf } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { takeResponse } from "../ask/take-response.ts";
import { acknowledge } from "./acknowledge.ts";
import { reopenMailbox } from "./reopen-mailbox.ts";
import { takeCustomerMail } from "./take-customer-mail.ts";
import type { Arrived } from "./take-mail.ts";

/**
 * A mail that belongs to no case: someone wrote to feedback@ or to a store. A customer who has an open case there writes on it;
 * else it is a response of its own, and whoever writes wants an answer. The sender is what the mail claims.
 */
export async function takeFreshMail(world: World, code: string | null, arrived: Arrived): Promise<void> {
  const { db } = world;
  const { inbound, mail, vouch, visible } = arrived;
  const email = soleSender(mail)?.address.toLowerCase() ?? null;
  const customer = email === null ? undefined : await findCustomerBy(db, email, null);
  const open = customer && (await openCaseOf(world, customer, code));
  if (customer && vouch.dmarc === "pass") await reopenMailbox(world, open ?? null, customer);
  if (customer && open) {
    await saveCaseOf(db, inbound.id, open.id, "customer");
    return takeCustomerMail(world, { it: open, customer }, arrived);
  }
  const unit = (code && (await findUnitByCode(db, code))) || (await findRoot(db));
  if (!unit) return;
  const name = mail.from[0]?.name ?? "";
  const actor: Actor = { kind: "customer", id: null, name: email ?? "", surface: "mail" };
  const taken = await takeResponse(
    world,
    {
      store: unit.code,
      mode: "mail",
      survey: null,
      customer: { name: name || null, email, phone: null },
      answers: {},
      score: null,
      comment: [mail.subject.trim(), visible].filter(Boolean).join("\n\n") || null,
      note: null,
      suspectsProblem: false,
      contactMe: true,
      at: null,
    },
    actor,
    null,
    { inboundId: inbound.id },
  );
  if (!taken.case) return;
  await saveCaseOf(db, inbound.id, taken.case.id, "address");
  await acknowledge(world, taken.case.id, arrived);
}

/** The customer's open case at the store that the mail went to; at feedback@, which names none, their only one. */
async function openCaseOf({ db }: World, { id }: Customer, code: string | null): Promise<Case | undefined> {
  const unit = code === null ? undefined : await findUnitByCode(db, code);
  if (unit) return findOpenCase(db, unit.id, id);
  const [only, ...others] = await listOpenCasesOf(db, id);
  return others.length === 0 ? only : undefined;
}
