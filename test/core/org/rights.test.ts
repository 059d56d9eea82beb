import { expect, test } from "bun:test";
import type { Role, RoleAt } from "../../../src/core/org/person.ts";
import { isAdmin, mayAct, unitIdsWith } from "../../../src/core/org/rights.ts";
import type { Line, Unit } from "../../../src/core/org/unit.ts";

const unit = (id: string, parentId: string | null): Unit => ({
  id,
  parentId,
  level: "unit",
  code: id,
  name: id,
  timeZone: null,
});
const tree = [
  unit("chain", null),
  unit("east", "chain"),
  unit("lyon-2", "east"),
  unit("lyon-3", "east"),
  unit("west", "chain"),
];
const lineOf = (id: string): Line => {
  const found = tree.find((one) => one.id === id);
  if (!found) return [];
  return [{ unit: found, managers: [], deputies: [] }, ...(found.parentId ? lineOf(found.parentId) : [])];
};
const at = (unitId: string, role: Role): RoleAt => ({ personId: "ann", unitId, role });

test("a manager acts at her own unit and below, and nowhere else", () => {
  const dora = [at("east", "manager")];
  expect(tree.filter((one) => mayAct(dora, lineOf(one.id))).map((one) => one.id)).toEqual(["east", "lyon-2", "lyon-3"]);
});

test("a deputy acts like the manager", () => {
  expect(mayAct([at("east", "deputy")], lineOf("lyon-2"))).toBe(true);
});

test("staff see and note, but do not act", () => {
  const roles = [at("lyon-2", "staff")];
  expect(mayAct(roles, lineOf("lyon-2"), "see")).toBe(true);
  expect(mayAct(roles, lineOf("lyon-2"), "note")).toBe(true);
  expect(mayAct(roles, lineOf("lyon-2"), "act")).toBe(false);
  expect(mayAct(roles, lineOf("lyon-3"), "see")).toBe(false);
});

test("an analyst sees, and a survey-taker only enters responses", () => {
  expect(mayAct([at("chain", "analyst")], lineOf("lyon-2"), "see")).toBe(true);
  expect(mayAct([at("chain", "analyst")], lineOf("lyon-2"), "note")).toBe(false);
  expect(mayAct([at("chain", "survey_taker")], lineOf("lyon-2"), "enter")).toBe(true);
  expect(mayAct([at("chain", "survey_taker")], lineOf("lyon-2"), "see")).toBe(false);
  expect(unitIdsWith([at("chain", "survey_taker")], "see")).toEqual([]);
});

test("somebody without a role sees nothing", () => {
  expect(unitIdsWith([], "see")).toEqual([]);
  expect(mayAct([], lineOf("lyon-2"), "see")).toBe(false);
});

test("nobody acts at a unit that does not exist", () => {
  expect(mayAct([at("chain", "admin")], lineOf("nowhere"))).toBe(false);
});

test("several roles add up", () => {
  const roles = [at("lyon-2", "manager"), at("west", "analyst"), at("lyon-2", "admin")];
  expect(unitIdsWith(roles, "see")).toEqual(["lyon-2", "west"]);
  expect(unitIdsWith(roles, "act")).toEqual(["lyon-2"]);
  expect(isAdmin(roles)).toBe(true);
  expect(isAdmin([at("chain", "manager")])).toBe(false);
});
