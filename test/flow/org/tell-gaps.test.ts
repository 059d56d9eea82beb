import { afterEach, expect, test } from "bun:test";
import { asPerson, asProgram } from "../../../src/core/org/acting.ts";
import { ledgerOf } from "../../../src/flow/learn/ledger-of.ts";
import { remarkOnFact } from "../../../src/flow/learn/remark-on-fact.ts";
import { tellGaps } from "../../../src/flow/org/tell-gaps.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { engines } from "../../engines.ts";
import { appointAll, aWorld, cleo, type TestWorld } from "../../world.ts";
import { subjects } from "./people.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

for (const engine of engines) {
  test(`too many false alarms are told on Monday with their numbers, also when nothing is missing (${engine})`, async () => {
    const world = await aWorld(engine);
    open.push(world);
    await appointAll(world, [
      ["Clara Chef", "clara@chain.test", "chain", "manager"],
      ["Eli Evans", "eli@chain.test", "lyon-2", "deputy"],
      ["Ben Bonnet", "ben@chain.test", "lyon-3", "manager"],
      ["Zoe Zola", "zoe@chain.test", "lyon-3", "deputy"],
    ]);
    for (let i = 0; i < 5; i++) {
      const { case: it } = await world.response({ score: 3 });
      const text = i < 2 ? "no fault: it was the weather" : "false alarm: another shop";
      await runInstructions(world, it?.id ?? "", [{ verb: "close", text }], asProgram("api"));
    }
    await world.until("2026-01-12T06:30:00.000Z");
    expect(subjects(world, "ida")).toContain("Many alerts were false");
    const text = world.letters.to("ida@chain.test").at(-1)?.text.replaceAll("\n", " ") ?? "";
    expect(text).toContain("Of 5 alerts of the last 90 days whose outcome is known, 2 were right: 40 %");
  });

  test(`on Monday at seven an admin reads what is missing, once a week, until nothing is (${engine})`, async () => {
    const world = await aWorld(engine);
    open.push(world);
    await world.until("2026-01-12T06:00:00.000Z");
    expect(subjects(world, "ida")).toEqual(["Not ready: 3 units"]);
    expect(await tellGaps(world)).toBe(0);
    const text = world.letters.to("ida@chain.test")[0]?.text ?? "";
    expect(text).toContain("NOBODY IS APPOINTED");
    expect(text).toContain("Lyon 3");
    await world.until("2026-01-19T08:00:00.000Z");
    expect(subjects(world, "ida").length).toBe(2);
    await appointAll(world, [
      ["Clara Chef", "clara@chain.test", "chain", "manager"],
      ["Eli Evans", "eli@chain.test", "lyon-2", "deputy"],
      ["Ben Bonnet", "ben@chain.test", "lyon-3", "manager"],
      ["Zoe Zola", "zoe@chain.test", "lyon-3", "deputy"],
    ]);
    await world.until("2026-01-26T12:00:00.000Z");
    expect(subjects(world, "ida").length).toBe(2);
  });

  test(`calls to customers that nobody made, and remarks that nobody answered, are told on Mondays (${engine})`, async () => {
    const world = await aWorld(engine);
    open.push(world);
    await appointAll(world, [
      ["Clara Chef", "clara@chain.test", "chain", "manager"],
      ["Eli Evans", "eli@chain.test", "lyon-2", "deputy"],
      ["Ben Bonnet", "ben@chain.test", "lyon-3", "manager"],
      ["Zoe Zola", "zoe@chain.test", "lyon-3", "deputy"],
    ]);
    const id = (await world.response({ score: 2, customer: cleo })).case?.id ?? "";
    const ann = await findPersonByEmail(world.db, "ann@chain.test");
    if (!ann) throw new Error("no ann");
    await world.later({ hours: 30 });
    await runInstructions(world, id, [{ verb: "called", text: "She was fine." }], asPerson(ann, "web"));
    const [fact] = await ledgerOf(world, { personId: ann.id }, "2026-01-01T00:00:00.000Z");
    if (!fact) throw new Error("nothing on record");
    await remarkOnFact(world, ann, { kind: fact.kind, seq: fact.seq, text: "The line was dead." });
    await world.until("2026-01-12T06:00:00.000Z");
    expect(subjects(world, "ida")).toEqual(["Calls to check are overdue: 1"]);
    expect(world.letters.to("ida@chain.test")[0]?.text).toContain("question was due Fri 9 Jan");
    expect(subjects(world, "dora")).toContain("1 remark waits for your answer");
    expect(subjects(world, "rita")).not.toContain("1 remark waits for your answer");
  });
}
