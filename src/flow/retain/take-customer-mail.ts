import { after } from "../../core/instant.ts";
import { assess } from "../../core/listen/assess.ts";
import { spokenInMail } from "../../core/listen/signal.ts";
import { asCustomer } from "../../core/org/acting.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { readCustomerAnswer } from "../../core/retain/customer-answer.ts";
import { isThanks } from "../../core/retain/thanks.ts";
import { addSignals } from "../../store/listen/signals.ts";
import type { World } from "../../world.ts";
import { rulesNow } from "../listen/rules-now.ts";
import { thresholdNow } from "../listen/threshold-now.ts";
import { answerAuditCall } from "./answer-audit-call.ts";
import { askedAuditCall } from "./asked-audit-call.ts";
import { carryOver } from "./carry-over.ts";
import { goOnFrom } from "./go-on-from.ts";
import { moveCase } from "./move-case.ts";
import { reopenMailbox } from "./reopen-mailbox.ts";
import type { Arrived } from "./take-mail.ts";

/**
 * What a customer wrote: it stands on the case, and when we asked whether it is resolved, it may be the answer. Thanks alone wake
 * nobody. It may also answer whether a contact took place that somebody claims. A case that closed long ago stays closed: what is said now is a new one that goes on from it.
 */
export async function takeCustomerMail(
  world: World,
  { it, customer }: { it: Case; customer: Customer },
  arrived: Arrived,
): Promise<void> {
  const { inbound, mail, authority, visible, cut } = arrived;
  const text = visible || `[${mail.subject}]`;
  const heard = assess(spokenInMail(text), await rulesNow(world), await thresholdNow(world));
  const thanks = isThanks(visible) && !heard.signals.some(({ polarity }) => polarity === "negative");
  if (isLongClosed(world, it) && !thanks) return goOnFrom(world, { it, customer }, arrived);
  const verified = authority.level === "acts";
  const actor = asCustomer(customer, "mail");
  if (verified) await reopenMailbox(world, it, customer);
  const carried = {
    id: world.newId(),
    cutText: cut || null,
    verified,
    inboundId: inbound.id,
    messageId: mail.messageId,
  };
  const said = readCustomerAnswer(text);
  const audit = verified && said !== "unclear" ? await askedAuditCall(world, it, mail) : undefined;
  if (audit) await answerAuditCall(world, audit, { answer: said === "yes" ? "confirmed" : "denied", text: "" }, actor);
  const answer = isAsked(it) && !audit ? said : "unclear";
  const unhappy = answer === "no" || heard.opensCase;
  const isThanked = (thanks && answer !== "yes") || (audit !== undefined && said === "yes");
  const written = { text, unhappy, verified, isThanks: isThanked };
  if (!(unhappy && (await carryOver(world, it, written, actor, carried))))
    await moveCase(world, it.id, { verb: "write", ...written }, actor, carried);
  await addSignals(world.db, { messageId: carried.id }, heard.signals, world.newId);
  if (verified && answer === "yes" && !unhappy) await moveCase(world, it.id, { verb: "confirm" }, actor);
}

/** We asked whether it is resolved, and silence may have closed it meanwhile. */
const isAsked = ({ state, confirmation }: Case): boolean =>
  (state === "resolved" && confirmation === "asked") || (state === "closed" && confirmation === "unconfirmed");

const isLongClosed = ({ now }: World, { state, closedAt, policy }: Case): boolean =>
  state === "closed" && closedAt !== null && after(closedAt, { hours: 24 * policy.reopenDays }) < now();
