import { unverifiedLetter } from "../../../views/mail/unverified.tsx";
import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import type { Case } from "../../core/retain/case.ts";
import { readMailVerbs } from "../../core/retain/read-verbs.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";
import type { Arrived } from "./take-mail.ts";

/** Of what is told to an address because of mails nobody can vouch for: one letter a case and day. */
const UNVERIFIED = { most: 1, perSeconds: 24 * 60 * 60 };

/**
 * Nobody vouches that a mail is from whom it names: nothing is done, and the address on file is asked, on a page of that person's
 * own. `messageId` is the message that the mail became on a case.
 */
export async function doubtSender(
  world: World,
  person: Person,
  { inbound, mail, authority, visible }: Arrived,
  on: { it: Case; messageId: string } | null = null,
): Promise<void> {
  const { db, config, now } = world;
  await addEvent(world, {
    what: "unverified",
    actor: asPerson(person, "mail"),
    caseId: on?.it.id ?? null,
    unitId: on?.it.unitId ?? null,
    evidence: "claimed",
    data: {
      reason: authority.reason,
      inboundId: inbound.id,
      messageId: on?.messageId ?? null,
      unshown: readMailVerbs(visible, mail.html).kind === "unshown",
    },
  });
  const bucket = `unverified:${on?.it.id ?? "none"}:${person.id}`;
  if (!person.active || !(await takeFrom(db, bucket, UNVERIFIED, now()))) return;
  const story = on && (await tellStory(db, on.it));
  const reader = readerAt(world, story?.zone ?? "UTC");
  const address = on && waysOf(world, on.it, person).address;
  const letter = unverifiedLetter(reader, story, { link: `${config.url}/confirm/${inbound.id}`, address });
  await queueLetter(world, "unverified", { kind: "person", ...person }, letter, on);
}
