import { describe, expect, test } from "bun:test";
import { Refused } from "../../../src/core/refused.ts";
import { type Case, leadsTo, life, type Move, states } from "../../../src/core/retain/case.ts";
import { decide } from "../../../src/core/retain/moves.ts";
import type { What } from "../../../src/core/retain/what.ts";
import { aCase, by } from "./a-case.ts";

const moves = ["view", "contact", "resolve", "close", "challenge", "accept", "confirm", "lapse", "reopen"] as const;

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

const contacted = aCase({
  state: "contacted",
  contacts: 1,
  viewedAt: "2026-01-05T08:00:00.000Z",
  lastContactAt: "2026-01-05T08:00:00.000Z",
});
const resolved: Case = {
  ...contacted,
  state: "resolved",
  cause: "product",
  done: "a new one",
  outcome: "resolved",
  confirmation: "asked",
  closerId: "ann",
};
const challenged: Case = {
  ...aCase(),
  state: "challenged",
  outcome: "unresolved",
  closerId: "ann",
  reviewerId: "dora",
};

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

test("resolving needs words, a contact, and no customer left without an answer", () => {
  const resolve: What = { verb: "resolve", cause: "product", text: "a new one" };
  expect(() => decide(aCase(), resolve, by("ann"))).toThrow(/Nobody has been in touch/);
  expect(() => decide(contacted, { ...resolve, text: " " }, by("ann"))).toThrow(/needs a few words/);
  expect(() => decide({ ...contacted, lastCustomerAt: "2026-01-05T08:30:00.000Z" }, resolve, by("ann"))).toThrow(
    /waits for an answer/,
  );
  const { after, start, notices } = decide(contacted, resolve, by("ann"));
  expect(after).toMatchObject({ state: "resolved", confirmation: "asked", closerId: "ann" });
  expect(start).toEqual([{ kind: "quiet", personId: null }]);
  expect(notices).toEqual([{ kind: "ask", to: "customer" }]);
});

test("a customer who cannot be reached need not have been", () => {
  const { after, notices } = decide(
    aCase({ reachable: false }),
    { verb: "resolve", cause: "staff", text: "talked to the team" },
    by("ann", { hasAddress: false }),
  );
  expect(after.state).toBe("resolved");
  expect(notices).toEqual([]);
});

describe("closings that cannot stand by themselves are challenged", () => {
  const tries = { ...contacted, contacts: 2 };
  test.each([
    ["without any contact", aCase(), "no_fault", /without any contact/],
    [
      "against an unanswered message",
      { ...contacted, lastCustomerAt: "2026-01-05T08:30:00.000Z" },
      "withdrawn",
      /waits for an answer/,
    ],
    ["unresolved", contacted, "unresolved", /without resolving/],
    ["unreachable after too few tries", tries, "unreachable", /after \{\{contacts\}\} of at least/],
  ] as const)("%s", (_, before, outcome, why) => {
    const { after, start, notices } = decide(before, { verb: "close", outcome, text: "" }, by("ann"));
    expect(after).toMatchObject({ state: "challenged", closerId: "ann", reviewerId: "dora", outcome });
    expect(start).toEqual([{ kind: "review", personId: "dora" }]);
    expect(notices[0]).toMatchObject({ kind: "challenged", to: "reviewer" });
    expect(notices[0]?.kind === "challenged" && notices[0].why).toMatch(why);
  });

  test.each([
    ["no fault, after a talk", contacted, "no_fault"],
    ["withdrawn, after a talk", contacted, "withdrawn"],
    ["unreachable after three tries", { ...contacted, contacts: 3 }, "unreachable"],
  ] as const)("%s stands", (_, before, outcome) => {
    const { after, stop } = decide(before, { verb: "close", outcome, text: "" }, by("ann"));
    expect(after).toMatchObject({ state: "closed", outcome });
    expect(stop).toBe("all");
  });
});

test("close with a contact and no other outcome means resolved, and the customer is asked", () => {
  const { after } = decide(contacted, { verb: "close", outcome: "resolved", text: "sent a new one" }, by("ann"));
  expect(after).toMatchObject({ state: "resolved", cause: "other", done: "sent a new one" });
});

test("only someone above the closer accepts a challenged closing or opens it again", () => {
  const accept: What = { verb: "close", outcome: "resolved", text: "fine" };
  expect(() => decide(challenged, accept, by("ann"))).toThrow(/under review/);
  expect(() => decide(challenged, accept, by("ann", { isAbove: true }))).toThrow(/under review/);
  expect(decide(challenged, accept, by("dora", { isAbove: true })).after).toMatchObject({
    state: "closed",
    outcome: "unresolved",
  });
  expect(() => decide(challenged, { verb: "reopen", text: "no" }, by("ann"))).toThrow(/under review/);
  const reopened = decide(challenged, { verb: "reopen", text: "call her" }, by("dora", { isAbove: true }));
  expect(reopened.after).toMatchObject({ state: "new", outcome: null, contacts: 0 });
  expect(reopened.start.map(({ kind }) => kind)).toEqual(["view", "contact", "resolve"]);
});

test("the customer's yes closes, their no opens again and goes above the closer", () => {
  const customer = by(null, { actor: { kind: "customer", id: "cleo", name: "Cleo", surface: "web" } });
  expect(decide(resolved, { verb: "confirm" }, customer).after).toMatchObject({
    state: "closed",
    confirmation: "confirmed",
  });
  const denied = decide(resolved, { verb: "deny", text: "nothing came" }, customer);
  expect(denied.after).toMatchObject({ state: "new", confirmation: "denied", level: 1 });
  expect(denied.notices.map(({ kind }) => kind)).toEqual(["reopened", "denied"]);
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

test("each word to the customer starts the time until the next, and a promise sets its day", () => {
  expect(decide(aCase(), { verb: "called", text: "" }, by("ann")).start).toEqual([{ kind: "update", personId: null }]);
  expect(decide(aCase({ reachable: false }), { verb: "called", text: "" }, by("ann")).start).toEqual([]);
  expect(decide(resolved, { verb: "called", text: "" }, by("ann")).start).toEqual([]);
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
