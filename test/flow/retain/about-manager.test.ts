import { afterEach, expect, test } from "bun:test";
import { asPerson } from "../../../src/core/org/acting.ts";
import type { Verb } from "../../../src/core/retain/verbs.ts";
import { importOrg } from "../../../src/flow/org/import-org.ts";
import { leave } from "../../../src/flow/org/leave.ts";
import { setAbsence } from "../../../src/flow/org/set-absence.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome.ts";
import { appointAll, aWorld, cleo, type TestWorld } from "../../world.ts";
import { listed, person, subjects } from "../org/people.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});
const begin = async (engine: (typeof engines)[number]): Promise<TestWorld> => {
  const world = await aWorld(engine);
  open.push(world);
  await appointAll(world, [
    ["Ben Bonnet", "ben@chain.test", "lyon-2", "deputy"],
    ["Zoe Zidane", "zoe@chain.test", "lyon-3", "manager"],
  ]);
  return world;
};

const tells = async (world: TestWorld, who: string, verb: Verb, text: string) => {
  const { it } = await world.story(1);
  return runInstructions(world, it.id, [{ verb, text }], asPerson(await person(world, who), "web"));
};
const sees = async (world: TestWorld, who: string): Promise<boolean> => {
  const list = await listed(world, await person(world, who));
  const noted = await outcome(tells(world, who, "note", "Seen."));
  if (list > 0 === isRefused(noted)) throw new Error(`${who}'s list and rights differ.`);
  return list > 0;
};
const isRefused = (noted: () => unknown): boolean => {
  try {
    noted();
    return false;
  } catch {
    return true;
  }
};
const seenBy = async (world: TestWorld): Promise<string[]> => {
  const names = [];
  for (const who of ["ann", "ben", "zoe", "dora", "rita", "ida"]) if (await sees(world, who)) names.push(who);
  return names;
};
const appoints = (world: TestWorld, code: string, name: string, email: string) =>
  importOrg(world, [{ line: 2, cells: { unit: code, manager_name: name, manager_email: email } }], {
    preview: false,
    skipBad: false,
    actor: { kind: "system", id: null, name: "", surface: "command" },
  });

for (const engine of engines) {
  test(`whom a complaint is about stays barred wherever they go, and their successor is not (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, comment: "Dirty.", aboutManager: true, customer: cleo });
    expect(await seenBy(world)).toEqual(["dora", "rita", "ida"]);
    await appoints(world, "lyon-2", "Zoe Zidane", "zoe@chain.test");
    await appoints(world, "rhone", "Ann Arnaud", "ann@chain.test");
    expect(await seenBy(world)).toEqual(["zoe", "rita", "ida"]);
    const { owner, line } = await world.story(1);
    expect([owner?.name, line.flatMap(({ managers }) => managers.map(({ name }) => name))]).toEqual([
      "Zoe Zidane",
      ["Zoe Zidane", "Rita Roux"],
    ]);
    expect(await outcome(tells(world, "rita", "assign", "ann@chain.test"))).toThrow("about Ann Arnaud");
    await world.until("2026-01-09T18:00:00.000Z");
    expect(subjects(world, "ann").filter((subject) => subject.includes("case 1"))).toEqual([]);
  });

  test(`nobody stands in for whom it is about, and nobody lends them a way in (${engine})`, async () => {
    const world = await begin(engine);
    const [ann, ben, dora] = [await person(world, "ann"), await person(world, "ben"), await person(world, "dora")];
    await world.response({ score: 2, comment: "Dirty.", aboutManager: true, customer: cleo });
    const week = { from: world.now(), until: "2026-01-12T23:00:00.000Z", reason: null };
    await setAbsence(world, ann, { ...week, deputy: ben }, asPerson(ann, "web"));
    await setAbsence(world, dora, { ...week, deputy: ann }, asPerson(dora, "web"));
    expect(await seenBy(world)).toEqual(["dora", "rita", "ida"]);
    await appoints(world, "rhone", "Ann Arnaud", "ann@chain.test");
    expect(await seenBy(world)).toEqual(["rita", "ida"]);
  });

  test(`a case turns out to be about the manager, says anybody who works on it, and is another's at once (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, comment: "Dirty.", customer: cleo });
    expect(await outcome(tells(world, "ben", "about", "manager"))).toThrow("needs a few words");
    expect(await outcome(tells(world, "ben", "about", "Ann"))).toThrow("Say whom the case is about");
    const due = (await world.story(1)).clocks.find(({ kind }) => kind === "contact")?.dueAt;
    await tells(world, "ben", "about", "manager: she told the customer to get out.");
    const { it, owner, clocks } = await world.story(1);
    expect([owner?.name, it.barred]).toEqual(["Dora Dupont", [(await person(world, "ann")).id]]);
    expect(clocks.find(({ kind }) => kind === "contact")?.dueAt).toBe(due ?? "");
    const looks = clocks.filter(({ kind, state }) => kind === "view" && state === "running");
    expect(looks.map(({ personId }) => personId)).toEqual([owner?.id ?? ""]);
    expect(await seenBy(world)).toEqual(["dora", "rita", "ida"]);
    expect(await outcome(tells(world, "dora", "about", "manager: again"))).toThrow("kept from the manager already");
    await world.until("2026-01-09T18:00:00.000Z");
    expect(subjects(world, "ann")).toEqual([]);
  });

  test(`a wrong mark is taken back by somebody above, on record, and nobody else (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, comment: "The manager was so rude to me.", customer: cleo });
    expect(await outcome(tells(world, "ann", "about", "others: not me"))).toThrow("no part");
    await appoints(world, "lyon-2", "Zoe Zidane", "zoe@chain.test");
    expect(await outcome(tells(world, "zoe", "about", "others: he meant the baker"))).toThrow("Only somebody above");
    await tells(world, "dora", "about", "others: he meant the baker next door.");
    expect(await seenBy(world)).toEqual(["ben", "zoe", "dora", "rita", "ida"]);
    const { it, owner, events, messages } = await world.story(1);
    expect([it.aboutManager, it.barred, owner?.name]).toEqual([false, [], "Dora Dupont"]);
    expect(events.some(({ what }) => what === "not_about_manager")).toBe(true);
    expect(messages.some(({ text }) => text === "he meant the baker next door.")).toBe(true);
    expect(await outcome(tells(world, "dora", "about", "others: once more"))).toThrow("not kept from anybody");
    await tells(world, "dora", "assign", "zoe@chain.test");
    expect((await world.story(1)).owner?.name).toBe("Zoe Zidane");
  });

  test(`a case that goes on from one about a manager bars the same people and the manager of now (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, comment: "Dirty.", aboutManager: true, customer: cleo });
    await tells(world, "dora", "called", "Sorry.");
    await tells(world, "dora", "resolve", "staff: we spoke to her.");
    await world.later({ days: 12 });
    await appoints(world, "lyon-2", "Zoe Zidane", "zoe@chain.test");
    await world.response({ score: 2, comment: "Rude again.", aboutManager: true, customer: cleo });
    const { it } = await world.story(2);
    const ids = [(await person(world, "ann")).id, (await person(world, "zoe")).id];
    expect(it.barred.toSorted()).toEqual(ids.toSorted());
    await leave(
      world,
      await person(world, "ann"),
      { at: world.now(), heir: null },
      asPerson(await person(world, "ida"), "web"),
    );
    expect((await world.story(2)).it.barred).toContain(ids[0] ?? "");
  });
}
