import { readMessageId } from "../../core/retain/address.ts";
import type { AuditCall } from "../../core/retain/audit.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Mail } from "../../core/retain/mail.ts";
import { listAuditCallsOn } from "../../store/retain/audit-calls.ts";
import { listLettersOn } from "../../store/retain/letters-on-case.ts";
import type { World } from "../../world.ts";

/**
 * The question about a claimed contact that a customer's mail answers: its thread names the letter that asked, or names none of ours and
 * that letter is the newest to them. Undefined when it answers something else, or the question has its answer.
 */
export async function askedAuditCall(
  world: World,
  { id }: Case,
  { inReplyTo, references }: Pick<Mail, "inReplyTo" | "references">,
): Promise<AuditCall | undefined> {
  const open = (await listAuditCallsOn(world.db, id)).filter(({ answer }) => answer === null);
  if (open.length === 0) return undefined;
  const sent = (await listLettersOn(world.db, id)).filter(
    ({ customerId, status }) => customerId !== null && status === "sent",
  );
  const named = [...inReplyTo, ...references.toReversed()].flatMap((one) => {
    const ref = readMessageId(world.keys.address, one, world.config.mailDomain);
    return ref ? [ref.letterId] : [];
  });
  const letter = sent.find((one) => one.id === named[0]) ?? (named.length === 0 ? sent.at(-1) : undefined);
  if (letter?.kind !== "customer_audit") return undefined;
  return open.find(({ createdAt }) => createdAt === letter.createdAt);
}
