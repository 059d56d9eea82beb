import { afterEach, expect, test } from "bun:test";
import { asPerson, asProgram } from "../../../src/core/org/acting.ts";
import { defaultWeek } from "../../../src/core/org/calendar.ts";
import { addClosedDay } from "../../../src/flow/org/add-closed-day.ts";
import { importHolidays } from "../../../src/flow/org/import-holidays.ts";
import { removeClosedDay } from "../../../src/flow/org/remove-closed-day.ts";
import { setHours } from "../../../src/flow/org/set-hours.ts";
import { calendarOf } from "../../../src/store/org/calendars.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { findUnitByCode } from "../../../src/store/org/units.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { aWorld, cleo, type TestWorld } from "../../world.ts";

const opened: TestWorld[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.stop();
});

const tuesday = { day: "2026-01-06", name: "Stock-taking", periods: null };

for (const engine of engines) {
  const open = async () => {
    const world = await aWorld(engine);
    opened.push(world);
    const idOf = async (code: string) => (await findUnitByCode(world.db, code))?.id ?? "";
    const changing = async (code: string, moveRunning = false) => ({
      unit: { id: await idOf(code) },
      actor: asProgram("web"),
      moveRunning,
    });
    const hours = async (code: string) => calendarOf(world.db, await idOf(code));
    const due = async (kind: string) =>
      (await world.story(1)).clocks.find((clock) => clock.kind === kind && clock.state === "running");
    return { world, changing, hours, due };
  };

  test(`a week that is set above counts below, until a store sets its own and gives it back (${engine})`, async () => {
    const { world, changing, hours } = await open();
    const late = { ...defaultWeek, 5: [{ opens: "22:00", closes: "02:00" }] };
    await setHours(world, await changing("rhone"), { timeZone: null, week: late });
    expect((await hours("lyon-2")).week).toEqual(late);
    await setHours(world, await changing("lyon-2"), { timeZone: "Europe/Rome", week: defaultWeek });
    expect(await hours("lyon-2")).toMatchObject({ timeZone: "Europe/Rome", week: defaultWeek });
    await setHours(world, await changing("lyon-2"), { timeZone: null, week: null });
    expect(await hours("lyon-2")).toMatchObject({ timeZone: "Europe/Paris", week: late });
    const overlapping = { ...late, 6: [{ opens: "01:00", closes: "09:00" }] };
    expect(await outcome(setHours(world, await changing("rhone"), { timeZone: null, week: overlapping }))).toThrow(
      "overlaps",
    );
    expect(await outcome(setHours(world, await changing("chain"), { timeZone: null, week: null }))).toThrow(
      "choose a time zone",
    );
    expect((await hours("lyon-2")).week).toEqual(late);
  });

  test(`a store may open on a day that the chain closes, as usual or at other hours, and take that back (${engine})`, async () => {
    const { world, changing, hours } = await open();
    await addClosedDay(world, await changing("chain"), { day: "2026-11-11", name: "Armistice", periods: null });
    await addClosedDay(world, await changing("lyon-2"), { day: "2026-11-11", name: "Open", periods: "usual" });
    expect((await hours("lyon-2")).closedDays).toEqual([]);
    expect((await hours("lyon-3")).closedDays).toHaveLength(1);
    await removeClosedDay(world, await changing("lyon-2"), "2026-11-11");
    expect((await hours("lyon-2")).closedDays).toHaveLength(1);
    expect(await outcome(removeClosedDay(world, await changing("lyon-2"), "2026-11-11"))).toThrow(
      "Nothing is set here",
    );
    expect(await outcome(addClosedDay(world, await changing("lyon-2"), { ...tuesday, day: "2026-02-30" }))).toThrow(
      "is not a day",
    );
    expect(await outcome(addClosedDay(world, await changing("lyon-2"), { ...tuesday, name: " " }))).toThrow(
      "needs a name",
    );
  });

  test(`a calendar is imported once, however often, and what was set by hand stays (${engine})`, async () => {
    const { world, changing, hours } = await open();
    await addClosedDay(world, await changing("chain"), { day: "2026-05-01", name: "Inventory", periods: null });
    const days = [
      { day: "2026-05-01", name: "May Day" },
      { day: "2026-12-25", name: "Christmas" },
    ];
    const how = await changing("chain");
    const first = await importHolidays(world, how, { source: "France", days });
    expect(first).toEqual({ added: 1, renamed: 0, unchanged: 0, kept: 1, moved: 0 });
    const again = await importHolidays(world, how, { source: "France", days });
    expect(again).toEqual({ added: 0, renamed: 0, unchanged: 1, kept: 1, moved: 0 });
    const renamed = await importHolidays(world, how, { source: "France", days: [{ day: "2026-12-25", name: "Noël" }] });
    expect(renamed.renamed).toBe(1);
    expect((await hours("lyon-3")).closedDays).toEqual([
      { day: "2026-05-01", name: "Inventory" },
      { day: "2026-12-25", name: "Noël" },
    ]);
    expect(await outcome(importHolidays(world, how, { source: "France", days: [] }))).toThrow("No day is chosen");
  });

  test(`running deadlines stay when the calendar changes, and move when asked to (${engine})`, async () => {
    const { world, changing, due } = await open();
    await world.until("2026-01-05T16:00:00.000Z");
    await world.response({ score: 1, comment: "Nobody called me back.", customer: cleo });
    expect((await due("view"))?.dueAt).toBe("2026-01-06T10:00:00.000Z");
    expect(await addClosedDay(world, await changing("lyon-2"), tuesday)).toBe(0);
    expect((await due("view"))?.dueAt).toBe("2026-01-06T10:00:00.000Z");
    expect(await addClosedDay(world, await changing("rhone", true), { ...tuesday, day: "2026-01-07" })).toBeGreaterThan(
      0,
    );
    const moved = await due("view");
    expect(moved?.dueAt).toBe("2026-01-08T10:00:00.000Z");
    expect(moved?.deadline.steps).toContainEqual({ kind: "closed", day: "2026-01-06", name: "Stock-taking" });
    const story = await world.story(1);
    expect(story.events.map(({ what }) => what)).toContain("deadlines_moved");
    const next = story.clocks.filter(({ state }) => state === "running").map(({ dueAt }) => dueAt);
    expect(story.it.nextDueAt).toBe(next.toSorted()[0] ?? "");
  });

  test(`what is late stays late, and nothing becomes late by a calendar (${engine})`, async () => {
    const { world, changing, due } = await open();
    await world.response({ score: 1, comment: "Nobody called me back.", customer: cleo });
    await world.later({ hours: 5 });
    const late = (await due("view"))?.dueAt;
    await addClosedDay(world, await changing("lyon-2", true), { ...tuesday, day: "2026-01-05" });
    expect((await due("view"))?.dueAt).toBe(late ?? "");
    const before = (await due("resolve"))?.dueAt ?? "";
    const short = { day: "2026-01-16", name: "Short", periods: [{ opens: "09:00", closes: "10:00" }] };
    await addClosedDay(world, await changing("lyon-2", true), short);
    expect(before > ((await due("resolve"))?.dueAt ?? "")).toBe(true);
  });

  test(`whoever stands above a store that changes its own hours reads it in the morning, and once (${engine})`, async () => {
    const { world, changing } = await open();
    const by = async (name: string) => {
      const person = await findPersonByEmail(world.db, `${name}@chain.test`);
      if (!person) throw new Error(name);
      return asPerson(person, "web");
    };
    const subjects = (name: string) => world.letters.to(`${name}@chain.test`).map(({ subject }) => subject);
    await setHours(world, { ...(await changing("lyon-3")), actor: await by("dora") }, { timeZone: null, week: null });
    await addClosedDay(world, { ...(await changing("lyon-2")), actor: await by("ann") }, tuesday);
    await world.later({ hours: 3 });
    expect([subjects("dora"), subjects("rita")]).toEqual([[], []]);
    await world.later({ hours: 24 });
    expect(subjects("dora")).toEqual(["Opening hours changed: Lyon 2"]);
    const text = world.letters.to("dora@chain.test")[0]?.text ?? "";
    expect(text).toContain("Ann Arnaud set a closed day or a day of other hours");
    expect(text).not.toContain("Lyon 3");
    await world.later({ hours: 24 * 7 });
    expect([subjects("dora").length, subjects("rita").length]).toEqual([1, 0]);
  });
}
