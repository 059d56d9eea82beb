import { asCustomer } from "../../src/core/org/acting.ts";
import type { Chance } from "../../src/demo/random.ts";
import { answerAuditCall } from "../../src/flow/retain/answer-audit-call.ts";
import { readConfirmToken } from "../../src/flow/retain/confirm-link.ts";
import { type Heard, hearCustomer } from "../../src/flow/retain/hear-customer.ts";
import { survivorOf } from "../../src/flow/retain/survivor-of.ts";
import { findAuditCall } from "../../src/store/retain/audit-calls.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { findCustomerBy, findCustomerByRef } from "../../src/store/retain/customers.ts";
import type { Shopper } from "./cast.ts";
import { furious, questions } from "./customer-words.ts";
import { doNow, type Stage } from "./stage.ts";

/** A customer follows the link of a letter that asks whether it is resolved. */
export async function usePage(stage: Stage, chance: Chance, { temper }: Shopper, token: string): Promise<void> {
  const text = chance.pick(furious);
  const heard: Heard =
    temper === "angry"
      ? { says: "no", text }
      : chance.happens(0.85)
        ? { says: "yes" }
        : { says: "message", text: chance.pick(questions) };
  await doNow(stage, async (world) => {
    const read = readConfirmToken(world, token);
    const it = read && (await findCaseByNumber(world.db, read.caseNumber));
    const customer = read && (await findCustomerByRef(world.db, read.to.ref));
    if (!it || !customer) throw new Error(`the link of a letter does not open: ${token}`);
    const survivor = await survivorOf(world.db, it);
    return hearCustomer(world, survivor.customerId === customer.id ? survivor : it, customer, heard);
  });
}

/** "Did the manager call you?" */
export async function sayIfContacted(stage: Stage, chance: Chance, { email }: Shopper, callId: string): Promise<void> {
  const answer = chance.happens(0.7) ? "confirmed" : "denied";
  await doNow(stage, async (world) => {
    const call = await findAuditCall(world.db, callId);
    const customer = await findCustomerBy(world.db, email, null);
    if (!call || !customer) throw new Error(`the question of a letter is not known: ${callId}`);
    return answerAuditCall(world, call, { answer, text: "" }, asCustomer(customer, "web"));
  });
}
