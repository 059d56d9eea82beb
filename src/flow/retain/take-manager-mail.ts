import { receiptLetter } from "../../../views/mail/receipt.tsx";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { soleSender } from "../../core/retain/authority.ts";
import type { Case } from "../../core/retain/case.ts";
import { buriedIn, meantIn, readMailVerbs, type Verbs } from "../../core/retain/read-verbs.ts";
import type { Instruction } from "../../core/retain/verbs.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import { findCase } from "../../store/retain/cases.ts";
import { addMessage } from "../../store/retain/messages.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import { findLatestUndo, lettersAmong } from "../../store/retain/undos.ts";
import type { World } from "../../world.ts";
import { welcomeBack } from "../org/welcome-back.ts";
import { addEvent } from "./add-event.ts";
import { keepUnverified } from "./keep-unverified.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";
import { checkRights, runInstructions } from "./run-instructions.ts";
import type { Arrived } from "./take-mail.ts";

/** Receipts a person gets in an hour: more are a program answering ours, and the two would never end. */
const RECEIPTS = { most: 60, perSeconds: 60 * 60 };
const RECEIPTS_ON_A_CASE = { most: 10, perSeconds: 60 * 60 };
const UNSHOWN =
  "Your mail says one thing in its plain text and another where it is formatted, so we cannot tell what you saw. Write it again in a new mail, or use the page.";
const BURIED =
  "Your words to the customer hold a line that begins with “{{word}}”, so they were not sent. Put that line above /reply, or write it without the slash.";
const TOO_MANY = "More receipts in an hour than a person can cause.";

/** What a manager wrote: verbs are done, all or none; other text is an internal note; each gets a receipt. */
export async function takeManagerMail(
  world: World,
  { it, person }: { it: Case; person: Person },
  arrived: Arrived,
): Promise<void> {
  const sender = await senderOf(world, person, arrived);
  if (!sender) return keepUnverified(world, it, person, arrived);
  await welcomeBack(world, sender, "mail");
  const actor: Actor = { kind: "person", id: sender.id, name: sender.name, surface: "mail" };
  const reading = readMailVerbs(arrived.visible, arrived.mail.html);
  const wanted: Instruction[] =
    reading.kind === "verbs"
      ? reading.instructions
      : [{ verb: "note", text: reading.kind === "empty" ? noWords(arrived) : reading.text }];
  const refused = whyNone(world, reading) ?? (await tryTo(world, it, wanted, actor, arrived));
  const isDone = refused === null && reading.kind === "verbs";
  if (refused !== null) await keepAsNote(world, it, actor, arrived);
  await sendReceipt(world, it.id, sender, arrived, {
    understood: isDone ? wanted.filter(({ verb }) => verb !== "help") : [],
    kept: isDone ? null : "note",
    refused,
    unknownWord: reading.kind === "unknown" ? reading.word : null,
    meant: reading.kind === "note" && refused === null ? meantIn(reading.text) : null,
    nearest: reading.kind === "unknown" ? reading.nearest : null,
    buried: wanted.map(({ text }) => buriedIn(text)).find((word) => word !== null) ?? null,
    help: wanted.some(({ verb }) => verb === "help"),
    ...(refused === null && reading.kind !== "unknown" ? await traceOf(world, it.id, sender) : {}),
  });
}

/** In whose name the mail acts (see judge-sender); undefined when in nobody's. */
async function senderOf({ db }: World, person: Person, { mail, authority }: Arrived): Promise<Person | undefined> {
  if (authority.level === "acts") return person;
  const sender = authority.level === "colleague" ? soleSender(mail) : undefined;
  return sender && findPersonByEmail(db, sender.address);
}

/** Why nothing of it may run, whatever it says. A verb in a letter to the customer was meant for us. */
function whyNone(world: World, reading: Verbs): string | null {
  const { t } = readerAt(world, "UTC");
  if (reading.kind === "unshown") return t(UNSHOWN);
  const reply = reading.kind === "verbs" ? reading.instructions.find(({ verb }) => verb === "reply") : undefined;
  const word = reply && buriedIn(reply.text);
  return word ? t(BURIED, { word }) : null;
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
  const story = (await hasPart(world, it, actor)) ? await tellBriefly(world.db, it) : null;
  const isFew =
    (await takeFrom(world.db, `receipt:${person.id}:${it.id}`, RECEIPTS_ON_A_CASE, world.now())) &&
    (await takeFrom(world.db, `receipt:${person.id}`, RECEIPTS, world.now()));
  if (!isFew) {
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

/** Who else heard of what was just done, and how it can be taken back; a letter to the customer cannot. */
async function traceOf({ db, config, now }: World, caseId: string, person: Person) {
  const undo = await findLatestUndo(db, caseId, person.id);
  if (!undo || undo.createdAt !== now()) return {};
  const letters = await lettersAmong(db, undo.before.letters);
  const others = letters.flatMap(({ name, personId }) => (name === null || personId === person.id ? [] : [name]));
  const isSaid = letters.some(({ kind }) => kind === "customer_reply");
  return {
    told: [...new Set(others)],
    undo: isSaid ? null : { link: `${config.url}/undo/${undo.id}`, until: undo.expiresAt },
  };
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
