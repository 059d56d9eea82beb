import { expect, test } from "bun:test";
import { chanceOfSlip } from "../../../src/core/listen/slip.ts";

test("what takes more than one slip has no chance, and neither has none at all", () => {
  expect(chanceOfSlip("waiter", "waiter")).toBe(0);
  expect(chanceOfSlip("waiter", "wiater")).toBeGreaterThan(0);
  for (const written of ["wiatre", "wtr", "waiterss", "theater", ""]) expect(chanceOfSlip("waiter", written)).toBe(0);
});

test("two swapped or one lost are likelier than a wrong letter, a neighbour on the keyboard likelier than any", () => {
  const [swapped, lost, near, any] = ["wiater", "water", "wauter", "wabter"].map((written) =>
    chanceOfSlip("waiter", written),
  );
  expect([swapped, lost, near, any].toSorted((a = 0, b = 0) => b - a)).toEqual([swapped, lost, near, any]);
  expect(chanceOfSlip("waiter", "waitter")).toBeGreaterThan(chanceOfSlip("waiter", "waibter"));
  expect(chanceOfSlip("waiter", "eaiter")).toBeLessThan(chanceOfSlip("waiter", "wauter"));
});
