import { expect, test } from "bun:test";
import { judged } from "../../../src/core/learn/fact.ts";
import { factsOf } from "../../../src/core/learn/ledger.ts";
import { countOf, tally } from "../../../src/core/learn/measure.ts";
import { by, hours, late, opened, reading, rowsOf, type Said, told } from "./rows.ts";

test("a challenged closing that the reviewer accepts is struck out, and the next one is not", () => {
  const said = [
    opened("ann"),
    { what: "challenged", at: hours(1), ...by("ann") },
    { what: "accepted", at: hours(2), ...by("dora") },
    { what: "reopened", at: hours(30), ...by("dora") },
    { what: "challenged", at: hours(31), ...by("ann") },
    { what: "reopened", at: hours(32), ...by("dora") },
  ];
  const facts = factsOf(rowsOf(said), reading).filter(({ kind }) => kind === "challenged");
  expect(facts.map(({ personId, struck }) => [personId, struck])).toEqual([
    ["ann", "accepted"],
    ["ann", null],
  ]);
  expect(countOf(facts, "challenged")).toBe(1);
});

test("a fact that somebody above struck out counts no more, one that they let stand does", () => {
  const facts = factsOf(
    rowsOf([opened("ann"), late("view", "ann", hours(4)), late("contact", "ann", hours(9))]),
    reading,
  );
  const [view, contact] = facts;
  const say = (seq: number | undefined, kind: string, isStruck: boolean) => ({
    ...{ personId: "ann", kind, seq: seq ?? 0, isStruck, text: "", by: "Dora" },
  });
  const after = judged(facts, [say(view?.seq, "late_view", true), say(contact?.seq, "late_contact", false)]);
  expect(after.map(({ kind, struck }) => [kind, struck])).toEqual([
    ["late_view", "judged"],
    ["late_contact", null],
  ]);
  expect(tally(after, "looked").all).toBe(0);
});

test("who is called in twice to the same case without looking has failed once, and anew only after a look", () => {
  const said = [
    opened("ann"),
    late("view", "dora", hours(8)),
    late("view", "dora", hours(32)),
    late("view", "rita", hours(33)),
    { what: "viewed", at: hours(34), ...by("dora") },
    late("view", "dora", hours(60)),
  ];
  expect(told(said)).toEqual(["late_look dora", "late_look rita", "late_look dora"]);
});

test("whom no mail told of a case has not failed it, until they work on it", () => {
  const bounce = (personId: string, permanent = true): Said => ({
    what: "bounced",
    ...by(personId),
    data: { permanent },
  });
  const said = [
    opened("ann"),
    bounce("ann"),
    late("view", "ann", hours(4)),
    bounce("rita", false),
    late("view", "rita", hours(8)),
    { what: "viewed", at: hours(9), ...by("ann") },
    bounce("ann"),
    late("contact", "ann", hours(10)),
  ];
  expect(told(said)).toEqual(["late_look rita", "late_contact ann"]);
});
