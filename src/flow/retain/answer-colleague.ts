import { receiptLetter } from "../../../views/mail/receipt.tsx";
import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { authorityOf } from "../../core/retain/authority.ts";
import { isAmendsMessageId } from "../../core/retain/loop.ts";
import { isForwardSubject } from "../../core/retain/subject.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt } from "./reader-at.ts";
import type { Arrived } from "./take-mail.ts";

const ABOUT_NO_CASE =
  "Your mail is about no one case, so we could not tell what to do with it. Answer a letter that is about one case, or use its page.";
const NOBODY_NAMED =
  "We could not find in your mail whom it was from before you passed it on. Forward the customer's own mail, or enter what they said on the page.";
const LIMIT = { most: 10, perSeconds: 60 * 60 };

/** Whoever of the chain a mail claims to come from, by its one sender; a customer's mail comes from nobody here. */
export async function findColleague({ db }: World, { mail }: Arrived): Promise<Person | undefined> {
  const [sender, ...others] = mail.from;
  return sender && others.length === 0 ? findPersonByEmail(db, sender.address.toLowerCase()) : undefined;
}

/**
 * A manager answered a letter about several cases, or wrote to feedback@: that is no customer's complaint. The mail stays among
 * the mails that came in; whoever is vouched for hears that nothing was done.
 */
export async function answerColleague(world: World, person: Person, arrived: Arrived): Promise<void> {
  const { db, config, now } = world;
  const data = { inboundId: arrived.inbound.id, subject: arrived.mail.subject };
  await addEvent(world, { what: "about_no_case", actor: asPerson(person, "mail"), data });
  const isVouched = person.active && authorityOf(arrived.mail, person.email, arrived.vouch).level === "acts";
  if (!isVouched || isAmendsMessageId(arrived.mail.messageId)) return;
  if (!(await takeFrom(db, `no-case:${person.id}`, LIMIT, now()))) return;
  const reader = readerAt(world, "UTC");
  const receipt = {
    story: null,
    understood: [],
    kept: null,
    refused: reader.t(isForwardSubject(arrived.mail.subject) ? NOBODY_NAMED : ABOUT_NO_CASE),
    unknownWord: null,
    help: false,
  };
  const letter = receiptLetter(reader, receipt, { link: `${config.url}/cases`, address: null });
  await queueLetter(world, "receipt", { kind: "person", ...person }, letter);
}
