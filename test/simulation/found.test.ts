import { expect, test } from "bun:test";
import { beyondDay } from "../../src/core/retain/digest.ts";
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

test("of a warning and a delay at one moment only the delay is told when the day has room for one letter", () => {
  const policy = { ...aCase().policy, lettersPerDay: 3 };
  const [due, late] = [{ it: aCase({ id: "due", policy }) }, { it: aCase({ id: "late", policy }) }];
  const critical = { it: aCase({ id: "critical", policy, severity: "critical" }) };
  expect(beyondDay([[late], [due]], 1)).toEqual([]);
  expect(beyondDay([[late], [due]], 2)).toEqual([due]);
  expect(beyondDay([[late], [due]], 3)).toEqual([late, due]);
  expect(beyondDay([[late], [due, critical]], 2)).toEqual([late]);
  expect(beyondDay([[late, critical], [due]], 2)).toEqual([due]);
  expect(beyondDay([[critical], []], 9)).toEqual([]);
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
