import type { Mark } from "../../core/listen/mark.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { personOf } from "../../core/retain/decision.ts";
import { attachToCase, findResponse } from "../../store/ask/responses.ts";
import { addMark, findMark, takeBackMarks } from "../../store/listen/marks.ts";
import { findUnit } from "../../store/org/units.ts";
import { findOpenCase } from "../../store/retain/cases.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { moveCase } from "../retain/move-case.ts";
import { alertOwner, openCase } from "../retain/open-case.ts";

/**
 * Keeps what a person says of how a response was heard, for the threshold to learn from. A problem that was missed gets its case now, or
 * joins the customer's open one: nobody is left without an answer because the system was deaf. Null takes the last mark back, and leaves the
 * case. Throws Refused for a mark that contradicts the case. Rights are the edge's to check.
 */
export async function markResponse(
  world: World,
  responseId: string,
  mark: Mark | null,
  actor: Actor,
): Promise<Case | null> {
  const marked = await world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const response = await findResponse(db, responseId);
    if (!response) throw new Refused("There is no such response. Choose one of the list.");
    const { unitId, caseId } = response;
    if (mark === null) {
      if (!(await findMark(db, responseId))) throw new Refused("This response has no mark to take back.");
      await takeBackMarks(db, responseId, inside.now());
      await addEvent(inside, { what: "mark_taken_back", actor, caseId, unitId, data: { responseId } });
      return null;
    }
    if (mark === "missed" && caseId !== null)
      throw new Refused("This response belongs to a case already, so it was not missed.");
    if (mark !== "missed" && response.severity === "none")
      throw new Refused("This response gave no alert. If it should have, mark it as missed.");
    const it = mark === "missed" ? await caseFor(inside, response, actor) : null;
    await addMark(db, { id: inside.newId(), responseId, mark, madeBy: personOf(actor), createdAt: inside.now() });
    await addEvent(inside, { what: "marked", actor, caseId: it?.id ?? caseId, unitId, data: { responseId, mark } });
    return it;
  });
  delete world.ears.threshold;
  return marked;
}

type Kept = NonNullable<Awaited<ReturnType<typeof findResponse>>>;

async function caseFor(world: World, response: Kept, actor: Actor): Promise<Case> {
  const { db } = world;
  const unit = await findUnit(db, response.unitId);
  if (!unit) throw new Refused("The store of this response is not there any more.");
  const customer = response.customerId ? await findCustomer(db, response.customerId) : undefined;
  const open = customer && (await findOpenCase(db, unit.id, customer.id));
  if (open) {
    await attachToCase(db, response.id, open.id);
    return moveCase(world, open.id, { verb: "join", severity: "alert", responseId: response.id }, actor);
  }
  const because = "Marked as a missed problem";
  const it = await openCase(world, { unit, customer: customer ?? null, severity: "alert", because }, actor);
  await attachToCase(db, response.id, it.id);
  await alertOwner(world, it);
  return it;
}
