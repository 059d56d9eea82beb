import { afterEach, describe, expect, test } from "bun:test";
import { defaultWeek, type Week } from "../../../src/core/org/calendar.ts";
import type { NewPerson } from "../../../src/core/org/person.ts";
import { unansweredUnits } from "../../../src/core/org/readiness.ts";
import { refFromId } from "../../../src/core/org/ref.ts";
import type { Unit } from "../../../src/core/org/unit.ts";
import type { Db } from "../../../src/store/db/db.ts";
import { addClosedDay, calendarOf, saveWeek } from "../../../src/store/org/calendars.ts";
import { takeFrom } from "../../../src/store/org/limits.ts";
import {
  addPerson,
  addRole,
  findPerson,
  findPersonByEmail,
  findPersonByRef,
  listAdmins,
  listRolesOf,
  passwordHashOf,
  removeRole,
  savePasswordHash,
  savePerson,
} from "../../../src/store/org/people.ts";
import {
  addUnit,
  findUnit,
  findUnitByCode,
  lineOf,
  listCommands,
  listStores,
  listUnitIdsBelow,
  listUnits,
  saveUnit,
} from "../../../src/store/org/units.ts";
import { aDb, engines } from "../../engines.ts";

const now = "2026-01-05T08:00:00.000Z";
const opened: { remove(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.remove();
});

const unit = (id: string, parentId: string | null, level: string, timeZone: string | null = null): Unit => ({
  id,
  parentId,
  level,
  code: id,
  name: id.toUpperCase(),
  timeZone,
});
const person = (id: string): NewPerson => ({
  id,
  ref: refFromId(id),
  name: id,
  email: `${id}@chain.test`,
  active: true,
});

async function chain(engine: (typeof engines)[number]): Promise<Db> {
  const one = await aDb(engine);
  opened.push(one);
  const units = [
    unit("chain", null, "company", "Europe/Paris"),
    unit("east", "chain", "district"),
    unit("lyon-3", "east", "store"),
    unit("lyon-2", "east", "store", "Europe/Lisbon"),
    unit("depot", "chain", "warehouse"),
  ];
  for (const it of units) await addUnit(one.db, it, now);
  for (const name of ["ann", "bob", "dora", "rita", "zoe"]) await addPerson(one.db, person(name), now);
  return one.db;
}

describe.each([...engines])("%s", (engine) => {
  test("the tree is read with parents before children", async () => {
    const db = await chain(engine);
    expect((await listUnits(db)).map((it) => it.id)).toEqual(["chain", "depot", "east", "lyon-2", "lyon-3"]);
    expect((await listStores(db)).map((it) => it.id)).toEqual(["depot", "lyon-2", "lyon-3"]);
    expect(await findUnitByCode(db, " LYON-2 ")).toEqual(unit("lyon-2", "east", "store", "Europe/Lisbon"));
    expect(await findUnit(db, "nowhere")).toBeUndefined();
    expect((await listUnitIdsBelow(db, ["east"])).sort()).toEqual(["east", "lyon-2", "lyon-3"]);
    expect(await listUnitIdsBelow(db, [])).toEqual([]);
    expect((await listUnitIdsBelow(db, ["chain", "lyon-2"])).length).toBe(5);
  });

  test("a unit cannot be put under itself or under what is below it", async () => {
    const db = await chain(engine);
    expect(await saveUnit(db, unit("east", "lyon-2", "district"))).toBe(false);
    expect(await saveUnit(db, unit("east", "east", "district"))).toBe(false);
    expect(await saveUnit(db, { ...unit("lyon-2", "depot", "shop"), name: "Lyon" })).toBe(true);
    expect(await findUnit(db, "lyon-2")).toEqual({ ...unit("lyon-2", "depot", "shop"), name: "Lyon" });
    expect(await saveUnit(db, unit("chain", null, "company"))).toBe(true);
  });

  test("the line goes up to the top with the active managers and deputies of each unit by name", async () => {
    const db = await chain(engine);
    await addRole(db, { personId: "zoe", unitId: "lyon-2", role: "manager" });
    await addRole(db, { personId: "ann", unitId: "lyon-2", role: "manager" });
    await addRole(db, { personId: "bob", unitId: "lyon-2", role: "deputy" });
    await addRole(db, { personId: "dora", unitId: "east", role: "manager" });
    await addRole(db, { personId: "rita", unitId: "chain", role: "admin" });
    await savePerson(db, { ...person("dora"), active: false });
    const line = await lineOf(db, "lyon-2");
    expect(line.map((it) => [it.unit.id, it.managers.map((one) => one.id), it.deputies.map((one) => one.id)])).toEqual([
      ["lyon-2", ["ann", "zoe"], ["bob"]],
      ["east", [], []],
      ["chain", [], []],
    ]);
    expect(await lineOf(db, "nowhere")).toEqual([]);
    const unanswered = unansweredUnits(await listCommands(db), now);
    expect(unanswered.map((it) => it.id)).toEqual(["chain", "depot", "east", "lyon-3"]);
    expect((await listAdmins(db)).map((it) => it.id)).toEqual(["rita"]);
  });

  test("a calendar comes from the nearest unit that has one, and closed days from all above", async () => {
    const db = await chain(engine);
    expect(await calendarOf(db, "lyon-3")).toEqual({ timeZone: "Europe/Paris", week: defaultWeek, closedDays: [] });
    const week: Week = { ...defaultWeek, 7: [{ opens: "10:00", closes: "12:30" }] };
    await saveWeek(db, "east", week);
    await addClosedDay(db, "chain", { day: "2026-12-25", name: "Christmas" });
    await addClosedDay(db, "chain", { day: "2026-05-01", name: "May Day" });
    await addClosedDay(db, "lyon-2", { day: "2026-12-25", name: "Noël" });
    await addClosedDay(db, "lyon-2", { day: "2026-03-02", name: "Stock-taking" });
    expect(await calendarOf(db, "lyon-2")).toEqual({
      timeZone: "Europe/Lisbon",
      week,
      closedDays: [
        { day: "2026-03-02", name: "Stock-taking" },
        { day: "2026-05-01", name: "May Day" },
        { day: "2026-12-25", name: "Noël" },
      ],
    });
    await saveWeek(db, "east", null);
    expect((await calendarOf(db, "lyon-2")).week).toEqual(defaultWeek);
    expect((await calendarOf(db, "nowhere")).timeZone).toBe("UTC");
  });

  test("people are found by address in any case and by what stands for them in addresses", async () => {
    const db = await chain(engine);
    expect(await findPersonByEmail(db, " ANN@Chain.test ")).toEqual({
      ...person("ann"),
      mailFailed: null,
      away: null,
    });
    expect(await findPersonByRef(db, refFromId("ann"))).toEqual({
      ...person("ann"),
      mailFailed: null,
      away: null,
    });
    expect(await findPerson(db, "cleo")).toBeUndefined();
    expect(await passwordHashOf(db, "ann")).toBeNull();
    await savePasswordHash(db, "ann", "hash");
    expect(await passwordHashOf(db, "ann")).toBe("hash");
  });

  test("a role is given and taken once", async () => {
    const db = await chain(engine);
    const role = { personId: "ann", unitId: "lyon-2", role: "manager" } as const;
    expect([await addRole(db, role), await addRole(db, role)]).toEqual([true, false]);
    expect(await listRolesOf(db, "ann")).toEqual([role]);
    expect([await removeRole(db, role), await removeRole(db, role)]).toEqual([true, false]);
  });

  test("a bucket empties, also under many at once, and fills again after its time", async () => {
    const db = await chain(engine);
    const limit = { most: 3, perSeconds: 60 };
    const tries = await Promise.all(Array.from({ length: 10 }, () => takeFrom(db, "door", limit, now)));
    expect(tries.filter(Boolean).length).toBe(3);
    expect(await takeFrom(db, "door", limit, "2026-01-05T08:00:59.000Z")).toBe(false);
    expect(await takeFrom(db, "window", limit, now)).toBe(true);
    expect(await takeFrom(db, "door", limit, "2026-01-05T08:01:00.000Z")).toBe(true);
  });
});

test("what stands for an id is eight characters of lower-case base32, always the same", () => {
  const ref = refFromId("019a0000-0000-7000-8000-000000000001");
  expect(ref).toMatch(/^[a-z2-7]{8}$/);
  expect(refFromId("019a0000-0000-7000-8000-000000000001")).toBe(ref);
  expect(refFromId("019a0000-0000-7000-8000-000000000002")).not.toBe(ref);
});
