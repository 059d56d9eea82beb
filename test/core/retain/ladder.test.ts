import { expect, test } from "bun:test";
import { climb, firstOwner, placeOf } from "../../../src/core/retain/ladder.ts";
import { aCommand, line } from "./a-case.ts";

const told = (people: readonly { id: string }[]) => people.map(({ id }) => id);

test("the manager of the store owns a case; a vacant store falls to its deputy, then to the next above", () => {
  expect(firstOwner(line)).toMatchObject({ owner: { id: "ann" }, skipped: [] });
  expect(firstOwner([aCommand("lyon-3", [], ["eli"]), ...line.slice(1)]).owner?.id).toBe("eli");
  expect(firstOwner([aCommand("lyon-3", []), ...line.slice(1)])).toMatchObject({
    owner: { id: "dora" },
    skipped: ["lyon-3"],
  });
  expect(firstOwner([aCommand("lyon-3", [])])).toMatchObject({ owner: null, skipped: ["lyon-3"] });
});

test("each ring goes one level up, and the highest comes again", () => {
  const first = climb(line, "ann", 0);
  expect(first).toMatchObject({ rung: 1, unitName: "rhone", skipped: [], top: false });
  const second = climb(line, "ann", first.rung);
  expect([told(second.people), second.rung, second.top]).toEqual([["rita"], 2, true]);
  const again = climb(line, "ann", second.rung);
  expect([told(again.people), again.rung, again.top]).toEqual([["rita"], 2, true]);
});

test("an empty rung is passed at once and named", () => {
  const gap = [aCommand("lyon-2", ["ann"]), aCommand("rhone", []), aCommand("south", ["rita"])];
  expect(climb(gap, "ann", 0)).toMatchObject({ rung: 2, skipped: ["rhone"] });
});

test("one who manages the store and the district is not told of their own delay", () => {
  const both = [aCommand("lyon-2", ["ann"]), aCommand("rhone", ["ann"]), aCommand("south", ["rita"])];
  expect(placeOf(both, "ann")).toBe(1);
  expect(told(climb(both, "ann", 0).people)).toEqual(["rita"]);
});

test("with nobody above, nobody is named", () => {
  expect(climb([aCommand("lyon-2", ["ann"])], "ann", 0)).toMatchObject({ people: [], top: true });
  expect(climb(line, "rita", 0).people).toEqual([]);
});
