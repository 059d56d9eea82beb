import { asProgram } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { readBounceAddress, readMessageId } from "../../core/retain/address.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { isCall } from "../../core/retain/loop.ts";
import type { Mail } from "../../core/retain/mail.ts";
import { findLetter, type QueuedLetter } from "../../store/retain/letters.ts";
import { addMessage } from "../../store/retain/messages.ts";
import { findLastLetterTo, markReturned } from "../../store/retain/returned-letters.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { hearAbsence } from "./hear-absence.ts";
import { hearComplaint } from "./hear-complaint.ts";
import { letterCameBack } from "./letter-came-back.ts";
import type { Match } from "./match-mail.ts";
import type { Arrived } from "./take-mail.ts";

/**
 * Files what a machine wrote (an absence, a failed delivery, a complaint, a receipt): on the record of the case, without any answer,
 * and with what follows from it.
 */
export async function fileAutomatic(world: World, match: Match, arrived: Arrived): Promise<void> {
  const { mail } = arrived;
  if ("it" in match) await record(world, match, arrived);
  const letter = await letterOf(world, match, arrived);
  if (!letter) return;
  if (mail.kind === "auto_reply") await takeAbsence(world, match, letter, arrived);
  else if (mail.kind === "complaint") await hearComplaint(world, letter);
  else if (mail.kind === "bounce" && mail.bounce?.permanent)
    await takeBounce(world, letter, mail.bounce, arrived.visible);
}

/** Of a letter that calls somebody: a receipt is answered by the mailbox of one who has just acted from afar. */
async function takeAbsence(world: World, match: Match, letter: QueuedLetter, arrived: Arrived): Promise<void> {
  if ("person" in match && match.person.id === letter.personId && isCall(letter.kind))
    await hearAbsence(world, match.it, match.person, arrived);
}

async function record(
  world: World,
  match: Extract<Match, { it: unknown }>,
  { inbound, mail, visible, cut }: Arrived,
): Promise<void> {
  const { it } = match;
  const of: Person | Customer = "person" in match ? match.person : match.customer;
  const actor: Actor = {
    kind: "person" in match ? "person" : "customer",
    id: of.id,
    name: of.name ?? of.email ?? "",
    surface: "mail",
  };
  const id = world.newId();
  await addMessage(world.db, {
    id,
    caseId: it.id,
    direction: "internal",
    personId: "person" in match ? of.id : null,
    customerId: "customer" in match ? of.id : null,
    surface: "mail",
    text: visible,
    cutText: cut || null,
    verified: false,
    inboundId: inbound.id,
    messageId: mail.messageId,
    at: world.now(),
  });
  await addEvent(world, {
    what: mail.kind === "bounce" ? "bounced" : "automatic_mail",
    actor,
    caseId: it.id,
    unitId: it.unitId,
    data: {
      kind: mail.kind,
      subject: mail.subject,
      messageId: id,
      to: mail.bounce?.recipient ?? of.email,
      ...mail.bounce,
    },
  });
}

/** Which letter it is about: its bounce address says so, else the Message-ID in the report, else it is the last one to that reader. */
async function letterOf(
  { db, keys, config }: World,
  match: Match,
  { inbound, mail }: Arrived,
): Promise<QueuedLetter | undefined> {
  const own = readBounceAddress(keys.address, inbound.envelopeTo, config.mailDomain);
  if (own !== undefined) return findLetter(db, own);
  if (!("it" in match)) return undefined;
  const whose = "person" in match ? { personId: match.person.id } : { customerId: match.customer.id };
  const reader = whose.personId ?? whose.customerId;
  for (const id of idsIn(mail)) {
    const ref = readMessageId(keys.address, id, config.mailDomain);
    const letter = ref && (await findLetter(db, ref.letterId));
    if (letter && (letter.personId ?? letter.customerId) === reader) return letter;
  }
  const last = await findLastLetterTo(db, match.it.id, whose);
  return last === undefined ? undefined : findLetter(db, last);
}

const idsIn = ({ inReplyTo, references, text }: Mail): string[] => [
  ...inReplyTo,
  ...references.toReversed(),
  ...(text.slice(0, 100_000).match(/<c\.[^<>@\s]{50,90}@[^<>@\s]{1,253}>/g) ?? []).slice(0, 20),
];

/** A letter comes back once, however often that is reported. */
async function takeBounce(
  world: World,
  letter: QueuedLetter,
  { status }: { status: string | null },
  words: string,
): Promise<void> {
  const answer = `Came back: ${[status, words.replace(/\s+/g, " ").slice(0, 300)].filter(Boolean).join(" ")}`;
  if ((await markReturned(world.db, letter.id, answer)) === 0) return;
  await addEvent(world, {
    what: "letter_failed",
    actor: asProgram("mail"),
    caseId: letter.caseId,
    data: { letterId: letter.id, kind: letter.kind, to: letter.to, subject: letter.subject, answer },
  });
  await letterCameBack(world, letter, { status, words: words.slice(0, 2000) });
}
