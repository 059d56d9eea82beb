import { asCustomer } from "../../core/org/acting.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { findUnit } from "../../store/org/units.ts";
import { saveCaseOf } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { takeResponse } from "../ask/take-response.ts";
import { addEvent } from "./add-event.ts";
import type { Arrived } from "./take-mail.ts";

/** A customer writes on a case that closed long ago: a new case at the same store, which says from which one it goes on. */
export async function goOnFrom(
  world: World,
  { it, customer }: { it: Case; customer: Customer },
  { inbound, mail, visible }: Arrived,
): Promise<void> {
  const unit = await findUnit(world.db, it.unitId);
  if (!unit) throw new Error(`Case ${it.number} has lost its unit.`);
  const actor = asCustomer(customer, "mail");
  const { name, email, phone } = customer;
  const taken = await takeResponse(
    world,
    {
      store: unit.code,
      mode: "mail",
      survey: null,
      customer: { name, email, phone },
      answers: {},
      score: null,
      comment: visible || `[${mail.subject}]`,
      note: null,
      suspectsProblem: false,
      contactMe: true,
      at: null,
    },
    actor,
    null,
    { inboundId: inbound.id, earlierId: it.id },
  );
  if (!taken.case) return;
  await saveCaseOf(world.db, inbound.id, taken.case.id, "earlier");
  const data = { number: taken.case.number };
  await addEvent(world, { actor, caseId: it.id, unitId: it.unitId, what: "went_on", data });
}
