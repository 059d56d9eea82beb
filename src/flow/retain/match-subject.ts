import type { Case } from "../../core/retain/case.ts";
import type { Mail, Vouch } from "../../core/retain/mail.ts";
import { caseInSubject } from "../../core/retain/subject.ts";
import { findCaseByNumber } from "../../store/retain/cases.ts";
import type { World } from "../../world.ts";
import { findParticipant } from "./find-participant.ts";
import type { Matched } from "./match-mail.ts";
import { survivorOf } from "./survivor-of.ts";

/**
 * By the number in the subject, which anybody can guess: it counts for a participant whom DMARC vouches for, and is no more than a hint
 * for a person otherwise.
 */
export async function matchSubject(
  world: World,
  mail: Pick<Mail, "from" | "subject">,
  vouch: Vouch,
): Promise<{ matched?: Matched; hint: Case | null }> {
  const number = caseInSubject(mail.subject);
  const named = number === undefined ? undefined : await findCaseByNumber(world.db, number);
  if (!named) return { hint: null };
  const it = await survivorOf(world.db, named);
  const sender = vouch.dmarc === "pass" ? await findParticipant(world, it, mail) : undefined;
  return sender ? { matched: { method: "subject", it, ...sender }, hint: it } : { hint: it };
}
