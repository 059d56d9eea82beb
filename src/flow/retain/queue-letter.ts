import { caseAddress, messageId, type Recipient } from "../../core/retain/address.ts";
import type { Case } from "../../core/retain/case.ts";
import { addLetter, findThreadRoot } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";

/** A letter's words, as a view makes them. */
export type Words = { subject: string; text: string; html: string };

export type Reader = { kind: Recipient["kind"]; id: string; ref: string; email: string };

/** Where someone's replies about a case go: an address of this person and this case alone. */
export const replyAddress = (
  { keys, config }: World,
  it: Pick<Case, "number">,
  to: Pick<Reader, "kind" | "ref">,
): string =>
  caseAddress(keys.address, { caseNumber: it.number, to: { kind: to.kind, ref: to.ref } }, config.mailDomain);

/**
 * Puts a letter into the outbox, inside the transaction of what it tells; gives its Message-ID. On a case it has a reply
 * address of its own, to which failures return too, and joins the reader's thread.
 */
export async function queueLetter(
  world: World,
  kind: string,
  to: Reader,
  words: Words,
  about: { it: Case; inReplyTo?: string | null } | null = null,
): Promise<string> {
  const { db, config, keys, now, newId } = world;
  const id = newId();
  const address = about && replyAddress(world, about.it, to);
  const ownId = about
    ? messageId(keys.address, { caseNumber: about.it.number, letterId: id }, config.mailDomain)
    : `<l.${id}@${config.mailDomain}>`;
  const root = about ? ((await findThreadRoot(db, about.it.id, to.email)) ?? null) : null;
  const at = now();
  await addLetter(db, {
    id,
    kind,
    caseId: about?.it.id ?? null,
    personId: to.kind === "person" ? to.id : null,
    customerId: to.kind === "customer" ? to.id : null,
    envelopeFrom: address ?? bareAddress(config.from),
    from: config.from,
    to: to.email,
    replyTo: address,
    ...words,
    messageId: ownId,
    inReplyTo: about?.inReplyTo ?? root,
    headers: headersOf(kind, root),
    status: "queued",
    attempts: 0,
    nextTryAt: at,
    createdAt: at,
    sentAt: null,
    answer: null,
  });
  return ownId;
}

/** A manager's words to a customer are a person's mail; all else was made by a program and says so (RFC 3834). */
function headersOf(kind: string, root: string | null): Record<string, string> {
  const references = root ? { References: root } : {};
  if (kind === "customer_reply") return references;
  return {
    ...references,
    "Auto-Submitted": kind === "receipt" ? "auto-replied" : "auto-generated",
    "X-Auto-Response-Suppress": "All",
  };
}

const bareAddress = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from;
