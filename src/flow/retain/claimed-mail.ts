import { after } from "../../core/instant.ts";
import type { Person } from "../../core/org/person.ts";
import { findPerson, findPersonByEmail } from "../../store/org/people.ts";
import { findInbound, type Inbound } from "../../store/retain/inbound.ts";
import { listClaimed } from "../../store/retain/mails-aside.ts";
import { findMessageOf } from "../../store/retain/messages.ts";
import type { World } from "../../world.ts";

/** Days in which somebody can say of a mail that they wrote it. */
const CONFIRM_DAYS = 7;

/** A mail in somebody's name that nobody vouches for: `waits` for an answer, or has one, or waited too long. */
export type ClaimedMail = { mail: Inbound; standing: "waits" | "confirmed" | "disowned" | "over" };

/** The mail of this id that names this person as its sender; undefined for everybody else, whoever they are. */
export async function claimedMail(world: World, id: string, person: Person): Promise<ClaimedMail | undefined> {
  const mail = await findInbound(world.db, id);
  if (!mail) return undefined;
  if (mail.confirmedBy !== null) return mail.confirmedBy === person.id ? { mail, standing: "confirmed" } : undefined;
  const claimed = await claimedSender(world, mail);
  if (claimed?.id !== person.id || !person.active) return undefined;
  if (mail.authority === "disowned") return { mail, standing: "disowned" };
  if (mail.state !== "filed" || mail.authority !== "unverified") return undefined;
  const isOver = after(mail.receivedAt, { hours: 24 * CONFIRM_DAYS }) < world.now();
  return { mail, standing: isOver ? "over" : "waits" };
}

/** All that this person can still answer for: one letter a day tells of them, however many they are. */
export const claimedMails = ({ db, now }: World, { id }: Person): Promise<Inbound[]> =>
  listClaimed(db, id, after(now(), { hours: -24 * CONFIRM_DAYS }));

/** In whose name it stands on its case; a mail on none names its sender alone. */
async function claimedSender({ db }: World, { id, sender }: Inbound): Promise<Person | undefined> {
  const onCase = await findMessageOf(db, id);
  if (onCase) return onCase.verified || onCase.personId === null ? undefined : findPerson(db, onCase.personId);
  return sender === null ? undefined : findPersonByEmail(db, sender);
}
