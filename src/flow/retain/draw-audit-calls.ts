import { auditAskLetter } from "../../../views/mail/audit-ask.tsx";
import { addBusinessDays } from "../../core/org/deadline.ts";
import { type Claim, claimIn, isDrawn, restsOnClaims, sinceOpened } from "../../core/retain/audit.ts";
import type { Case } from "../../core/retain/case.ts";
import { hasMailbox } from "../../core/retain/customer.ts";
import { type LogRow, macOf } from "../../core/retain/log-chain.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { findRoot } from "../../store/org/units.ts";
import { addAuditCall, listAuditCallsOn, wasAsked } from "../../store/retain/audit-calls.ts";
import { listTurns } from "../../store/retain/log.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { auditLink } from "./confirm-link.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt } from "./reader-at.ts";

/**
 * Whether the customer is to be asked if a claimed contact took place: after a share of all claims, drawn by a hash that nobody can foresee;
 * after the first claim that a person ever makes; and always when a case closes on nothing but such claims. Part of the move's transaction.
 */
export async function drawAuditCalls(world: World, before: Case, after: Case, row: LogRow): Promise<void> {
  const { auditShare } = after.policy;
  if (auditShare === 0 || after.customerId === null) return;
  const claim = claimIn(row);
  if (
    claim &&
    (isDrawn(macOf(world.keys.log, "audit", row), auditShare) || !(await wasAsked(world.db, claim.personId)))
  )
    return ask(world, after, claim);
  if (after.state !== "closed" || before.state === "closed" || after.mergedIntoId !== null) return;
  if (after.confirmation === "confirmed" || after.outcome === "false_alarm") return;
  const events = await listTurns(world.db, after.id);
  const last = sinceOpened(events).findLast((event) => claimIn(event) !== null);
  const claimed = last && claimIn(last);
  if (!claimed || !restsOnClaims(events) || (await listAuditCallsOn(world.db, after.id)).some(isAbout(claimed))) return;
  await ask(world, after, claimed);
}

const isAbout =
  ({ personId }: Claim) =>
  (call: { personId: string; answer: string | null }): boolean =>
    call.personId === personId && (call.answer === null || call.answer === "confirmed");

/** A call for whoever may make it; where there is only an address, a letter with the question, on the next business day. */
async function ask(world: World, it: Case, claim: Claim): Promise<void> {
  const { db, now, newId } = world;
  const story = await tellBriefly(db, it);
  const { customer } = story;
  if (!customer || (customer.phone === null && !hasMailbox(customer))) return;
  const calendar = await calendarOf(db, it.unitId);
  const id = newId();
  const dueAt = addBusinessDays(calendar, now(), 3).at;
  const open = { takenBy: null, answer: null, text: null, answeredAt: null };
  await addAuditCall(db, {
    id,
    caseId: it.id,
    personId: claim.personId,
    logSeq: claim.seq,
    createdAt: now(),
    dueAt,
    ...open,
  });
  if (customer.phone !== null || customer.email === null) return;
  const chain = (await findRoot(db))?.name ?? "";
  const words = auditAskLetter(readerAt(world, story.zone), {
    story,
    claim,
    chain,
    link: auditLink(world, it, customer, id),
  });
  const to = { kind: "customer" as const, id: customer.id, ref: customer.ref, email: customer.email };
  await queueLetter(world, "customer_audit", to, words, { it }, { notBefore: addBusinessDays(calendar, now(), 1).at });
}
