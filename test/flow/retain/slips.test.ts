import { afterEach, expect, test } from "bun:test";
import { asPerson, asProgram } from "../../../src/core/org/acting.ts";
import { ledgerOf } from "../../../src/flow/learn/ledger-of.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { type Complaint, takeComplaint } from "../../../src/flow/retain/take-complaint.ts";
import { undoVerbs } from "../../../src/flow/retain/undo-verbs.ts";
import { listRuleRecords } from "../../../src/store/learn/rule-records.ts";
import { countRightAlerts } from "../../../src/store/listen/heard.ts";
import { listLetters } from "../../../src/store/retain/letters.ts";
import { findLatestUndo } from "../../../src/store/retain/undos.ts";
import { engines } from "../../engines.ts";
import { appointAll, aWorld, cleo, monday, type TestWorld } from "../../world.ts";
import { person, subjects } from "../org/people.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});
const begin = async (engine: (typeof engines)[number]): Promise<TestWorld> => {
  const world = await aWorld(engine);
  open.push(world);
  await appointAll(world, [["Sam Staff", "sam@chain.test", "lyon-2", "staff"]]);
  return world;
};

/** Words that the starter lists hear. */
const complaint: Complaint = {
  store: "lyon-2",
  mode: "card",
  customer: cleo,
  what: "Nobody ever called me back, and the bread was stale.",
  severity: "alert",
  aboutManager: false,
  promise: null,
};
const taken = async (world: TestWorld, who: string) =>
  takeComplaint(world, await person(world, who), complaint, `till:${world.now()}`);
const closes = (world: TestWorld, id: string, as: Parameters<typeof runInstructions>[3], text: string) =>
  runInstructions(world, id, [{ verb: "close", text }], as);
const late = async (world: TestWorld) => {
  await world.later({ hours: 24 * 15 });
  return ["ann", "sam", "dora", "rita"].flatMap((who) => subjects(world, who).map((subject) => `${who}: ${subject}`));
};
const notSent = async (world: TestWorld, number: number) =>
  (await world.story(number)).events
    .filter(({ what }) => what === "not_sent")
    .map(({ data }) => JSON.parse(data).reason);

for (const engine of engines) {
  test(`a slip of the one who owns it leaves nothing in the record, the rules and the Monday letter (${engine})`, async () => {
    const world = await begin(engine);
    const it = await taken(world, "ann");
    await world.later({ seconds: 30 });
    const ann = await person(world, "ann");
    await closes(world, it.id, asPerson(ann, "web"), "false alarm: the wrong form");
    expect((await world.story(1)).it).toMatchObject({ state: "closed", outcome: "false_alarm" });
    expect((await world.story(1)).events.find(({ what }) => what === "closed")?.data).not.toContain("rules");
    expect(await late(world)).toEqual([]);
    expect(world.letters.to(cleo.email)).toEqual([]);
    expect(await ledgerOf(world, { personId: ann.id }, monday)).toEqual([]);
    expect(await ledgerOf(world, { unitIds: [it.unitId] }, monday)).toEqual([]);
    expect(await listRuleRecords(world.db)).toEqual([]);
    expect(await countRightAlerts(world.db, monday)).toEqual({ known: 0, right: 0 });
  });

  test(`it is no first problem: the next one is no second, and one before it still counts (${engine})`, async () => {
    const world = await begin(engine);
    const ann = asPerson(await person(world, "ann"), "web");
    await closes(world, (await taken(world, "ann")).id, ann, "false alarm: the wrong form");
    await world.later({ hours: 1 });
    const real = await taken(world, "ann");
    expect(real).toMatchObject({ severity: "alert", earlierId: null });
    await runInstructions(world, real.id, [{ verb: "called", text: "A new loaf." }], ann);
    await closes(world, real.id, ann, "no fault: she had the wrong shop");
    await world.later({ hours: 1 });
    await closes(world, (await taken(world, "ann")).id, ann, "false alarm: twice");
    await world.later({ hours: 1 });
    expect(await taken(world, "ann")).toMatchObject({ severity: "critical", earlierId: real.id });
  });

  test(`a customer's second grave problem that was a slip reaches nobody above, and one that was none does (${engine})`, async () => {
    const world = await begin(engine);
    const said = { score: 1, comment: "I fell on the wet floor and broke my arm.", customer: cleo };
    const first = await world.response(said);
    const ann = asPerson(await person(world, "ann"), "web");
    await runInstructions(world, first.case?.id ?? "", [{ verb: "called", text: "We talked." }], ann);
    await closes(world, first.case?.id ?? "", ann, "no fault: another shop");
    await world.later({ hours: 1 });
    const again = await world.response(said);
    expect((await world.story(2)).it.level).toBe(1);
    await world.later({ seconds: 20 });
    const calls = [{ verb: "called", text: "It was sent twice." } as const];
    await runInstructions(world, again.case?.id ?? "", calls, ann);
    await closes(world, again.case?.id ?? "", ann, "withdrawn: sent twice");
    expect((await world.story(2)).it.state).toBe("closed");
    await world.later({ hours: 1 });
    expect(subjects(world, "dora")).toEqual([]);
    await world.response(said);
    await world.later({ seconds: 59 });
    expect(subjects(world, "dora")).toEqual([]);
    await world.later({ seconds: 1 });
    expect(subjects(world, "dora").length).toBe(1);
  });

  test(`the first letter that a dead relay kept is withdrawn with the reason, and nobody hears that it is over (${engine})`, async () => {
    const world = await begin(engine);
    world.smtpDown(true);
    const { case: it } = await world.response({ score: 2, customer: cleo });
    await world.later({ seconds: 10 });
    await closes(world, it?.id ?? "", asProgram("api"), "false alarm: a test");
    await world.later({ seconds: 30 });
    world.smtpDown(false);
    expect(await late(world)).toEqual([]);
    expect(await notSent(world, 1)).toEqual(["The case was closed before it went out."]);
    expect((await listLetters(world.db, { status: "queued", limit: 9 })).length).toBe(0);
  });

  test(`a slip that is taken back calls everybody after all (${engine})`, async () => {
    const world = await begin(engine);
    const it = await taken(world, "sam");
    const sam = asPerson(await person(world, "sam"), "web");
    await closes(world, it.id, sam, "false alarm: the wrong form");
    await world.later({ minutes: 5 });
    expect(await notSent(world, 1)).toHaveLength(2);
    expect([...subjects(world, "ann"), ...world.letters.to(cleo.email)]).toEqual([]);
    const undo = await findLatestUndo(world.db, it.id, (await person(world, "sam")).id);
    await undoVerbs(world, undo?.id ?? "", sam);
    await world.later({ seconds: 1 });
    expect(subjects(world, "ann")).toEqual(["Sam Staff took a complaint: case 1, Lyon 2"]);
    expect(world.letters.to(cleo.email)).toHaveLength(1);
  });
}
