import { afterEach, expect, test } from "bun:test";
import { asPerson, asProgram } from "../../../src/core/org/acting.ts";
import { importOrg } from "../../../src/flow/org/import-org.ts";
import { leave } from "../../../src/flow/org/leave.ts";
import { openSession } from "../../../src/flow/org/open-session.ts";
import { resumeSession } from "../../../src/flow/org/resume-session.ts";
import { setAbsence } from "../../../src/flow/org/set-absence.ts";
import { findLeaving } from "../../../src/store/org/people.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { appointAll, aWorld, cleo, type TestWorld } from "../../world.ts";
import { person, subjects } from "./people.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});
const begin = async (engine: (typeof engines)[number]): Promise<TestWorld> => {
  const world = await aWorld(engine);
  open.push(world);
  await appointAll(world, [["Ben Bonnet", "ben@chain.test", "lyon-3", "manager"]]);
  return world;
};
const lets = async (world: TestWorld, who: string, heir: string | null = null, at = world.now()) =>
  leave(
    world,
    await person(world, who),
    { at, heir: heir === null ? null : await person(world, heir) },
    asPerson(await person(world, "ida"), "web"),
  );
const runs = async (world: TestWorld, number: number) =>
  (await world.story(number)).clocks.filter(({ state }) => state === "running");

for (const engine of engines) {
  test(`who leaves hands their open cases over: the customer's deadlines stay, the heir's look begins, one letter tells all (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await world.response({ score: 1, comment: "Dirty floor." });
    await world.later({ minutes: 30 });
    const due = (await runs(world, 1)).find(({ kind }) => kind === "contact")?.dueAt;
    await lets(world, "ann", "ben");
    await world.later({ minutes: 1 });
    const story = await world.story(1);
    const ben = await person(world, "ben");
    expect(story.owner?.id).toBe(ben.id);
    const running = await runs(world, 1);
    expect(running.find(({ kind }) => kind === "contact")?.dueAt).toBe(due ?? "");
    expect(
      running.filter(({ kind }) => kind === "view").map(({ personId, startedAt }) => [personId, startedAt]),
    ).toEqual([[ben.id, "2026-01-05T09:30:00.000Z"]]);
    expect(subjects(world, "ben")).toEqual(["Yours now: 2 cases"]);
    const text = world.letters.to("ben@chain.test")[0]?.text.replace(/\s+/g, " ");
    expect(text).toContain("Ann Arnaud has left, and you have their cases now.");
    expect(text).toContain("Case 2, Lyon 2".toUpperCase());
  });

  test(`without an heir the next in line inherits; sessions end, and mail from the leaver acts no more (${engine})`, async () => {
    const world = await begin(engine);
    const ann = await person(world, "ann");
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    const [alert] = world.letters.to("ann@chain.test");
    if (!alert) throw new Error("no alert");
    const { token } = await world.db.tx((db) => openSession({ ...world, db }, ann, "a browser", world.now()));
    expect(await resumeSession(world, token)).toBeDefined();
    await lets(world, "ann");
    expect(await resumeSession(world, token)).toBeUndefined();
    expect((await world.story(1)).owner?.name).toBe("Dora Dupont");
    const events = (await world.story(1)).events.length;
    await world.reply(alert, "/called I did it all.");
    const after = await world.story(1);
    expect(after.it.contacts).toBe(0);
    expect(after.events.slice(events).map(({ what }) => what)).not.toContain("called");
    await world.response({ score: 1 });
    expect((await world.story(2)).owner?.name).toBe("Dora Dupont");
  });

  test(`a leaving on a day to come waits for it, and its cases of that day go along (${engine})`, async () => {
    const world = await begin(engine);
    await lets(world, "ann", "ben", "2026-01-06T23:00:00.000Z");
    await world.response({ score: 1 });
    expect((await world.story(1)).owner?.name).toBe("Ann Arnaud");
    await world.until("2026-01-06T23:30:00.000Z");
    expect((await world.story(1)).owner?.name).toBe("Ben Bonnet");
    expect((await person(world, "ann")).active).toBe(false);
  });

  test(`the last whom a unit has cannot leave, nor the last admin, and nothing has changed then (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2 });
    expect(await outcome(lets(world, "rita"))).toThrow("nobody could be reached for South");
    expect(await outcome(lets(world, "rita", null, "2026-02-01T00:00:00.000Z"))).toThrow("nobody could be reached");
    expect(await findLeaving(world.db, (await person(world, "rita")).id)).toBeUndefined();
    expect(await outcome(lets(world, "ida"))).toThrow("last admin");
    expect((await person(world, "rita")).active).toBe(true);
  });

  test(`an heir who is away passes it on, and a review goes to another judge (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    const ben = await person(world, "ben");
    const away = {
      from: world.now(),
      until: "2026-01-09T23:00:00.000Z",
      reason: null,
      deputy: await person(world, "dora"),
    };
    await setAbsence(world, ben, away, asPerson(ben, "web"));
    await lets(world, "ann", "ben");
    expect((await world.story(1)).owner?.name).toBe("Dora Dupont");
  });

  test(`another manager in the sheet gets the open cases, as the preview says (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await world.response({ score: 1 });
    const rows = [{ line: 2, cells: { unit: "lyon-2", manager_name: "Nia Noel", manager_email: "nia@chain.test" } }];
    const how = { preview: true, skipBad: false, actor: asProgram("command") };
    const handed = { kind: "cases-handed", from: "Ann Arnaud", to: "Nia Noel", numbers: [1, 2] };
    expect((await importOrg(world, rows, how)).changes).toContainEqual(expect.objectContaining(handed));
    expect((await world.story(1)).owner?.name).toBe("Ann Arnaud");
    expect((await importOrg(world, rows, { ...how, preview: false })).changes).toContainEqual(
      expect.objectContaining(handed),
    );
    await world.later({ minutes: 1 });
    expect((await world.story(2)).owner?.name).toBe("Nia Noel");
    expect(subjects(world, "nia")).toEqual(["Yours now: 2 cases"]);
  });
}
