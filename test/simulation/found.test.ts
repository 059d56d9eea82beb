import { expect, test } from "bun:test";
import { decide } from "../../src/core/retain/moves.ts";
import { aCase, by } from "../core/retain/a-case.ts";

/** What plays have found, each with the rule that it broke. */

test("who arranges a leaving and gets the cases by it has not looked at them", () => {
  const [from, to] = [
    { id: "ann", name: "Ann" },
    { id: "ida", name: "Ida" },
  ];
  const decision = decide(aCase(), { verb: "hand_over", to, from, why: "left" }, by("ida", { owesLook: true }));
  expect(decision.after).toMatchObject({ ownerId: "ida", state: "new", viewedAt: null });
  expect(decision.meet).toEqual([]);
  expect(decision.start).toEqual([{ kind: "view", personId: "ida" }]);
});

test("the log says for whom a stand-in acts", () => {
  const { event, after } = decide(aCase(), { verb: "note", text: "Called." }, by("dora", { inOwnersPlace: true }));
  expect(event?.data).toEqual({ text: "Called.", inPlaceOf: "ann" });
  expect(after.state).toBe("viewed");
});

test("the log says how far a plea for help went, that a new complaint reopened a case, and which words came back", () => {
  expect(decide(aCase(), { verb: "escalate", text: "Help." }, by("ann")).event?.data).toMatchObject({ rung: 1 });
  const resolved = aCase({ state: "resolved", contacts: 1, confirmation: "asked", cause: "other", done: "Sent one." });
  const join = { verb: "join", severity: "alert", responseId: "r" } as const;
  expect(decide(resolved, join, by(null)).event?.data).toMatchObject({ reopened: true });
  const bounce = {
    verb: "bounce",
    to: "c@mail.test",
    status: null,
    sentAt: "2026-01-05T08:00:00.000Z",
    canReach: true,
  } as const;
  expect(decide(aCase(), bounce, by(null)).event?.data).toMatchObject({ sentAt: bounce.sentAt });
});
