import { afterEach, expect, test } from "bun:test";
import type { Instant } from "../../../src/core/instant.ts";
import { asPerson } from "../../../src/core/org/acting.ts";
import { endAbsence } from "../../../src/flow/org/end-absence.ts";
import { setAbsence } from "../../../src/flow/org/set-absence.ts";
import { moveCase } from "../../../src/flow/retain/move-case.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { listAbsencesOf } from "../../../src/store/org/absences.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { appointAll, aWorld, cleo, monday, type TestWorld } from "../../world.ts";
import { person, subjects } from "./people.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});
const begin = async (engine: (typeof engines)[number]): Promise<TestWorld> => {
  const world = await aWorld(engine);
  open.push(world);
  await appointAll(world, [
    ["Eli Evans", "eli@chain.test", "lyon-2", "deputy"],
    ["Ben Bonnet", "ben@chain.test", "lyon-3", "manager"],
    ["Zoe Zola", "zoe@chain.test", "lyon-3", "deputy"],
  ]);
  return world;
};

const friday = "2026-01-09T23:00:00.000Z";
const isAway = async (world: TestWorld, who: string, deputy: string | null, from: Instant = monday, until = friday) => {
  const one = await person(world, who);
  const named = deputy === null ? null : await person(world, deputy);
  return setAbsence(world, one, { from, until, reason: "Holiday", deputy: named }, asPerson(one, "web"));
};

for (const engine of engines) {
  test(`who is away names a stand-in: one letter with what is open, all reminders and every new case (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await world.response({ score: 1 });
    await world.later({ minutes: 1 });
    await isAway(world, "ann", "ben");
    await world.later({ minutes: 1 });
    const [letter] = world.letters.to("ben@chain.test");
    expect(letter?.subject).toStartWith("You stand in for Ann Arnaud until");
    expect(letter?.text).toContain("2 cases are open. The duty stays with Ann Arnaud");
    for (const number of [1, 2]) {
      const told = (await world.story(number)).events.find(({ what }) => what === "told_together");
      expect(JSON.parse(told?.data ?? "{}")).toMatchObject({ kind: "standing_in", to: "ben@chain.test", cases: 2 });
    }
    expect((await world.story(1)).owner?.name).toBe("Ann Arnaud");
    await world.response({ score: 1 });
    expect((await world.story(3)).owner?.name).toBe("Ben Bonnet");
    const before = subjects(world, "ann").length;
    await world.until("2026-01-05T12:30:00.000Z");
    expect(subjects(world, "ann").length).toBe(before);
    expect(subjects(world, "ben").some((subject) => /cases need you today|Still to do/.test(subject))).toBe(true);
    expect(subjects(world, "eli")).toEqual([]);
  });

  test(`a stand-in may do what the absent one may, for as long as they are away, and keeps what they own (${engine})`, async () => {
    const world = await begin(engine);
    const ben = asPerson(await person(world, "ben"), "web");
    await world.response({ score: 2, customer: cleo });
    const called = [{ verb: "called" as const, text: "She is fine." }];
    expect(await outcome(runInstructions(world, (await world.story(1)).it.id, called, ben))).toThrow("no part");
    const absence = await isAway(world, "ann", "ben");
    await runInstructions(world, (await world.story(1)).it.id, called, ben);
    await world.response({ score: 1, comment: "Filthy." });
    await endAbsence(world, absence.id, asPerson(await person(world, "ann"), "web"));
    expect(await outcome(runInstructions(world, (await world.story(1)).it.id, called, ben))).toThrow("no part");
    await runInstructions(world, (await world.story(2)).it.id, [{ verb: "note", text: "Mine." }], ben);
  });

  test(`a stand-in who is away has a stand-in, and a circle of them falls back to the deputy (${engine})`, async () => {
    const world = await begin(engine);
    await isAway(world, "ben", "zoe");
    await isAway(world, "ann", "ben");
    await world.response({ score: 1 });
    expect((await world.story(1)).owner?.name).toBe("Zoe Zola");
    await isAway(world, "zoe", "ann");
    await world.response({ score: 1 });
    expect((await world.story(2)).owner?.name).toBe("Eli Evans");
  });

  test(`when a stand-in goes too, the next one is told of the cases of both, and then the next above (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await isAway(world, "ann", "ben");
    await isAway(world, "ben", "zoe");
    await world.later({ minutes: 1 });
    expect(subjects(world, "zoe").filter((one) => one.startsWith("You stand in for Ann Arnaud")).length).toBe(1);
    expect(world.letters.to("zoe@chain.test").at(-1)?.text).toContain("CASE 1");
    await isAway(world, "zoe", null);
    await world.later({ minutes: 1 });
    expect(subjects(world, "eli").filter((one) => one.startsWith("You stand in for Ann Arnaud")).length).toBe(1);
  });

  test(`whoever comes back gets one letter with what happened, and then their own mail again (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await isAway(world, "ann", null, "2026-01-05T23:00:00.000Z");
    await world.until("2026-01-06T09:00:00.000Z");
    expect(subjects(world, "eli")[0]).toStartWith("You stand in for Ann Arnaud");
    const eli = asPerson(await person(world, "eli"), "web");
    await moveCase(world, (await world.story(1)).it.id, { verb: "called", text: "I called her." }, eli);
    await world.response({ score: 1 });
    await world.until("2026-01-09T23:30:00.000Z");
    const letters = world.letters
      .to("ann@chain.test")
      .filter(({ subject }) => subject.startsWith("While you were away"));
    expect(letters.map(({ subject }) => subject)).toEqual(["While you were away: 2 cases"]);
    const text = letters[0]?.text.replace(/\s+/g, " ") ?? "";
    expect(text).toContain("Eli Evans called the customer");
    expect(text).toContain("YOURS, AND OPEN");
    expect(text).toContain("OPEN, WITH SOMEBODY ELSE");
    await world.response({ score: 1, comment: "Again." });
    expect((await world.story(3)).owner?.name).toBe("Ann Arnaud");
  });

  test(`what somebody set lasts although they act; what the mailbox said does not (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await isAway(world, "ann", "ben");
    const ann = await person(world, "ann");
    await moveCase(
      world,
      (await world.story(1)).it.id,
      { verb: "note", text: "From the beach." },
      asPerson(ann, "web"),
    );
    expect((await person(world, "ann")).away?.until).toBe(friday);
  });

  test(`the last whom a unit has, up to the top, is not away without a stand-in (${engine})`, async () => {
    const world = await begin(engine);
    expect(await outcome(isAway(world, "rita", null))).toThrow("nobody could be reached for South");
    expect((await person(world, "rita")).away).toBeNull();
    await isAway(world, "rita", "dora");
    expect(await outcome(isAway(world, "dora", null))).toThrow("nobody could be reached for South");
    const dora = await person(world, "dora");
    await endAbsence(
      world,
      (await listAbsencesOf(world.db, (await person(world, "rita")).id))[0]?.id ?? "",
      asPerson(dora, "web"),
    );
    await isAway(world, "dora", null, "2026-01-07T08:00:00.000Z");
    expect(await outcome(isAway(world, "rita", "dora"))).toThrow("nobody could be reached for South");
    expect(await outcome(isAway(world, "ann", null, monday, monday))).toThrow("ends before it begins");
    expect(await outcome(isAway(world, "ann", "ann"))).toThrow("stands in for themselves");
  });
}
