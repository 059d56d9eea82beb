import type { Person } from "../../core/org/person.ts";
import { type CaseAddress, readCaseAddress, readFreshAddress, readMessageId } from "../../core/retain/address.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { Mail } from "../../core/retain/mail.ts";
import { findPerson, findPersonByRef } from "../../store/org/people.ts";
import { findCase, findCaseByNumber } from "../../store/retain/cases.ts";
import { findCustomer, findCustomerByRef } from "../../store/retain/customers.ts";
import { findLetter } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";

/** Whose mail it is, and about what. `method` is kept and shown, so that a person can see why a mail stands where it stands. */
export type Match =
  | { method: "token" | "message-id"; it: Case; person: Person }
  | { method: "token" | "message-id"; it: Case; customer: Customer }
  | { method: "address"; store: string | null }
  | { method: "postmaster" };

/** The address it was sent to decides first; then our own Message-ID in its thread, its MAC checked before it is believed. */
export async function matchMail(
  world: World,
  envelopeTo: string,
  mail: Pick<Mail, "inReplyTo" | "references">,
): Promise<Match> {
  const { keys, config } = world;
  const address = readCaseAddress(keys.address, envelopeTo, config.mailDomain);
  const byToken = address && (await matchAddress(world, address));
  if (byToken) return byToken;
  const fresh = readFreshAddress(envelopeTo, config.mailDomain);
  if (fresh?.kind === "postmaster") return { method: "postmaster" };
  const byThread = await matchThread(world, [...mail.inReplyTo, ...mail.references.toReversed()]);
  if (byThread) return byThread;
  return { method: "address", store: fresh?.kind === "store" ? fresh.code : null };
}

async function matchAddress({ db }: World, { caseNumber, to }: CaseAddress): Promise<Match | undefined> {
  const it = await findCaseByNumber(db, caseNumber);
  if (!it) return undefined;
  if (to.kind === "person") {
    const person = await findPersonByRef(db, to.ref);
    return person && { method: "token", it, person };
  }
  const customer = await findCustomerByRef(db, to.ref);
  return customer && { method: "token", it, customer };
}

async function matchThread({ db, keys, config }: World, ids: readonly string[]): Promise<Match | undefined> {
  for (const id of ids) {
    const ref = readMessageId(keys.address, id, config.mailDomain);
    const letter = ref && (await findLetter(db, ref.letterId));
    const it = letter?.caseId ? await findCase(db, letter.caseId) : undefined;
    if (!letter || !it) continue;
    const person = letter.personId ? await findPerson(db, letter.personId) : undefined;
    if (person) return { method: "message-id", it, person };
    const customer = letter.customerId ? await findCustomer(db, letter.customerId) : undefined;
    if (customer) return { method: "message-id", it, customer };
  }
  return undefined;
}
