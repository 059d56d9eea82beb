import { asProgram } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { isCall } from "../../core/retain/loop.ts";
import { isClosedMailbox } from "../../core/retain/returned.ts";
import { findPerson, saveMailFailed } from "../../store/org/people.ts";
import { findCase } from "../../store/retain/cases.ts";
import type { QueuedLetter } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { casesOfLetter } from "./cases-of-letter.ts";
import { customerUnreached } from "./customer-unreached.ts";
import { survivorOf } from "./survivor-of.ts";
import { isCalled, tellInstead } from "./tell-instead.ts";

/** A refusal for good: an enhanced status code (RFC 3463) where there was one, and what the other side said. */
export type Refusal = { status: string | null; words: string };

/**
 * A letter will never arrive, as the relay said at once or a mail told later; the caller has marked it failed, so that this happens once.
 * Of a person, the mailbox is out of use until they show up, and the next in line is told of the case now. Part of the caller's transaction.
 */
export async function letterCameBack(world: World, letter: QueuedLetter, refusal: Refusal): Promise<void> {
  if (letter.customerId !== null) return customerUnreached(world, letter, letter.customerId, refusal);
  const person = letter.personId === null ? undefined : await findPerson(world.db, letter.personId);
  if (!person) return;
  await closeMailbox(world, letter, person, refusal);
  if (!isCall(letter.kind)) return;
  for (const id of await casesOfLetter(world, letter)) {
    const named = await findCase(world.db, id);
    const it = named && (await survivorOf(world.db, named));
    if (it && (await isCalled(world, it, person)))
      await tellInstead(world, it, person, { why: "returned", status: refusal.status });
  }
}

/** Not for a policy against this letter or against us: then the next letter to the person may well arrive. */
async function closeMailbox(world: World, letter: QueuedLetter, person: Person, refusal: Refusal): Promise<void> {
  const { status, words } = refusal;
  if (letter.to !== person.email || !isClosedMailbox(status, words)) return;
  if (!(await saveMailFailed(world.db, person.id, world.now(), status ?? words.slice(0, 200)))) return;
  const data = { person: person.id, name: person.name, email: person.email, status };
  await addEvent(world, { what: "mailbox_failed", actor: asProgram("mail"), data });
}
