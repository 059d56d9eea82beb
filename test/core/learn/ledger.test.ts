import { expect, test } from "bun:test";
import { factsOf } from "../../../src/core/learn/ledger.ts";
import { tally } from "../../../src/core/learn/measure.ts";
import { by, hours, late, opened, reading, rowsOf, told } from "./rows.ts";

test("who looks and answers in time gets both to their credit, and the same day too", () => {
  const said = [
    opened("ann"),
    { what: "viewed", at: hours(1), ...by("ann") },
    { what: "called", at: hours(2), ...by("ann") },
  ];
  expect(told(said)).toEqual(["viewed ann", "contacted ann", "same_day ann"]);
});

test("an answer on the next day by the store's clock is no answer of the same day", () => {
  const said = [opened("ann"), { what: "replied", at: hours(14.5), ...by("ann") }];
  expect(told(said)).toContain("later_day ann");
  expect(told(said, { zoneOf: () => "UTC" })).toContain("same_day ann");
  expect(told([opened("ann"), { what: "replied", at: hours(13.9), ...by("ann") }])).toContain("same_day ann");
  expect(told([opened("ann"), { what: "replied", at: hours(14.1), ...by("ann") }])).toContain("later_day ann");
});

test("what was late is against whoever the log names, and is no credit when it is done at last", () => {
  const said = [
    opened("ann"),
    late("view", "ann", hours(4)),
    late("view", "dora", hours(8)),
    late("contact", "ann", hours(9)),
    { what: "called", at: hours(10), ...by("ann") },
    late("update", "ann", hours(90)),
  ];
  expect(told(said)).toEqual([
    "late_view ann",
    "late_look dora",
    "late_contact ann",
    "same_day ann",
    "late_update ann",
  ]);
});

test("each further word to the customer in time counts, and one that is not does not", () => {
  const said = [
    opened("ann"),
    { what: "called", at: hours(1), ...by("ann") },
    { what: "called", at: hours(20), ...by("ann") },
    late("update", "ann", hours(80)),
    { what: "called", at: hours(81), ...by("ann") },
  ];
  expect(told(said).filter((fact) => /update/.test(fact))).toEqual(["updated ann", "late_update ann"]);
});

test("a deputy who looks for the absent owner has met the owner's duty", () => {
  const said = [opened("ann"), { what: "viewed", at: hours(1), ...by("bob"), data: { inPlaceOf: "ann" } }];
  expect(told(said)).toEqual(["viewed ann"]);
});

test("a case that is taken away asks no look of its old owner any more", () => {
  const said = [
    opened("ann"),
    { what: "taken", at: hours(1), ...by("dora"), data: { from: "ann" } },
    { what: "noted", at: hours(2), ...by("ann") },
  ];
  expect(told(said)).toEqual([]);
});

test("a challenged closing and the customer's no are the closer's, a yes too", () => {
  const said = [
    opened("ann"),
    { what: "called", at: hours(1), ...by("ann") },
    { what: "resolved", at: hours(2), ...by("bob") },
    { what: "denied", at: hours(3), actorKind: "customer" as const },
    { what: "challenged", at: hours(4), ...by("ann") },
    { what: "reopened", at: hours(5), ...by("dora") },
    { what: "resolved", at: hours(6), ...by("ann") },
    { what: "confirmed", at: hours(7), actorKind: "customer" as const },
  ];
  const facts = told(said).filter((fact) => /^(denied|challenged|confirmed)/.test(fact));
  expect(facts).toEqual(["denied bob", "challenged ann", "confirmed ann"]);
});

test("an unhappy message and a new complaint on a resolved case are a no as well", () => {
  for (const what of ["customer_wrote", "joined"]) {
    const said = [opened("ann"), { what: "resolved", ...by("ann") }, { what, data: { reopened: true } }];
    expect(told(said)).toContain("denied ann");
  }
});

test("a contact that the customer denies, or that never arrived, is none", () => {
  const called = [opened("ann"), { what: "called", at: hours(1), ...by("ann") }];
  const claim = { what: "claim_denied", at: hours(9), data: { seq: 2, personId: "ann" } };
  expect(told([...called, claim])).toEqual(["viewed ann", "claim_denied ann"]);
  const replied = [opened("ann"), { what: "replied", at: hours(1), ...by("ann") }];
  const bounced = { what: "unreached", at: hours(2), data: { sentAt: hours(1) } };
  expect(told([...replied, bounced, { what: "called", at: hours(3), ...by("ann") }])).toEqual([
    "viewed ann",
    "contacted ann",
    "same_day ann",
  ]);
});

test("what was taken back never was", () => {
  const batch = { at: hours(2), ...by("ann") };
  const said = [
    opened("ann"),
    { what: "viewed", at: hours(1), ...by("ann") },
    { what: "challenged", ...batch },
    { what: "undone", at: hours(3), ...by("ann"), data: { told: hours(2) } },
    late("contact", "ann", hours(9)),
  ];
  expect(told(said)).toEqual(["viewed ann", "late_contact ann"]);
});

test("what was late only because the server was down counts against nobody", () => {
  const said = [
    opened("ann"),
    { what: "viewed", at: hours(1), ...by("ann") },
    late("contact", "ann", hours(9)),
    { what: "called", at: hours(11), ...by("ann") },
  ];
  const outages = [{ from: hours(3), until: hours(6) }];
  expect(told(said)).toContain("late_contact ann");
  expect(told(said, { outages })).toEqual(["viewed ann", "same_day ann"]);
  expect(told(said, { outages: [{ from: hours(3), until: hours(4) }] })).toContain("late_contact ann");
  const open = said.slice(0, 3);
  expect(told(open, { outages, now: hours(10) })).toEqual(["viewed ann"]);
  expect(told(open, { outages, now: hours(13) })).toContain("late_contact ann");
  const excused = [opened("ann"), { what: "late_excused", at: hours(4), data: { clock: "view", person: "ann" } }];
  expect(told([...excused, { what: "viewed", at: hours(5), ...by("ann") }])).toEqual([]);
});

test("no share is told of fewer than five, and the number it is of stands beside", () => {
  const cases = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      rowsOf(
        [opened("ann"), i === 0 ? late("view", "ann", hours(4)) : { what: "viewed", at: hours(1), ...by("ann") }],
        `case-${i}`,
        i * 10 + 1,
      ),
    ).flat();
  expect(tally(factsOf(cases(4), reading), "looked")).toEqual({ name: "looked", good: 3, all: 4, share: null });
  expect(tally(factsOf(cases(5), reading), "looked")).toEqual({ name: "looked", good: 4, all: 5, share: 0.8 });
});
