import { putAsideLetter } from "../../../views/mail/put-aside.tsx";
import { asProgram } from "../../core/org/acting.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { listAdmins } from "../../store/org/people.ts";
import type { Inbound } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import type { Match } from "./match-mail.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt } from "./reader-at.ts";

/** Admins hear once a day that something waits for them, however much it is. */
const TOLD = { most: 1, perSeconds: 24 * 60 * 60 };

/** Puts a mail aside that its sender's domain disowns: on record, with the case it claims to be about. Its words go nowhere. */
export async function quarantineMail(world: World, inbound: Inbound, match: Match, reason: string): Promise<void> {
  const { db, config, now } = world;
  const about = "it" in match ? { caseId: match.it.id, unitId: match.it.unitId } : {};
  const data = { inboundId: inbound.id, reason };
  await addEvent(world, { ...about, what: "quarantined", actor: asProgram("mail"), data });
  if (!(await takeFrom(db, "quarantine", TOLD, now()))) return;
  const letter = putAsideLetter(readerAt(world, "UTC"), { link: `${config.url}/mail?tab=aside` });
  for (const person of await listAdmins(db))
    await queueLetter(world, "put_aside", { kind: "person", ...person }, letter);
}
