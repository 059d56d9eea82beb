import type { Person } from "../../core/org/person.ts";
import {
  type CaseAddress,
  isProbeAddress,
  readBounceAddress,
  readCaseAddress,
  readFreshAddress,
  readMessageId,
} from "../../core/retain/address.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { Mail, Vouch } from "../../core/retain/mail.ts";
import { findPersonByRef } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { findCaseByNumber } from "../../store/retain/cases.ts";
import { findCustomerByRef } from "../../store/retain/customers.ts";
import type { World } from "../../world.ts";
import { matchLetter } from "./match-letter.ts";
import { matchStored } from "./match-stored.ts";
import { matchSubject } from "./match-subject.ts";
import { survivorOf } from "./survivor-of.ts";

/** How a mail was matched, the surest way first; only a token can carry a person's authority. */
export type Method = "token" | "message-id" | "stored-id" | "subject";

/** Whose mail it is, about which case. */
export type Matched =
  | { method: Method; it: Case; person: Person; other?: number }
  | { method: Method; it: Case; customer: Customer; other?: number };

/**
 * Whose mail it is, and about what. `method` is kept and shown, so that a person can see why a mail stands where it stands; `other` is
 * the case that its thread names when that is another one. `hint` is a case that it may be about, for a person to decide.
 */
export type Match =
  | Matched
  | { method: "address"; store: string | null; hint: Case | null }
  | { method: "postmaster" | "round-trip" };

type Threaded = Pick<Mail, "from" | "subject" | "inReplyTo" | "references">;

/**
 * The address it was sent to decides first. Then its thread: our own Message-ID, its MAC checked before it is believed, and those of
 * mails that we keep. A number in the subject counts for a participant whom DMARC vouches for, and is a hint otherwise. What
 * was sent to one store is never put onto a case of another.
 */
export async function matchMail(world: World, envelopeTo: string, mail: Threaded, vouch: Vouch): Promise<Match> {
  const { keys, config } = world;
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()].slice(0, 20);
  const address = readCaseAddress(keys.address, envelopeTo, config.mailDomain);
  const byToken = address && (await matchAddress(world, address));
  if (byToken) return { ...byToken, ...(await disagreeing(world, byToken.it, ids)) };
  const returned = readBounceAddress(keys.address, envelopeTo, config.mailDomain);
  const byLetter = returned && (await matchLetter(world, returned, mail));
  if (byLetter) return byLetter;
  const fresh = readFreshAddress(envelopeTo, config.mailDomain);
  if (fresh?.kind === "postmaster") return { method: "postmaster" };
  if (isProbeAddress(keys.address, envelopeTo, config.mailDomain)) return { method: "round-trip" };
  const store = fresh?.kind === "store" ? fresh.code : null;
  const byThread = (await matchThread(world, ids, mail)) ?? (await matchStored(world, ids, mail));
  if (byThread && (await isOf(world, byThread.it, store))) return byThread;
  const { matched, hint } = await matchSubject(world, mail, vouch);
  if (matched && (await isOf(world, matched.it, store))) return matched;
  return { method: "address", store, hint };
}

async function matchAddress({ db }: World, { caseNumber, to }: CaseAddress): Promise<Matched | undefined> {
  const named = await findCaseByNumber(db, caseNumber);
  const it = named && (await survivorOf(db, named));
  if (!it) return undefined;
  if (to.kind === "person") {
    const person = await findPersonByRef(db, to.ref);
    return person && { method: "token", it, person };
  }
  const customer = await findCustomerByRef(db, to.ref);
  return customer && { method: "token", it, customer };
}

async function matchThread(world: World, ids: readonly string[], mail: Threaded): Promise<Matched | undefined> {
  for (const id of ids) {
    const ref = readMessageId(world.keys.address, id, world.config.mailDomain);
    const found = ref && (await matchLetter(world, ref.letterId, mail));
    if (found) return found;
  }
  return undefined;
}

/** The token wins over a thread that names another case; that they differ goes on record. */
async function disagreeing({ db, keys, config }: World, it: Case, ids: readonly string[]): Promise<{ other?: number }> {
  const ref = ids.map((id) => readMessageId(keys.address, id, config.mailDomain)).find((one) => one !== undefined);
  if (!ref || ref.caseNumber === it.number) return {};
  const named = await findCaseByNumber(db, ref.caseNumber);
  return named && (await survivorOf(db, named)).id !== it.id ? { other: named.number } : {};
}

/** Whether a case lies at the store that a mail was sent to, or below it. */
async function isOf({ db }: World, it: Case, store: string | null): Promise<boolean> {
  return store === null || (await lineOf(db, it.unitId)).some(({ unit }) => unit.code === store.toLowerCase());
}
