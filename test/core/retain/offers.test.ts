import { expect, test } from "bun:test";
import { type Case, newCase, states } from "../../../src/core/retain/case.ts";
import type { Customer } from "../../../src/core/retain/customer.ts";
import { offersOf } from "../../../src/core/retain/offers.ts";
import { defaultPolicy } from "../../../src/core/retain/policy.ts";

const cleo: Customer = {
  id: "cleo",
  ref: "cccccccc",
  name: "Cleo",
  email: "cleo@example.test",
  phone: "+33612345678",
  mailStopped: null,
};

const aCase = (what: Partial<Case> = {}): Case => ({
  ...newCase({
    id: "1",
    unitId: "lyon-2",
    customerId: "cleo",
    ownerId: "ann",
    severity: "alert",
    reachable: true,
    policy: defaultPolicy,
    openedAt: "2026-05-19T08:00:00.000Z",
  }),
  number: 1,
  ...what,
});

const ann = { personId: "ann", acts: true, notes: true, isAbove: false };
const dora = { personId: "dora", acts: true, notes: true, isAbove: true };
const sam = { personId: "sam", acts: false, notes: true, isAbove: false };

test("the owner is first offered what the case waits for", () => {
  const first = (it: Partial<Case>, customer: Customer | null = cleo) => offersOf(aCase(it), customer, ann).first;
  expect(first({})).toBe("called");
  expect(first({}, { ...cleo, phone: null })).toBe("reply");
  expect(first({ state: "contacted", contacts: 1 })).toBe("resolve");
  expect(first({ state: "contacted", contacts: 1, lastCustomerAt: "2026-05-19T09:00:00.000Z" })).toBe("reply");
  expect(first({ reachable: false }, null)).toBe("resolve");
  expect(first({ state: "resolved" })).toBeNull();
});

test("a case that nobody owns is first to be taken, and a colleague's is not", () => {
  expect(offersOf(aCase({ ownerId: null }), cleo, dora).first).toBe("take");
  expect(offersOf(aCase(), cleo, dora).first).toBeNull();
});

test("a challenged closing is accepted or opened again only by those above, and never accepted by the closer", () => {
  const challenged = aCase({ state: "challenged", closerId: "ann", outcome: "unresolved" });
  expect(offersOf(challenged, cleo, dora).others.slice(0, 2)).toEqual(["accept", "reopen"]);
  expect(offersOf(challenged, cleo, ann).others).not.toContain("reopen");
  expect(offersOf(aCase({ ...challenged, closerId: "dora" }), cleo, dora).others).not.toContain("accept");
});

test("a hold is put and ended where there is none and one, and made longer only from above", () => {
  const offered = (it: Partial<Case>, by = ann) =>
    offersOf(aCase({ state: "contacted", ...it }), cleo, by).others.filter((offer) => /hold/.test(offer));
  const holdUntil = "2026-05-22T17:00:00.000Z";
  expect([offered({}), offered({ holdUntil }), offered({ holdUntil }, dora)]).toEqual([
    ["hold"],
    ["unhold"],
    ["hold", "unhold"],
  ]);
});

test("who may only note is offered a note in every state, and who may nothing is offered nothing", () => {
  for (const state of states) expect(offersOf(aCase({ state }), cleo, sam)).toEqual({ first: null, others: ["note"] });
  expect(offersOf(aCase(), cleo, { ...sam, notes: false })).toEqual({ first: null, others: [] });
});

test("nobody is offered to write where there is no address, or to reach one who is unknown", () => {
  expect(offersOf(aCase(), { ...cleo, email: null }, ann).others).not.toContain("reply");
  const anonymous = offersOf(aCase({ customerId: null, reachable: false }), null, ann);
  expect(anonymous.others.some((offer) => ["called", "visited", "texted", "reply"].includes(offer))).toBe(false);
});
