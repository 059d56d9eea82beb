import { expect, test } from "bun:test";
import { isBossOf } from "../../../src/core/org/boss.ts";
import type { Role, RoleAt } from "../../../src/core/org/person.ts";
import { line } from "../retain/a-case.ts";

const at = (personId: string, unitId: string, role: Role): RoleAt => ({ personId, unitId, role });
const ann = { roles: [at("ann", "lyon-2", "manager")], lines: [line] };
const sam = { roles: [at("sam", "lyon-2", "staff")], lines: [line] };

test("who manages a level above is the boss, a peer and a deputy above are not", () => {
  expect(isBossOf([at("dora", "rhone", "manager")], ann)).toBe(true);
  expect(isBossOf([at("eve", "rhone", "deputy")], ann)).toBe(false);
  expect(isBossOf([at("bob", "lyon-2", "manager")], ann)).toBe(false);
  expect(isBossOf([at("ben", "lyon-3", "manager")], ann)).toBe(false);
});

test("the manager of a store is the boss of its staff", () => {
  expect(isBossOf(ann.roles, sam)).toBe(true);
});
