import { describe, expect, test } from "bun:test";
import { Refused } from "../../../src/core/refused.ts";
import { leadsTo, life, type Move, states } from "../../../src/core/retain/case.ts";
import { decide } from "../../../src/core/retain/moves.ts";
import { aCase, by, contacted, now, resolved } from "./a-case.ts";

const moves = [
  ...(["view", "contact", "promise", "escalate", "resolve", "close", "merge"] as const),
  ...(["challenge", "accept", "confirm", "lapse", "reopen"] as const),
];

describe("the table of life", () => {
  test.each(states.flatMap((state) => moves.map((move) => [state, move] as const)))(
    "a %s case and the move %s",
    (state, move: Move) => {
      const to = (life[state] as Partial<Record<Move, string>>)[move];
      if (to) expect(leadsTo(state, move) as string).toBe(to);
      else expect(() => leadsTo(state, move)).toThrow(Refused);
    },
  );
});

test("the owner's look makes a new case viewed and meets their clock; a boss's look meets only the boss's", () => {
  const own = decide(aCase(), { verb: "view" }, by("ann", { owesLook: true }));
  expect(own.after).toMatchObject({ state: "viewed" });
  expect(own.meet).toEqual([{ kind: "view", personId: "ann" }]);
  const boss = decide(aCase(), { verb: "view" }, by("dora", { owesLook: true }));
  expect(boss.after).toMatchObject({ state: "new", viewedAt: null });
  expect(boss.meet).toEqual([{ kind: "view", personId: "dora" }]);
});

test("looking again, or looking without owing it, is not an event", () => {
  expect(decide(contacted, { verb: "view" }, by("ann")).event).toBeNull();
});

test("any verb of the owner counts as having looked", () => {
  const { after, meet } = decide(aCase(), { verb: "note", text: "on it" }, by("ann", { owesLook: true }));
  expect(after.state).toBe("viewed");
  expect(meet).toContainEqual({ kind: "view", personId: "ann" });
});

test("a call meets the contact and the reply clock, and is worth a logged contact; a letter to the customer is worth more", () => {
  const called = decide(aCase(), { verb: "called", text: "" }, by("ann"));
  expect(called.after).toMatchObject({ state: "contacted", contacts: 1 });
  expect(called.event?.evidence).toBe("logged");
  expect(called.meet).toContainEqual({ kind: "contact" });
  expect(called.meet).toContainEqual({ kind: "reply" });
  const replied = decide(aCase(), { verb: "reply", text: "Sorry!" }, by("ann"));
  expect(replied.event?.evidence).toBe("sent");
  expect(replied.notices).toEqual([{ kind: "reply", to: "customer", text: "Sorry!" }]);
});

test("nothing is sent to a customer who left no address, and no clock is met by trying", () => {
  expect(() => decide(aCase(), { verb: "reply", text: "Sorry!" }, by("ann", { hasAddress: false }))).toThrow(
    /no e-mail address/,
  );
});

test("thanks on a resolved case opens nothing; an unhappy mail does", () => {
  const customer = by(null, { actor: { kind: "customer", id: "cleo", name: "Cleo", surface: "mail" } });
  const thanks = decide(resolved, { verb: "write", text: "Thanks!", unhappy: false, verified: true }, customer);
  expect(thanks.after.state).toBe("resolved");
  expect(thanks.notices).toEqual([{ kind: "customer_wrote", to: "owner" }]);
  const unhappy = decide(resolved, { verb: "write", text: "Still broken", unhappy: true, verified: false }, customer);
  expect(unhappy.after).toMatchObject({ state: "new", lastCustomerAt: customer.now });
});

test("a customer's message on an open case starts the reply clock", () => {
  const customer = by(null, { actor: { kind: "customer", id: "cleo", name: "Cleo", surface: "mail" } });
  const { after, start } = decide(
    contacted,
    { verb: "write", text: "When?", unhappy: false, verified: true },
    customer,
  );
  expect(after.lastCustomerAt).toBe(customer.now);
  expect(start).toEqual([{ kind: "reply", personId: null }]);
});

test("a new owner's clock starts when the case is given, and not when it is taken", () => {
  const given = decide(aCase(), { verb: "assign", to: { id: "bob", name: "Bob" } }, by("dora"));
  expect(given.start).toEqual([{ kind: "view", personId: "bob" }]);
  expect(given.stop).toEqual([{ kind: "view", personId: "ann" }]);
  const taken = decide(aCase(), { verb: "take" }, by("dora"));
  expect(taken.start).toEqual([]);
  expect(taken.after).toMatchObject({ ownerId: "dora", state: "viewed" });
});

test("silence closes a resolved case unconfirmed, and nothing else", () => {
  expect(decide(resolved, { verb: "lapse" }, by(null)).after).toMatchObject({
    state: "closed",
    confirmation: "unconfirmed",
  });
  expect(() => decide(contacted, { verb: "lapse" }, by(null))).toThrow(Refused);
});

test("a question about a resolved case stops the silence that closes it, until the answer", () => {
  const customer = by(null, { actor: { kind: "customer", id: "cleo", name: "Cleo", surface: "mail" } });
  const asks = { verb: "write", text: "When does the money come?", unhappy: false, verified: true } as const;
  const asked = decide(resolved, asks, customer);
  expect(asked).toMatchObject({ stop: [{ kind: "quiet" }], start: [{ kind: "reply", personId: null }] });
  expect(asked.after).toMatchObject({ state: "resolved", lastCustomerAt: now });
  const answered = decide(asked.after, { verb: "called", text: "on Friday" }, by("ann"));
  expect(answered.meet).toContainEqual({ kind: "reply" });
  expect(answered.start).toEqual([{ kind: "quiet", personId: null }]);
  const thanked = decide(resolved, { ...asks, text: "Thanks!", isThanks: true }, customer);
  expect([thanked.stop, thanked.start, thanked.notices, thanked.after.lastCustomerAt]).toEqual([[], [], [], null]);
});

test("each word to the customer starts the time until the next, and a promise sets its day", () => {
  expect(decide(aCase(), { verb: "called", text: "" }, by("ann")).start).toEqual([{ kind: "update", personId: null }]);
  expect(decide(aCase({ reachable: false }), { verb: "called", text: "" }, by("ann")).start).toEqual([]);
  expect(decide(contacted, { verb: "called", text: "" }, by("ann")).meet).toContainEqual({ kind: "update" });
  const promised = decide(aCase(), { verb: "promise", text: "Friday", day: "2026-01-09" }, by("ann"));
  expect(promised.stop).toEqual([{ kind: "update" }]);
  expect(promised.start).toEqual([{ kind: "update", personId: null, day: "2026-01-09" }]);
  expect(promised.after).toMatchObject({ state: "viewed", contacts: 0 });
  expect(() => decide(resolved, { verb: "promise", text: "Friday", day: "2026-01-09" }, by("ann"))).toThrow(
    /no promise/,
  );
});

test("asking for help tells the next above, needs a reason, and leaves the case where it is", () => {
  const { after, notices } = decide(contacted, { verb: "escalate", text: "She wants her money back" }, by("ann"));
  expect(after).toMatchObject({ ownerId: "ann", level: 1, state: "contacted" });
  expect(notices).toEqual([{ kind: "raised", to: "next", text: "She wants her money back" }]);
  expect(() => decide(contacted, { verb: "escalate", text: "" }, by("ann"))).toThrow(/few words/);
  const atTheTop = by("rita", { next: { people: [], rung: 0 } });
  expect(() => decide(contacted, { verb: "escalate", text: "help" }, atTheTop)).toThrow(/Nobody stands above you/);
});

test("a case goes into an open one of the same or of no customer, and never into itself", () => {
  const into = aCase({ id: "case-2", number: 2, customerId: null });
  const { after, stop } = decide(contacted, { verb: "merge", into }, by("ann"));
  expect(after).toMatchObject({ state: "closed", outcome: "withdrawn", mergedIntoId: "case-2" });
  expect(stop).toBe("all");
  expect(() => decide(contacted, { verb: "merge", into: contacted }, by("ann"))).toThrow(/itself/);
  expect(() => decide(contacted, { verb: "merge", into: { ...into, state: "closed" } }, by("ann"))).toThrow(
    /is closed/,
  );
  expect(() => decide(contacted, { verb: "merge", into: { ...into, customerId: "paul" } }, by("ann"))).toThrow(
    /another customer/,
  );
  expect(() => decide(after, { verb: "reopen", text: "no" }, by("ann"))).toThrow(/put together/);
  const critical = { ...contacted, severity: "critical" as const, lastCustomerAt: "2026-01-05T08:30:00.000Z" };
  expect(decide(into, { verb: "absorb", from: critical }, by("ann")).after).toMatchObject({
    customerId: "cleo",
    severity: "critical",
    lastCustomerAt: "2026-01-05T08:30:00.000Z",
  });
});
