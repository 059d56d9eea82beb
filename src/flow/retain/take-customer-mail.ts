import { assess } from "../../core/listen/assess.ts";
import { spokenInMail } from "../../core/listen/signal.ts";
import { starterRules } from "../../core/listen/starter-rules.ts";
import { asCustomer } from "../../core/org/acting.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { readCustomerAnswer } from "../../core/retain/customer-answer.ts";
import { addSignals } from "../../store/listen/signals.ts";
import type { World } from "../../world.ts";
import { moveCase } from "./move-case.ts";
import type { Arrived } from "./take-mail.ts";

/** What a customer wrote: it stands on the case, and when we asked whether it is resolved, it may be the answer. */
export async function takeCustomerMail(
  world: World,
  { it, customer }: { it: Case; customer: Customer },
  { inbound, mail, authority, visible, cut }: Arrived,
): Promise<void> {
  const verified = authority.level === "acts";
  const actor = asCustomer(customer, "mail");
  const carried = {
    id: world.newId(),
    cutText: cut || null,
    verified,
    inboundId: inbound.id,
    messageId: mail.messageId,
  };
  const text = visible || `[${mail.subject}]`;
  const asked = it.state === "resolved" && it.confirmation === "asked";
  const answer = asked ? readCustomerAnswer(text) : "unclear";
  const heard = assess(spokenInMail(text), starterRules);
  const unhappy = answer === "no" || heard.opensCase;
  await moveCase(world, it.id, { verb: "write", text, unhappy, verified }, actor, carried);
  await addSignals(world.db, { messageId: carried.id }, heard.signals, world.newId);
  if (verified && answer === "yes" && !unhappy) await moveCase(world, it.id, { verb: "confirm" }, actor);
}
