import { expect, test } from "bun:test";
import type { OrgRow } from "../../../src/core/org/org-sheet.ts";
import { planOrg } from "../../../src/core/org/plan-org.ts";
import type { Unit } from "../../../src/core/org/unit.ts";

const unit = (code: string, parentId: string | null, name = code, level = "store"): Unit => ({
  id: `id-${code}`,
  parentId: parentId && `id-${parentId}`,
  level,
  code,
  name,
  timeZone: null,
});
const chain = unit("cleos", null, "Cleo's", "company");
const rows = (...cells: OrgRow["cells"][]): OrgRow[] => cells.map((one, i) => ({ line: i + 2, cells: one }));
const problemsOf = (sheet: OrgRow[], tree: Unit[] = [chain]) => planOrg(sheet, tree).problems.map((one) => one.line);
const codesOf = (sheet: OrgRow[], tree: Unit[] = [chain]) =>
  planOrg(sheet, tree).units.map((one) => `${one.parentCode}>${one.code}`);

test("rows may stand in any order, and a parent is named by name, key or code", () => {
  const sheet = rows(
    { unit: "Lyon 2", parent: "d-east", level: "Store" },
    { unit: "D-East", parent: "East", level: "district", name: "District East" },
    { unit: "R1", name: "East", level: "region", parent: "" },
  );
  expect(codesOf(sheet)).toEqual(["cleos>east", "east>district-east", "district-east>lyon-2"]);
});

test("the row of the company changes the company instead of making another", () => {
  const plan = planOrg(
    rows(
      { unit: "Cleo's", level: "company", time_zone: "Europe/Paris", code: "cleo" },
      { unit: "Lyon 2", level: "store" },
    ),
    [chain],
  );
  expect(plan.problems).toEqual([]);
  expect(plan.units.map((one) => [one.code, one.parentCode, one.before?.code])).toEqual([
    ["cleo", null, "cleos"],
    ["lyon-2", "cleo", undefined],
  ]);
});

test("a code is made from the name, and a name without Latin letters needs one", () => {
  expect(codesOf(rows({ unit: "Saint-Étienne – Gare", level: "store" }))).toEqual(["cleos>saint-etienne-gare"]);
  expect(problemsOf(rows({ unit: "大阪", level: "store" }))).toEqual([2]);
  expect(codesOf(rows({ unit: "大阪", level: "store", code: "Osaka" }))).toEqual(["cleos>osaka"]);
});

test("each bad row is named with what is wrong, and the good ones are planned", () => {
  const plan = planOrg(
    rows(
      { unit: "Lyon 2", level: "store", time_zone: "Europe/Lyon" },
      { unit: "Lyon 3", level: "store", parent: "Nowhere" },
      { unit: "Lyon 4", level: "store", manager_email: "ann at chain" },
      { unit: "Lyon 5", level: "store", deputy_email: "bob@x.test, zoe@x.test" },
      { unit: "Lyon 6", level: "store", manager_name: "Ann" },
      { unit: "", level: "store" },
      { unit: "Lyon 7" },
      { unit: "Lyon 8", level: "store", code: "lyon/8" },
      { unit: "Lyon 9", level: "store" },
      { unit: "Lyon Neuf", level: "store", code: "LYON-9" },
    ),
    [chain],
  );
  expect(plan.problems.map((one) => one.line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 11]);
  expect(plan.units.map((one) => one.code)).toEqual(["lyon-9"]);
});

test("circles are found, also through units that are there already, and what hangs below them waits", () => {
  const sheet = rows(
    { unit: "A", parent: "B", level: "region" },
    { unit: "B", parent: "A", level: "region" },
    { unit: "C", parent: "B", level: "store" },
    { unit: "D", parent: "D", level: "store" },
    { unit: "E", level: "store" },
  );
  expect(problemsOf(sheet)).toEqual([2, 3, 4, 5]);
  expect(codesOf(sheet)).toEqual(["cleos>e"]);
  const tree = [chain, unit("east", "cleos"), unit("lyon", "east")];
  expect(problemsOf(rows({ unit: "east", parent: "lyon", level: "region" }), tree)).toEqual([2]);
});

test("two units may change places", () => {
  const tree = [chain, unit("east", "cleos"), unit("lyon", "east")];
  const sheet = rows({ unit: "east", parent: "lyon" }, { unit: "lyon", parent: "" });
  expect(codesOf(sheet, tree)).toEqual(["cleos>lyon", "lyon>east"]);
});

test("without a column parent, units stay where they are", () => {
  const tree = [chain, unit("east", "cleos", "East", "region"), unit("lyon-2", "east", "Lyon 2")];
  expect(codesOf(rows({ unit: "Lyon 2", manager_email: "ann@x.test" }), tree)).toEqual(["east>lyon-2"]);
});

test("a name that several units have is no parent", () => {
  const tree = [chain, unit("a", "cleos", "Centre"), unit("b", "cleos", "Centre")];
  expect(problemsOf(rows({ unit: "Kiosk", level: "store", parent: "Centre" }), tree)).toEqual([2]);
});

test("the first name given for an address counts for every row", () => {
  const plan = planOrg(
    rows(
      { unit: "Lyon 2", level: "store", manager_email: "ann@x.test", manager_name: "Ann Martin" },
      {
        unit: "Lyon 3",
        level: "store",
        manager_email: "ANN@x.test",
        manager_name: "A. Martin",
        deputy_email: "ann@x.test",
      },
    ),
    [chain],
  );
  expect(plan.units.flatMap((one) => [one.manager, one.deputy])).toEqual([
    { email: "ann@x.test", name: "Ann Martin" },
    null,
    { email: "ann@x.test", name: "Ann Martin" },
    { email: "ann@x.test", name: "Ann Martin" },
  ]);
});

test("a sheet of two thousand stores is planned", () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({
    unit: `Store ${i}`,
    level: "store",
    parent: i < 100 ? "" : `Store ${i % 100}`,
  }));
  expect(planOrg(rows(...many), [chain]).units.length).toBe(2000);
});
