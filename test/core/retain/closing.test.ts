import { describe, expect, test } from "bun:test";
import { decide } from "../../../src/core/retain/moves.ts";
import type { What } from "../../../src/core/retain/what.ts";
import { aCase, by, challenged, contacted, resolved } from "./a-case.ts";

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
