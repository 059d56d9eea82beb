import type { Mail } from "../../core/retain/mail.ts";
import { normalSubject } from "../../core/retain/subject.ts";
import { findCase } from "../../store/retain/cases.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import { listThreaded } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { findParticipant } from "./find-participant.ts";
import type { Matched } from "./match-mail.ts";
import { survivorOf } from "./survivor-of.ts";

type Threaded = Pick<Mail, "from" | "subject">;

/**
 * By a mail that we keep and this one answers: its sender has a part in that case, or both have one subject. Message-IDs of others
 * are theirs to choose, so that several mails may carry one; the first that fits counts.
 */
export async function matchStored(world: World, ids: readonly string[], mail: Threaded): Promise<Matched | undefined> {
  const { db } = world;
  const subject = normalSubject(mail.subject);
  for (const kept of await listThreaded(db, ids)) {
    const named = kept.caseId === null ? undefined : await findCase(db, kept.caseId);
    if (!named) continue;
    const it = await survivorOf(db, named);
    const sender = await findParticipant(world, it, mail);
    if (sender) return { method: "stored-id", it, ...sender };
    if (subject === "" || normalSubject(kept.subject ?? "") !== subject) continue;
    const customer = it.customerId === null ? undefined : await findCustomer(db, it.customerId);
    if (customer) return { method: "stored-id", it, customer };
  }
  return undefined;
}
