import { invitationLetter } from "../../../views/mail/invitation.tsx";
import { ASK_AGAIN_DAYS, type Invitation } from "../../core/ask/invitation.ts";
import { after, type Instant } from "../../core/instant.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { readFreshAddress } from "../../core/retain/address.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { addInvitation, findLastInvitation, findUnsubscribed } from "../../store/ask/invitations.ts";
import { findRoot, findUnitByCode } from "../../store/org/units.ts";
import { findOpenCase } from "../../store/retain/cases.ts";
import type { World } from "../../world.ts";
import { once } from "../once.ts";
import { addEvent } from "../retain/add-event.ts";
import { queueLetter, replyAddress } from "../retain/queue-letter.ts";
import { readerAt } from "../retain/reader-at.ts";
import { invitationLink } from "./invitation-link.ts";
import { recogniseCustomer } from "./take-response.ts";

/** Checked at the edge: `store` is a code, `email` is lower-case. */
export type Guest = { store: string; customer: { name: string | null; email: string } };

/** An invitation that still waits after so many days asks about a visit that nobody remembers. */
const STALE = { hours: 7 * 24 };

/**
 * Asks a customer by mail how the visit was, under a `key` only once (see `once`). Refused for an unknown store, for somebody who
 * wants no invitations or to whom mail is stopped, and within ASK_AGAIN_DAYS of the last one.
 */
export function inviteCustomer(
  world: World,
  guest: Guest,
  actor: Actor,
  key: string | null = null,
): Promise<{ invitation: { id: string } }> {
  return once(world, key, guest, (inside) => invite(inside, guest, actor));
}

async function invite(world: World, { store, customer: said }: Guest, actor: Actor) {
  const { db, now, newId, config } = world;
  const unit = await findUnitByCode(db, store);
  if (!unit) throw new Refused("There is no store with the code “{{store}}”.", { store });
  const customer = await recogniseCustomer(world, { ...said, phone: null });
  if (!customer) throw new Refused("An invitation needs an e-mail address.");
  await mayBeAsked(world, customer, now());
  const invitation: Invitation = {
    id: newId(),
    unitId: unit.id,
    customerId: customer.id,
    createdAt: now(),
    responseId: null,
  };
  await addInvitation(db, invitation);
  const open = await findOpenCase(db, unit.id, customer.id);
  const unsubscribe = invitationLink(world, "unsubscribe", invitation, unit.code);
  const words = invitationLetter(readerAt(world, unit.timeZone ?? "UTC"), {
    name: customer.name,
    store: unit.name,
    chain: (await findRoot(db))?.name ?? "",
    answer: invitationLink(world, "answer", invitation, unit.code),
    unsubscribe,
  });
  const to = { kind: "customer" as const, id: customer.id, ref: customer.ref, email: said.email };
  await queueLetter(world, "invitation", to, words, null, {
    staleAt: after(now(), STALE),
    replyTo: open ? replyAddress(world, open, to) : storeAddress(unit.code, config.mailDomain),
    headers: { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  });
  await addEvent(world, { what: "invited", actor, unitId: unit.id, data: { invitationId: invitation.id } });
  return { invitation: { id: invitation.id } };
}

/** Where a reply becomes a mail to the store; a code that no address can hold leaves feedback@. */
function storeAddress(code: string, domain: string): string {
  const address = `store-${code}@${domain}`;
  return readFreshAddress(address, domain) ? address : `feedback@${domain}`;
}

async function mayBeAsked({ db }: World, { id, mailStopped }: Customer, now: Instant): Promise<void> {
  if (await findUnsubscribed(db, id))
    throw new Refused("This customer wants no invitations. Ask in another way, such as the form at the till.");
  if (mailStopped !== null)
    throw new Refused("Mail to this customer is stopped, so nothing was sent. Ask in another way.");
  const last = await findLastInvitation(db, id);
  if (last && after(last.createdAt, { hours: ASK_AGAIN_DAYS * 24 }) > now)
    throw new Refused("This customer was invited on {{day}}. Wait {{days}} days between two invitations.", {
      day: last.createdAt.slice(0, 10),
      days: ASK_AGAIN_DAYS,
    });
}
