import { afterEach, describe, expect, test } from "bun:test";
import { asPerson, asProgram } from "../../../src/core/org/acting.ts";
import type { OrgRow } from "../../../src/core/org/org-sheet.ts";
import { importOrg } from "../../../src/flow/org/import-org.ts";
import { setAbsence } from "../../../src/flow/org/set-absence.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { findUnitByCode, lineOf, listUnits } from "../../../src/store/org/units.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { anOffice, type Office } from "./an-office.ts";

const opened: Office[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.remove();
});

const rows = (...cells: OrgRow["cells"][]): OrgRow[] => cells.map((one, i) => ({ line: i + 2, cells: one }));
const sheet = rows(
  {
    unit: "Lyon 2",
    parent: "East",
    level: "store",
    manager_name: "Ann",
    manager_email: "ann@chain.test",
    deputy_email: "bob.roy@chain.test",
  },
  { unit: "East", parent: "", level: "district", manager_name: "Dora", manager_email: "dora@chain.test" },
  { unit: "Lyon 3", parent: "East", level: "store", time_zone: "Europe/Paris" },
);
const now = { preview: false, skipBad: false, actor: asProgram("command") };
const kinds = (report: Awaited<ReturnType<typeof importOrg>>) => report.changes.map((change) => change.kind);

describe.each([...engines])("%s", (engine) => {
  const office = async (how?: Parameters<typeof anOffice>[1]) => {
    const one = await anOffice(engine, how);
    opened.push(one);
    return one;
  };
  const managersOf = async ({ world }: Office, code: string) => {
    const [at] = await lineOf(world.db, (await findUnitByCode(world.db, code))?.id ?? "");
    return [at?.managers.map((one) => one.name), at?.deputies.map((one) => one.name)];
  };

  test("a sheet makes units, people and roles, and the second time nothing", async () => {
    const it = await office();
    const report = await importOrg(it.world, sheet, now);
    expect(report.imported).toBe(true);
    expect(report.gaps.map((unit) => unit.code)).toEqual(["cleos", "lyon-3"]);
    expect((await listUnits(it.world.db)).map((unit) => unit.code)).toEqual(["cleos", "east", "lyon-2", "lyon-3"]);
    expect(await managersOf(it, "lyon-2")).toEqual([["Ann"], ["Bob Roy"]]);
    const events = (await it.events()).length;
    const again = await importOrg(it.world, sheet, now);
    expect(kinds(again)).toEqual(["unit-unchanged", "unit-unchanged", "unit-unchanged"]);
    expect((await it.events()).length).toBe(events);
  });

  test("a preview says the same as the import and keeps nothing", async () => {
    const it = await office();
    const preview = await importOrg(it.world, sheet, { ...now, preview: true });
    expect((await listUnits(it.world.db)).length).toBe(1);
    expect(await it.events()).toEqual(["set_up"]);
    const report = await importOrg(it.world, sheet, now);
    expect(preview).toEqual({ ...report, imported: false, gaps: preview.gaps });
    expect(preview.gaps.map((unit) => unit.code)).toEqual(report.gaps.map((unit) => unit.code));
  });

  test("another manager takes the place of the one before, who stays a person", async () => {
    const it = await office();
    await importOrg(it.world, sheet, now);
    const report = await importOrg(it.world, rows({ unit: "lyon-2", manager_email: "zoe@chain.test" }), now);
    expect(report.changes.map((one) => [one.kind, "email" in one ? one.email : one.code])).toEqual([
      ["unit-unchanged", "lyon-2"],
      ["person-added", "zoe@chain.test"],
      ["role-taken", "ann@chain.test"],
      ["role-given", "zoe@chain.test"],
    ]);
    expect(await managersOf(it, "lyon-2")).toEqual([["Zoe"], ["Bob Roy"]]);
    expect((await findPersonByEmail(it.world.db, "ann@chain.test"))?.active).toBe(true);
    expect((await it.events()).slice(-3)).toEqual(["role_taken", "role_given", "org_imported"]);
  });

  test("one bad row keeps the whole sheet out, unless the bad ones are skipped", async () => {
    const it = await office();
    const bad = [...sheet, { line: 9, cells: { unit: "Lyon 4", level: "store", parent: "Nowhere" } }];
    const refused = await importOrg(it.world, bad, now);
    expect([refused.imported, refused.problems.map((one) => one.line)]).toEqual([false, [9]]);
    expect((await listUnits(it.world.db)).length).toBe(1);
    expect((await importOrg(it.world, bad, { ...now, skipBad: true })).imported).toBe(true);
    expect((await listUnits(it.world.db)).length).toBe(4);
  });

  test("a unit is moved and renamed with its code", async () => {
    const it = await office();
    await importOrg(it.world, sheet, now);
    const moved = rows({ unit: "x", code: "lyon-3", name: "Lyon Three", parent: "" });
    const [change] = (await importOrg(it.world, moved, now)).changes;
    expect(change).toMatchObject({ kind: "unit-changed", fields: ["parent", "name"] });
    expect((await findUnitByCode(it.world.db, "lyon-3"))?.name).toBe("Lyon Three");
  });

  test("there is nothing to import into before the set-up", async () => {
    const it = await office({ isSetUp: false });
    expect(await outcome(importOrg(it.world, sheet, now))).toThrow("amends setup");
  });

  test("who takes the place of the last one whom the chain has must be there, or nothing is imported", async () => {
    const { world } = await office();
    await importOrg(
      world,
      rows({ unit: "Cleo's", level: "company", manager_name: "Eva", manager_email: "eva@chain.test" }),
      now,
    );
    await importOrg(world, sheet, now);
    const bob = await findPersonByEmail(world.db, "bob.roy@chain.test");
    const eva = await findPersonByEmail(world.db, "eva@chain.test");
    if (!bob || !eva) throw new Error("nobody was imported");
    const week = { from: world.now(), until: "2026-01-12T08:00:00.000Z", reason: null, deputy: null };
    await setAbsence(world, bob, week, asPerson(eva, "web"));
    const last = rows({ unit: "Cleo's", manager_email: "bob.roy@chain.test" });
    expect(await outcome(importOrg(world, last, now))).toThrow("nobody could be reached for Cleo's");
    const report = await importOrg(world, rows({ unit: "Lyon 2", manager_email: "bob.roy@chain.test" }), now);
    expect(report.gaps.map(({ code }) => code)).toEqual(["lyon-2", "lyon-3"]);
  });

  test("a sheet says who left, and which post is vacant; the preview names it, and nobody is left without anyone", async () => {
    const one = await office();
    const { world } = one;
    await importOrg(
      world,
      [...sheet, ...rows({ unit: "Cleo's", level: "company", manager_email: "rita@chain.test" })],
      now,
    );
    const person = (name: string) => findPersonByEmail(world.db, `${name}@chain.test`);
    const left = rows(
      { unit: "Lyon 2", manager_email: "ann@chain.test", left: "yes" },
      { unit: "East", vacant: "yes" },
    );
    const seen = await importOrg(world, left, { ...now, preview: true });
    expect(kinds(seen)).toEqual(["unit-unchanged", "person-left", "unit-unchanged", "role-taken"]);
    expect((await person("ann"))?.active).toBe(true);
    const done = await importOrg(world, left, now);
    expect([done.imported, (await person("ann"))?.active, (await person("dora"))?.active]).toEqual([true, false, true]);
    expect([await managersOf(one, "lyon-2"), await managersOf(one, "east")]).toEqual([
      [[], ["Bob Roy"]],
      [[], []],
    ]);
    expect(kinds(await importOrg(world, left, now))).toEqual(["unit-unchanged", "unit-unchanged"]);
    const later = await importOrg(
      world,
      rows({ unit: "Lyon 2", manager_email: "bob.roy@chain.test", left: "2030-12-31" }),
      now,
    )
      .then(({ changes }) => changes.at(-1))
      .catch((why: Error) => why.message);
    expect(later).toMatchObject({ kind: "person-left", lastDay: "2030-12-31" });
    for (const [cells, sentence] of [
      [{ unit: "Lyon 2", left: "yes" }, "say in manager_email who has left"],
      [{ unit: "Lyon 2", manager_email: "zed@chain.test", left: "yes" }, "nobody here has the address “{{email}}”"],
      [
        { unit: "Lyon 2", manager_email: "ann@chain.test", left: "soon" },
        "“{{text}}” under left is neither yes nor a day such as 2026-12-31",
      ],
      [
        { unit: "Lyon 2", manager_email: "ann@chain.test", vacant: "yes" },
        "“{{name}}” has a manager, so it is not vacant: leave one of the two cells empty",
      ],
    ] as const)
      expect((await importOrg(world, rows(cells), now)).problems.map((problem) => problem.sentence)).toEqual([
        sentence,
      ]);
  });
});

describe.each([...engines])("on %s, an address of Amends itself", (engine) => {
  test("is refused as somebody's own, with its line and in words", async () => {
    const office = await anOffice(engine);
    opened.push(office);
    const report = await importOrg(
      office.world,
      rows({ unit: "Lyon 2", parent: "", level: "store", manager_email: "store-lyon-2@reply.amends.test" }),
      now,
    );
    expect(report.imported).toBe(false);
    expect(
      report.problems.map(({ line, sentence }) => [line, sentence.startsWith("Amends takes its own mail")]),
    ).toEqual([[2, true]]);
  });
});
