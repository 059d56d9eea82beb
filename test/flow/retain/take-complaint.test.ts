import { afterEach, expect, test } from "bun:test";
import { asPerson } from "../../../src/core/org/acting.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { type Complaint, takeComplaint } from "../../../src/flow/retain/take-complaint.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
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
    ["Sam Staff", "sam@chain.test", "lyon-2", "staff"],
    ["Tom Taker", "tom@chain.test", "chain", "survey_taker"],
  ]);
  return world;
};
const said: Complaint = {
  store: "lyon-2",
  mode: "card",
  customer: cleo,
  what: "The bread was stale again.",
  severity: "alert",
  aboutManager: false,
  promise: null,
};
const takes = async (world: TestWorld, who: string, over: Partial<Complaint> = {}, key = "till:1") =>
  takeComplaint(world, await person(world, who), { ...said, ...over }, key);
const runs = async (world: TestWorld, number = 1) =>
  (await world.story(number)).clocks.filter(({ state }) => state === "running").map(({ kind }) => kind);

for (const engine of engines) {
  test(`whoever takes a complaint at the till owns its case to the end, and the manager is told (${engine})`, async () => {
    const world = await begin(engine);
    const it = await takes(world, "sam", { promise: { text: "A call tomorrow.", day: "2026-01-06" } });
    await world.later({ minutes: 1 });
    const sam = await person(world, "sam");
    expect(it).toMatchObject({ ownerId: sam.id, takenBy: sam.id, state: "viewed", severity: "alert" });
    expect((await runs(world)).toSorted()).toEqual(["contact", "resolve", "update", "view"]);
    expect(subjects(world, "ann")).toEqual(["Sam Staff took a complaint: case 1, Lyon 2"]);
    expect(subjects(world, "sam")).toEqual([]);
    expect((await takes(world, "sam", { promise: { text: "A call tomorrow.", day: "2026-01-06" } })).number).toBe(1);
    await world.later({ minutes: 1 });
    expect(subjects(world, "ann").length).toBe(1);
    const actor = asPerson(sam, "web");
    await runInstructions(world, it.id, [{ verb: "called", text: "She gets a voucher." }], actor);
    await runInstructions(world, it.id, [{ verb: "resolve", text: "product: a voucher" }], actor);
    expect((await world.story(1)).it.state).toBe("resolved");
  });

  test(`a complaint that was a slip of the finger, closed within the minute by whoever took it, reaches nobody (${engine})`, async () => {
    const world = await begin(engine);
    const it = await takes(world, "sam");
    await world.later({ seconds: 40 });
    const slip = [{ verb: "close", text: "false alarm: the wrong form" }] as const;
    await runInstructions(world, it.id, slip, asPerson(await person(world, "sam"), "web"));
    await world.later({ hours: 24 });
    expect((await world.story(1)).it).toMatchObject({ state: "closed", outcome: "false_alarm" });
    expect(["ann", "sam", "dora"].flatMap((who) => subjects(world, who))).toEqual([]);
    expect(world.letters.to(cleo.email ?? "")).toEqual([]);
    const later = await takes(world, "sam", {}, "till:2");
    await world.later({ minutes: 2 });
    await runInstructions(world, later.id, slip, asPerson(await person(world, "sam"), "web"));
    expect((await world.story(2)).it.state).toBe("challenged");
  });

  test(`the customer has it in writing the same day, also after closing: who has it and by when they hear (${engine})`, async () => {
    const world = await begin(engine);
    await world.until("2026-01-05T18:30:00.000Z");
    await takes(world, "sam");
    await world.later({ minutes: 1 });
    const letters = world.letters.to(cleo.email);
    expect(letters.map(({ subject }) => subject)).toEqual(["Your visit to Lyon 2"]);
    const text = letters[0]?.text.replaceAll("\n", " ");
    expect(text).toContain("Sam Staff looks after it until it is solved.");
    expect(text).toContain("You hear from us by Tue 6 Jan, 12:00");
    expect(text).not.toContain("stale");
    await takes(world, "sam", { customer: { ...cleo, email: null, phone: "+33699999999" } }, "till:2");
    await world.later({ minutes: 1 });
    expect(world.letters.to(cleo.email)).toHaveLength(1);
  });

  test(`who wrote a complaint down for others hears once how it ended, with no more of the customer's words (${engine})`, async () => {
    const world = await begin(engine);
    const it = await takes(world, "tom", { mode: "phone" });
    const ann = asPerson(await person(world, "ann"), "web");
    await runInstructions(world, it.id, [{ verb: "reply", text: "We are sorry." }], ann);
    await world.later({ minutes: 1 });
    const reply = world.letters.to(cleo.email).at(-1);
    if (!reply) throw new Error("no reply");
    await world.reply(reply, "I have a private illness, please be discreet.");
    await runInstructions(world, it.id, [{ verb: "reply", text: "Of course." }], ann);
    await runInstructions(world, it.id, [{ verb: "resolve", text: "product: a new loaf" }], ann);
    expect(subjects(world, "tom")).toEqual([]);
    await world.later({ hours: 24 * 14 });
    expect(subjects(world, "tom")).toEqual(["How it ended: case 1, Lyon 2"]);
    const text = world.letters.to("tom@chain.test")[0]?.text ?? "";
    expect(text).toContain("a new loaf");
    expect(text).toContain("stale");
    expect(text).not.toContain("illness");
  });

  test(`a delay of staff is told to the store's own manager first, then to the next above (${engine})`, async () => {
    const world = await begin(engine);
    await takes(world, "sam");
    await world.until("2026-01-06T18:00:00.000Z");
    const { events } = await world.story(1);
    const data = events.filter(({ what }) => what === "escalated").map((event) => JSON.parse(event.data));
    const told = data.filter(({ clock }) => clock === "contact").map(({ to }) => to);
    expect(told.slice(0, 2)).toEqual(["Ann Arnaud", "Dora Dupont"]);
  });

  test(`who only takes complaints by telephone passes the case to the store's manager (${engine})`, async () => {
    const world = await begin(engine);
    const it = await takes(world, "tom", { mode: "phone" });
    await world.later({ minutes: 1 });
    expect((await world.story(1)).owner?.name).toBe("Ann Arnaud");
    expect(it.takenBy).toBe((await person(world, "tom")).id);
    expect(subjects(world, "ann")).toEqual(["New case 1: Lyon 2"]);
    expect(await outcome(takes(world, "sam", { store: "lyon-3" }, "till:2"))).toThrow("no complaints for this store");
  });

  test(`a customer with an open case goes on with that one (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    expect((await takes(world, "sam")).number).toBe(1);
    expect((await world.story(1)).owner?.name).toBe("Ann Arnaud");
    expect((await world.story(1)).responses.length).toBe(2);
  });

  test(`a complaint about the manager goes to the next above, and neither lists, letters nor verbs show it to them (${engine})`, async () => {
    const world = await begin(engine);
    const it = await takes(world, "sam", { aboutManager: true });
    await world.until("2026-01-06T18:00:00.000Z");
    const { owner, line } = await world.story(1);
    expect(owner?.name).toBe("Dora Dupont");
    expect(line[0]?.managers).toEqual([]);
    expect(subjects(world, "ann")).toEqual([]);
    expect(subjects(world, "rita").length).toBeGreaterThan(0);
    const ann = await person(world, "ann");
    const dora = await person(world, "dora");
    expect(await listed(world, ann)).toBe(0);
    expect(await listed(world, dora)).toBe(1);
    const note = [{ verb: "note" as const, text: "Hm." }];
    expect(await outcome(runInstructions(world, it.id, note, asPerson(ann, "mail")))).toThrow("no part");
    const assign = [{ verb: "assign" as const, text: "ann@chain.test" }];
    expect(await outcome(runInstructions(world, it.id, assign, asPerson(dora, "web")))).toThrow("about Ann Arnaud");
    await runInstructions(world, it.id, note, asPerson(dora, "web"));
  });

  test(`words about a rude manager route around them, also when the customer's case was theirs already (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, comment: "The manager was so rude to me.", customer: cleo });
    expect((await world.story(1)).owner?.name).toBe("Dora Dupont");
    await world.response({ score: 2, comment: "Dirty.", customer: { name: "Paul", email: "paul@mail.test" } });
    expect((await world.story(2)).owner?.name).toBe("Ann Arnaud");
    await world.response({ score: 2, aboutManager: true, customer: { name: "Paul", email: "paul@mail.test" } });
    await world.later({ minutes: 1 });
    const { it, owner } = await world.story(2);
    expect([it.aboutManager, owner?.name]).toEqual([true, "Dora Dupont"]);
    expect(subjects(world, "dora")).toContain("Yours now: case 2, Lyon 2");
  });
}
