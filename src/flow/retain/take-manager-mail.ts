import { receiptLetter } from "../../../views/mail/receipt.tsx";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { authorityOf } from "../../core/retain/authority.ts";
import type { Case } from "../../core/retain/case.ts";
import { type Instruction, readVerbs } from "../../core/retain/verbs.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import { findCase } from "../../store/retain/cases.ts";
import { addMessage } from "../../store/retain/messages.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { keepUnverified } from "./keep-unverified.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";
import { checkRights, runInstructions } from "./run-instructions.ts";
import type { Arrived } from "./take-mail.ts";

/** Receipts a person gets in an hour: more are a program answering ours, and the two would never end. */
const RECEIPTS = { most: 60, perSeconds: 60 * 60 };
const TOO_MANY = "More receipts in an hour than a person can cause.";

/** What a manager wrote: verbs are done, all or none; other text is an internal note; each gets a receipt. */
export async function takeManagerMail(
  world: World,
  { it, person, method }: { it: Case; person: Person; method: string },
  arrived: Arrived,
): Promise<void> {
  const sender = method === "token" ? await senderOf(world, person, arrived) : undefined;
  if (!sender) return keepUnverified(world, it, person, arrived);
  const actor: Actor = { kind: "person", id: sender.id, name: sender.name, surface: "mail" };
  const reading = readVerbs(arrived.visible, "mail");
  const wanted: Instruction[] =
    reading.kind === "verbs"
      ? reading.instructions
      : [{ verb: "note", text: reading.kind === "empty" ? noWords(arrived) : reading.text }];
  const refused = await tryTo(world, it, wanted, actor, arrived);
  const kept = refused !== null || reading.kind !== "verbs";
  if (refused !== null) await keepAsNote(world, it, actor, arrived);
  await sendReceipt(world, it.id, sender, arrived, {
    understood: refused === null ? wanted.filter(({ verb }) => verb !== "help") : [],
    kept: kept ? "note" : null,
    refused,
    unknownWord: reading.kind === "unknown" ? reading.word : null,
    help: wanted.some(({ verb }) => verb === "help"),
  });
}

/** The token's person, or a colleague who answered a letter that was passed on; each with an address that is vouched for. */
async function senderOf(
  { db }: World,
  person: Person,
  { mail, vouch, authority }: Arrived,
): Promise<Person | undefined> {
  if (authority.level === "acts") return person;
  const address = mail.from[0]?.address;
  const colleague = address ? await findPersonByEmail(db, address.toLowerCase()) : undefined;
  return colleague?.active && authorityOf(mail, colleague.email, vouch).level === "acts" ? colleague : undefined;
}

/** Does it, or says why not; what was done before a refusal is undone. */
async function tryTo(
  world: World,
  it: Case,
  wanted: readonly Instruction[],
  actor: Actor,
  arrived: Arrived,
): Promise<string | null> {
  try {
    await runInstructions(world, it.id, wanted, actor, carriedOf(world, arrived));
    return null;
  } catch (why) {
    if (why instanceof Refused) return readerAt(world, "UTC").t(why.sentence, why.values);
    throw why;
  }
}

/** A refused mail is not lost: it stands on the case as an internal message, whatever the writer's rights are. */
async function keepAsNote(world: World, it: Case, actor: Actor, arrived: Arrived): Promise<void> {
  const carried = carriedOf(world, arrived);
  await addMessage(world.db, {
    ...carried,
    caseId: it.id,
    direction: "internal",
    personId: actor.id,
    customerId: null,
    surface: "mail",
    text: arrived.visible,
    at: world.now(),
  });
  const about = { actor, caseId: it.id, unitId: it.unitId };
  await addEvent(world, { ...about, what: "refused", data: { text: arrived.visible, messageId: carried.id } });
}

async function sendReceipt(
  world: World,
  caseId: string,
  person: Person,
  { mail }: Arrived,
  said: Omit<Parameters<typeof receiptLetter>[1], "story">,
): Promise<void> {
  const it = await findCase(world.db, caseId);
  if (!it) return;
  const actor: Actor = { kind: "person", id: person.id, name: person.name, surface: "mail" };
  const story = (await hasPart(world, it, actor)) ? await tellStory(world.db, it) : null;
  if (!(await takeFrom(world.db, `receipt:${person.id}`, RECEIPTS, world.now()))) {
    await addEvent(world, {
      what: "not_sent",
      actor,
      caseId: it.id,
      unitId: it.unitId,
      data: { kind: "receipt", reason: TOO_MANY },
    });
    return;
  }
  const letter = receiptLetter(readerAt(world, story?.zone ?? "UTC"), { ...said, story }, waysOf(world, it, person));
  await queueLetter(world, "receipt", { kind: "person", ...person }, letter, { it, inReplyTo: mail.messageId });
}

/** A receipt tells of the case only while its reader may see it. */
async function hasPart(world: World, it: Case, actor: Actor): Promise<boolean> {
  try {
    await checkRights(world, it, { verb: "view" }, actor);
    return true;
  } catch (why) {
    if (why instanceof Refused) return false;
    throw why;
  }
}

const carriedOf = ({ newId }: World, { inbound, mail, cut }: Arrived) => ({
  id: newId(),
  cutText: cut || null,
  verified: true,
  inboundId: inbound.id,
  messageId: mail.messageId,
});

/** A mail of pictures alone is still something that was said. */
const noWords = ({ mail }: Arrived): string =>
  mail.attachments.map(({ name }) => `[${name}]`).join(" ") || `[${mail.subject}]`;
