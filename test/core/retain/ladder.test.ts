import { expect, test } from "bun:test";
import { climb, firstOwner, placeOf, standIn } from "../../../src/core/retain/ladder.ts";
import { aCommand, aPerson, line, now } from "./a-case.ts";

const told = (people: readonly { id: string }[]) => people.map(({ id }) => id);

test("the manager of the store owns a case; a vacant store falls to its deputy, then to the next above", () => {
  expect(firstOwner(line, now)).toMatchObject({ owner: { id: "ann" }, skipped: [] });
  expect(firstOwner([aCommand("lyon-3", [], ["eli"]), ...line.slice(1)], now).owner?.id).toBe("eli");
  expect(firstOwner([aCommand("lyon-3", []), ...line.slice(1)], now)).toMatchObject({
    owner: { id: "dora" },
    skipped: ["lyon-3"],
  });
  expect(firstOwner([aCommand("lyon-3", [])], now)).toMatchObject({ owner: null, skipped: ["lyon-3"] });
});

test("each ring goes one level up, and the highest comes again", () => {
  const first = climb(line, "ann", 0, now);
  expect(first).toMatchObject({ rung: 1, unitName: "rhone", skipped: [], top: false });
  const second = climb(line, "ann", first.rung, now);
  expect([told(second.people), second.rung, second.top]).toEqual([["rita"], 2, true]);
  const again = climb(line, "ann", second.rung, now);
  expect([told(again.people), again.rung, again.top]).toEqual([["rita"], 2, true]);
});

test("an empty rung is passed at once and named", () => {
  const gap = [aCommand("lyon-2", ["ann"]), aCommand("rhone", []), aCommand("south", ["rita"])];
  expect(climb(gap, "ann", 0, now)).toMatchObject({ rung: 2, skipped: ["rhone"] });
});

test("one who manages the store and the district is not told of their own delay", () => {
  const both = [aCommand("lyon-2", ["ann"]), aCommand("rhone", ["ann"]), aCommand("south", ["rita"])];
  expect(placeOf(both, "ann")).toBe(1);
  expect(told(climb(both, "ann", 0, now).people)).toEqual(["rita"]);
});

test("with nobody above, nobody is named", () => {
  expect(climb([aCommand("lyon-2", ["ann"])], "ann", 0, now)).toMatchObject({ people: [], top: true });
  expect(climb(line, "rita", 0, now).people).toEqual([]);
});

const lyon2 = aCommand("lyon-2", ["ann"], ["eli"]);
const away = { ...aPerson("ann"), away: { from: now, until: "2026-01-07T00:00:00.000Z", deputy: null } };
const failing = { ...aPerson("dora"), mailFailed: { at: now, why: "5.1.1" } };

test("who is away, and whom mail does not reach, is passed like an empty rung; the deputy stands in", () => {
  const withAnnAway = [{ ...lyon2, managers: [away] }, ...line.slice(1)];
  expect(firstOwner(withAnnAway, now)).toMatchObject({ owner: { id: "eli" }, skipped: [] });
  expect(firstOwner(withAnnAway, "2026-01-07T00:00:00.000Z").owner?.id).toBe("ann");
  const withDoraFailing = [lyon2, { ...aCommand("rhone", []), managers: [failing] }, ...line.slice(2)];
  expect(climb(withDoraFailing, "ann", 0, now)).toMatchObject({ rung: 2, skipped: ["rhone"] });
  expect(told(climb(withDoraFailing, "ann", 0, now).people)).toEqual(["rita"]);
});

test("in the place of one whom a letter did not find stands another of the unit, else the next above; never one already tried", () => {
  const stands = (of: string, without: string[] = [], at = [lyon2, ...line.slice(1)]) =>
    told(standIn(at, aPerson(of), new Set(without), now).people);
  expect(stands("ann")).toEqual(["eli"]);
  expect(stands("ann", ["eli"])).toEqual(["dora"]);
  expect(stands("eli")).toEqual(["ann"]);
  expect(stands("dora")).toEqual(["rita"]);
  expect(stands("rita")).toEqual([]);
  expect(stands("ann", [], [{ ...lyon2, managers: [away, aPerson("bob")] }])).toEqual(["bob"]);
  expect(standIn(line, aPerson("ann"), new Set(), now)).toMatchObject({ rung: 1, skipped: ["lyon-2"] });
});
