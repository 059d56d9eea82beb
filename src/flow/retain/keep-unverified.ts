import { unverifiedLetter } from "../../../views/mail/unverified.tsx";
import type { Person } from "../../core/org/person.ts";
import type { Case } from "../../core/retain/case.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { addMessage } from "../../store/retain/messages.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";
import type { Arrived } from "./take-mail.ts";

/** Of what is told to an address because of mails nobody can vouch for: one letter a case and day. */
const UNVERIFIED = { most: 1, perSeconds: 24 * 60 * 60 };

/** Nobody vouches for the sender: the mail is kept and marked, nothing is done, and the address on file is told. */
export async function keepUnverified(world: World, it: Case, person: Person, arrived: Arrived): Promise<void> {
  const { db, now } = world;
  const { inbound, mail, cut } = arrived;
  const messageId = world.newId();
  await addMessage(db, {
    id: messageId,
    cutText: cut || null,
    verified: false,
    inboundId: inbound.id,
    messageId: mail.messageId,
    caseId: it.id,
    direction: "internal",
    personId: person.id,
    customerId: null,
    surface: "mail",
    text: arrived.visible,
    at: now(),
  });
  await addEvent(world, {
    what: "unverified",
    actor: { kind: "person", id: person.id, name: person.name, surface: "mail" },
    caseId: it.id,
    unitId: it.unitId,
    evidence: "claimed",
    data: { reason: arrived.authority.reason, messageId },
  });
  if (!person.active || !(await takeFrom(db, `unverified:${it.id}:${person.id}`, UNVERIFIED, now()))) return;
  const story = await tellStory(db, it);
  const letter = unverifiedLetter(readerAt(world, story.zone), story, waysOf(world, it, person));
  await queueLetter(world, "unverified", { kind: "person", ...person }, letter, { it });
}
