import type { Mail } from "../../core/retain/mail.ts";
import { findPerson } from "../../store/org/people.ts";
import { findCase } from "../../store/retain/cases.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import { findLetter } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";
import { findParticipant } from "./find-participant.ts";
import type { Matched } from "./match-mail.ts";
import { survivorOf } from "./survivor-of.ts";

/**
 * By a letter of ours, which its Message-ID or its bounce address names: enough for a thread, not for authority. A participant who
 * is named as sender speaks for themselves; everybody else is taken for whom the letter went to.
 */
export async function matchLetter(
  world: World,
  letterId: string,
  mail: Pick<Mail, "from">,
): Promise<Matched | undefined> {
  const { db } = world;
  const letter = await findLetter(db, letterId);
  const named = letter?.caseId ? await findCase(db, letter.caseId) : undefined;
  if (!letter || !named) return undefined;
  const it = await survivorOf(db, named);
  const sender = await findParticipant(world, it, mail);
  if (sender) return { method: "message-id", it, ...sender };
  const person = letter.personId ? await findPerson(db, letter.personId) : undefined;
  if (person) return { method: "message-id", it, person };
  const customer = letter.customerId ? await findCustomer(db, letter.customerId) : undefined;
  return customer && { method: "message-id", it, customer };
}
