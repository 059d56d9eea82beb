import { asProgram } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import {
  type AuditAnswer,
  type AuditCall,
  asksIfSolved,
  claimIn,
  restsOnClaims,
  sinceOpened,
} from "../../core/retain/audit.ts";
import { allows, type Case } from "../../core/retain/case.ts";
import { personOf } from "../../core/retain/decision.ts";
import { answerAuditCall as keepAnswer } from "../../store/retain/audit-calls.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listTurns } from "../../store/retain/log.ts";
import { atOneMoment, type World } from "../../world.ts";
import { carryOver } from "./carry-over.ts";
import { moveCase } from "./move-case.ts";

/**
 * Keeps what the customer said to a claimed contact. One that did not take place counts no more, whoever stands above the claimant is told,
 * and a case that was closed on it is open again, or goes on as the customer's open case at that store. `isSolved`: what they said to "is it
 * resolved?", null when nobody asked. Throws Refused when there is an answer already.
 */
export function answerAuditCall(
  world: World,
  call: AuditCall,
  { answer, text, isSolved = null }: { answer: AuditAnswer; text: string; isSolved?: boolean | null },
  actor: Actor,
): Promise<Case> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const kept = { answer, text, takenBy: personOf(actor), at: inside.now() };
    if (!(await keepAnswer(db, call.id, kept)))
      throw new Refused("This question has been answered already. Thank you.");
    const events = await listTurns(db, call.caseId);
    const row = events.find(({ seq }) => seq === call.logSeq);
    const claim = row && claimIn(row);
    if (!claim) throw new Error("An audit call has lost its claim.");
    const isCurrent = sinceOpened(events).includes(row);
    const ended = await findCase(db, call.caseId);
    const canReopen = ended !== undefined && reopens(ended);
    const isGround = canReopen && answer === "denied" && isCurrent && restsOnClaims(events);
    const isDenied = canReopen && !isGround && isSolved === false && asksIfSolved(ended);
    const said = { answer, text: isDenied ? "" : text, claim, isCurrent, reopens: isGround };
    const it = await moveCase(inside, call.caseId, { verb: "audited", ...said }, actor);
    if (isGround || isDenied) {
      const isElsewhere = await carryOver(inside, it, { text: isDenied ? text : "", verified: true }, speaker(actor));
      if (isElsewhere) return isElsewhere;
    }
    if (isGround) return moveCase(inside, it.id, { verb: "reopen", text: "", because: "claim_denied" }, actor);
    if (isDenied) return moveCase(inside, it.id, { verb: "deny", text }, actor);
    if (isSolved === true && asksIfSolved(it)) return moveCase(inside, it.id, { verb: "confirm" }, actor);
    return (await findCase(db, it.id)) ?? it;
  });
}

const speaker = (actor: Actor): Actor => (actor.kind === "customer" ? actor : asProgram(actor.surface));

const reopens = ({ state, mergedIntoId }: Case): boolean =>
  mergedIntoId === null && state !== "challenged" && allows(state, "reopen");
