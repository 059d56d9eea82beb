import type { Instant } from "../../core/instant.ts";
import { theClock } from "../../core/retain/actor.ts";
import { bounceAddress, caseAddress, messageId, type Recipient } from "../../core/retain/address.ts";
import type { Case } from "../../core/retain/case.ts";
import { instanceId, isAmendsMessageId, isAutomaticAnswer, isCall } from "../../core/retain/loop.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { findPerson } from "../../store/org/people.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import { addLetter } from "../../store/retain/letters.ts";
import { findThreadRoot } from "../../store/retain/letters-on-case.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { recordTold } from "./record-told.ts";

/** A letter's words, as a view makes them. */
export type Words = { subject: string; text: string; html: string };

export type Reader = { kind: Recipient["kind"]; id: string; ref: string; email: string };

/** What a letter is about. `inReplyTo` is the Message-ID of the mail that it answers. */
export type About = { it: Case; inReplyTo?: string | null };

/** When a reminder is over: at a moment, or when none of its clocks runs any more. */
export type Until = { staleAt?: Instant | null; clockIds?: readonly string[] | null };

/**
 * `replyTo` stands in where there is no case, it waits until `notBefore`, and `headers` are added to those that every letter has. `tells`:
 * the cases of a letter that is not about one alone.
 */
type More = Until & {
  replyTo?: string | null;
  headers?: Readonly<Record<string, string>>;
  notBefore?: Instant;
  tells?: readonly Case[];
};

/** What a program writes to one customer in an hour, over all cases; more is a loop or an attack. */
const AUTOMATIC = { most: 10, perSeconds: 60 * 60 };

/** Where someone's replies about a case go: an address of this person and this case alone. */
export const replyAddress = (
  { keys, config }: World,
  it: Pick<Case, "number">,
  to: Pick<Reader, "kind" | "ref">,
): string =>
  caseAddress(keys.address, { caseNumber: it.number, to: { kind: to.kind, ref: to.ref } }, config.mailDomain);

/**
 * Puts a letter into the outbox, inside the transaction of what it tells; gives its Message-ID. On a case it has a reply
 * address of its own and joins the reader's thread; its failures return to an address that is the letter's alone. What must not be
 * sent is dropped, visibly and with its reason.
 */
export async function queueLetter(
  world: World,
  kind: string,
  to: Reader,
  words: Words,
  about: About | null = null,
  { staleAt = null, clockIds = null, replyTo = null, headers = {}, notBefore, tells = [] }: More = {},
): Promise<string> {
  const { db, config, keys, now, newId } = world;
  const id = newId();
  const ownId = about
    ? messageId(keys.address, { caseNumber: about.it.number, letterId: id }, config.mailDomain)
    : `<l.${id}@${config.mailDomain}>`;
  const root = about ? ((await findThreadRoot(db, about.it.id, to.email)) ?? null) : null;
  const reason = await whyNot(world, kind, to, about);
  const at = now();
  await addLetter(db, {
    id,
    kind,
    caseId: about?.it.id ?? null,
    personId: to.kind === "person" ? to.id : null,
    customerId: to.kind === "customer" ? to.id : null,
    envelopeFrom: bounceAddress(keys.address, id, config.mailDomain),
    from: config.from,
    to: to.email,
    replyTo: about ? replyAddress(world, about.it, to) : replyTo,
    ...words,
    messageId: ownId,
    inReplyTo: about?.inReplyTo ?? root,
    headers: { ...headersOf(world, kind, root), ...headers },
    status: reason === null ? "queued" : "dropped",
    attempts: 0,
    nextTryAt: notBefore ?? at,
    createdAt: at,
    sentAt: null,
    answer: reason,
    staleAt,
    clockIds,
  });
  await recordTold(world, { id, kind, to: to.email }, tells);
  if (reason !== null) await recordDrop(world, { letterId: id, kind, to: to.email, reason }, about);
  return ownId;
}

/** Why a letter must not be sent, as a sentence; null when it may. */
async function whyNot(world: World, kind: string, to: Reader, about: About | null): Promise<string | null> {
  if (isAutomaticAnswer(kind) && isAmendsMessageId(about?.inReplyTo ?? null)) return "It would answer another Amends.";
  if (to.kind === "person") {
    const isFailing = isCall(kind) && ((await findPerson(world.db, to.id))?.mailFailed ?? null) !== null;
    return isFailing ? "Mail to this address fails, so the next in line is told." : null;
  }
  const stopped = (await findCustomer(world.db, to.id))?.mailStopped ?? null;
  if (stopped !== null) return stoppedBecause[stopped];
  if (kind === "customer_reply") return null;
  const isFew = await takeFrom(world.db, `automatic:${to.email.toLowerCase()}`, AUTOMATIC, world.now());
  return isFew ? null : "More automatic letters to this address in an hour than a person can cause.";
}

const stoppedBecause = {
  bounced: "Mail to this address does not arrive.",
  complained: "The customer asked for no mail.",
} as const;

async function recordDrop(
  world: World,
  data: { letterId: string; kind: string; to: string; reason: string },
  about: About | null,
): Promise<void> {
  const on = about ? { caseId: about.it.id, unitId: about.it.unitId } : {};
  await addEvent(world, { ...on, what: "not_sent", actor: theClock, data });
}

/** A manager's words to a customer are a person's mail; all else was made by a program and says so (RFC 3834). */
function headersOf({ keys }: World, kind: string, root: string | null): Record<string, string> {
  const references: Record<string, string> = root ? { References: root } : {};
  if (kind === "customer_reply") return references;
  const isAnswer = isAutomaticAnswer(kind);
  return {
    ...references,
    "Auto-Submitted": isAnswer ? "auto-replied" : "auto-generated",
    "X-Auto-Response-Suppress": "All",
    "X-Amends-Loop": instanceId(keys.link),
    ...(isAnswer ? { Precedence: "auto_reply" } : {}),
  };
}
