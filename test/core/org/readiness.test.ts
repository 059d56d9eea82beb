import { expect, test } from "bun:test";
import type { Person } from "../../../src/core/org/person.ts";
import { readiness, unreachedUnits } from "../../../src/core/org/readiness.ts";
import type { Command } from "../../../src/core/org/unit.ts";
import { aPerson, now } from "../retain/a-case.ts";

const unit = (code: string, parentId: string | null, managers: Person[] = [], deputies: Person[] = []): Command => ({
  unit: { id: code, parentId, level: "unit", code, name: code, timeZone: null },
  managers,
  deputies,
});
const found = (tree: Command[]) => readiness(tree, now).map(({ unit, kind }) => `${unit.code} ${kind}`);
const awayUntil = (person: Person, deputy: Person | null = null): Person => ({
  ...person,
  away: { from: now, until: "2026-01-09T00:00:00.000Z", deputy },
});
const [ann, eli, dora] = [aPerson("ann"), aPerson("eli"), aPerson("dora")];

test("a store with an owner, a deputy and somebody above is ready", () => {
  expect(found([unit("rhone", null, [dora]), unit("lyon-2", "rhone", [ann], [eli])])).toEqual([]);
});

test("a vacant post, a failing mailbox and an absence without a stand-in are gaps, the gravest first", () => {
  const failing = { ...ann, mailFailed: { at: now, why: "5.1.1" } };
  expect(
    found([
      unit("rhone", null, [dora]),
      unit("lyon-2", "rhone", [failing]),
      unit("lyon-3", "rhone"),
      unit("lyon-4", "rhone", [awayUntil(ann)], [awayUntil(eli, ann)]),
    ]),
  ).toEqual(["lyon-3 vacant", "lyon-2 unreachable"]);
});

test("a store with a manager alone lacks a deputy, and without anybody above, a way up", () => {
  expect(found([unit("rhone", null), unit("lyon-2", "rhone", [ann])])).toEqual([
    "rhone nobody",
    "lyon-2 no_way_up",
    "lyon-2 no_deputy",
  ]);
});

test("who is away with a chain of stand-ins is reached, and a circle of stand-ins is not", () => {
  const chain = awayUntil(ann, awayUntil(eli, dora));
  const circle = awayUntil(ann, awayUntil(eli, awayUntil(ann)));
  expect(unreachedUnits([unit("lyon-2", null, [chain])], now)).toEqual([]);
  expect(unreachedUnits([unit("lyon-2", null, [circle])], now).map(({ code }) => code)).toEqual(["lyon-2"]);
});
