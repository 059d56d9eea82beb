import { afterEach, describe, expect, test } from "bun:test";
import { asProgram } from "../../../src/core/org/acting.ts";
import { defaultPolicy, type Policy } from "../../../src/core/retain/policy.ts";
import { beat } from "../../../src/flow/retain/beat.ts";
import { pickUpWork } from "../../../src/flow/retain/pick-up-work.ts";
import { ringClocks } from "../../../src/flow/retain/ring-clocks.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { saveTimeZone } from "../../../src/store/org/calendars.ts";
import { findUnitByCode } from "../../../src/store/org/units.ts";
import { addPolicyVersion } from "../../../src/store/retain/policies.ts";
import { engines } from "../../engines.ts";
import { aWorld, cleo, type TestWorld } from "../../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("on %s", (engine) => {
  async function world(at?: string): Promise<TestWorld> {
    const made = await aWorld(engine, at);
    open.push(made);
    return made;
  }
  const letters = (of: TestWorld, who: string) => of.letters.to(`${who}@chain.test`).map(({ subject }) => subject);
  async function policyOf(of: TestWorld, change: Partial<Policy>) {
    const unit = await findUnitByCode(of.db, "chain");
    const policy = { ...defaultPolicy, ...change };
    const at = of.now();
    await of.db.tx((db) =>
      addPolicyVersion(db, {
        id: of.newId(),
        unitId: unit?.id ?? "",
        severity: "alert",
        version: 1,
        policy,
        madeBy: null,
        createdAt: at,
      }),
    );
  }

  /** When whom one letter told of a case together with how many in all, by its log. */
  const together = async (of: TestWorld, number: number) =>
    (await of.story(number)).events
      .filter(({ what }) => what === "told_together")
      .map(({ at, data }) => {
        const { kind, to, cases }: { kind: string; to: string; cases: number } = JSON.parse(data);
        return [at, kind, to, cases];
      });

  test("what falls due on a Sunday rings then, and comes as one letter on Monday morning, the first word first", async () => {
    // Saturday evening, a minute before closing: the 24 hours end on Sunday.
    const here = await world("2026-01-10T17:59:00.000Z");
    await here.response({ score: 2, customer: cleo });
    await here.response({
      score: 2,
      customer: { ...cleo, name: "Dan", email: "dan@mail.test", phone: "+33612345679" },
    });
    await here.until("2026-01-11T20:00:00.000Z");
    const contact = (await here.story(1)).clocks.find(({ kind }) => kind === "contact");
    expect([contact?.dueAt, contact?.lateAt]).toEqual(["2026-01-11T17:59:00.000Z", "2026-01-11T17:59:00.000Z"]);
    expect(letters(here, "dora")).toEqual([]);
    expect((await here.story(1)).events.map(({ what }) => what)).toContain("kept_back");
    expect(await together(here, 1)).toEqual([]);
    await here.until("2026-01-12T06:00:00.000Z");
    for (const number of [1, 2])
      expect(await together(here, number)).toEqual([["2026-01-12T06:00:00.000Z", "digest", "dora@chain.test", 2]]);
    expect(letters(here, "dora")).toEqual(["2 cases wait, the most urgent first: case 1, Lyon 2"]);
    const text = here.letters.to("dora@chain.test")[0]?.mail.text ?? "";
    expect(text).toContain("Ann Arnaud has not sent the customer a word.");
    expect(text.indexOf("CASE 1")).toBeLessThan(text.indexOf("CASE 2"));
  });

  test("a digest tells how things stand in the morning: what was done at night is not in it, and nothing left is no letter", async () => {
    const here = await world("2026-01-10T17:59:00.000Z");
    const first = await here.response({ score: 2, customer: cleo });
    await here.response({
      score: 2,
      customer: { ...cleo, name: "Dan", email: "dan@mail.test", phone: "+33612345679" },
    });
    await here.until("2026-01-11T20:00:00.000Z");
    await runInstructions(here, first.case?.id ?? "", [{ verb: "called", text: "spoke" }], asProgram("api"));
    await here.until("2026-01-12T06:00:00.000Z");
    expect(letters(here, "dora")).toEqual(["Case 2, Lyon 2 waits"]);
  });

  test("a critical case breaks through the quiet hours", async () => {
    const here = await world("2026-01-10T17:59:00.000Z");
    await here.response({ score: 1, customer: cleo });
    expect((await here.story(1)).it.severity).toBe("critical");
    await here.until("2026-01-11T18:00:00.000Z");
    expect(letters(here, "dora")).toEqual(["No word to the customer in time: case 1, Lyon 2"]);
  });

  test("beyond the letters of a day the rest is gathered for the next morning, and that is on record", async () => {
    const here = await world();
    await policyOf(here, { lettersPerDay: 3, warnAt: [0.2, 0.4, 0.6, 0.8] });
    await here.response({ score: 2, customer: cleo });
    await here.until("2026-01-05T18:30:00.000Z");
    const ann = here.letters.to("ann@chain.test").map(({ subject }) => subject.split(" by ")[0]);
    expect(ann.filter((subject) => subject === "Still to do")).toHaveLength(3);
    const kept = (await here.story(1)).events.filter(({ what }) => what === "kept_back");
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ data }) => data.includes("letters_per_day"))).toBe(true);
    await here.until("2026-01-06T06:00:00.000Z");
    expect(letters(here, "ann").at(-1)).toBe("Case 1, Lyon 2 waits");
  });

  test("more than rings at once is still one letter a person", async () => {
    const here = await world();
    for (let i = 0; i < 45; i++) await here.response({ store: "lyon-3", score: 2 });
    here.clock.moveTo("2026-01-05T13:00:00.000Z");
    while ((await ringClocks(here)) > 0);
    await here.later({ minutes: 0 });
    expect(letters(here, "rita").filter((subject) => !subject.startsWith("Case"))).toEqual([
      "45 cases wait, the most urgent first: case 1, Lyon 3",
    ]);
  });

  test("after downtime each person gets one letter, looks get their time back, and no deadline of those hours is a failure", async () => {
    const here = await world();
    await here.response({ score: 2, customer: cleo });
    await here.response({
      score: 2,
      customer: { ...cleo, name: "Dan", email: "dan@mail.test", phone: "+33612345679" },
    });
    await here.until("2026-01-05T10:00:00.000Z");
    await beat(here);
    here.clock.moveTo("2026-01-06T08:00:00.000Z");
    await pickUpWork(here);
    await here.later({ minutes: 0 });
    const story = await here.story(1);
    // Due on Monday at 14:00; three of its four hours were left when the server went.
    expect(story.clocks.find(({ kind, personId }) => kind === "view" && personId === story.it.ownerId)?.dueAt).toBe(
      "2026-01-06T11:00:00.000Z",
    );
    const what = story.events.map(({ what }) => what);
    expect(what).toContain("downtime");
    expect(what).toContain("late_excused");
    expect(what).not.toContain("late");
    expect(letters(here, "dora")).toEqual(["2 cases wait, the most urgent first: case 1, Lyon 2"]);
    expect(letters(here, "ann").slice(2)).toEqual(["2 cases wait, the most urgent first: case 1, Lyon 2"]);
    expect(here.letters.to("ann@chain.test").at(-1)?.text.replaceAll("\n", " ")).toContain(
      "This server was down from Mon 5 Jan, 11:00 to Tue 6 Jan, 09:00 and could not tell you in time.",
    );
    await here.until("2026-01-06T11:00:00.000Z");
    expect(
      (await here.story(1)).events.filter(({ what }) => what === "late").map(({ data }) => JSON.parse(data).clock),
    ).toEqual(["view"]);
  }, 30_000);

  test("who does nothing after a downtime either is late when the time of it has been given back, once", async () => {
    const here = await world();
    const taken = await here.response({ score: 2, customer: cleo });
    await runInstructions(here, taken.case?.id ?? "", [{ verb: "note", text: "seen" }], asProgram("api"));
    await here.until("2026-01-05T10:00:00.000Z");
    await beat(here);
    here.clock.moveTo("2026-01-06T08:00:00.000Z");
    await pickUpWork(here);
    const contactLate = async () =>
      (await here.story(1)).events
        .filter(({ what, data }) => what.startsWith("late") && JSON.parse(data).clock === "contact")
        .map(({ what, at }) => `${what} ${at}`);
    await here.later({ minutes: 0 });
    expect(await contactLate()).toEqual(["late_excused 2026-01-06T08:00:00.000Z"]);
    // Eight opening hours of Monday were lost: until Tuesday 17:00 it would have been in time. The next ring after that finds it.
    await here.until("2026-01-06T15:59:00.000Z");
    expect(await contactLate()).toHaveLength(1);
    await here.until("2026-01-08T16:00:00.000Z");
    expect(await contactLate()).toEqual(["late_excused 2026-01-06T08:00:00.000Z", "late 2026-01-07T12:00:00.000Z"]);
  }, 30_000);

  test("the quiet hours are those of the one who is told, who may live far from the store", async () => {
    const here = await world("2026-01-05T19:30:00.000Z");
    const store = await findUnitByCode(here.db, "lyon-2");
    await saveTimeZone(here.db, store?.id ?? "", "America/New_York");
    await here.response({ score: 2, customer: cleo });
    await here.until("2026-01-06T05:59:00.000Z");
    // Due at 18:30 and 19:00 in New York: in Lyon, where the district manager sleeps, it is past midnight.
    expect(letters(here, "dora")).toEqual([]);
    await here.until("2026-01-06T06:00:00.000Z");
    expect(letters(here, "dora")).toEqual(["Case 1, Lyon 2 waits"]);
    expect(here.letters.to("dora@chain.test")[0]?.text).toContain("Mon 5 Jan, 19:00");
    expect(here.letters.to("dora@chain.test")[0]?.text).toContain("(America/New_York time)");
  });

  test("travelling in time is no downtime, nor is a restart", async () => {
    const here = await world();
    await here.response({ score: 2, customer: cleo });
    await here.until("2026-01-07T10:00:00.000Z");
    here.clock.moveTo("2026-01-07T10:04:00.000Z");
    await pickUpWork(here);
    expect((await here.story(1)).events.map(({ what }) => what)).not.toContain("downtime");
  });

  test("a case opened and closed within a minute wakes nobody; who was called already hears that it is over", async () => {
    const here = await world();
    const slip = { verb: "close", text: "false alarm: a test" } as const;
    const unsent = await here.response({ score: 2 });
    await runInstructions(here, unsent.case?.id ?? "", [slip], asProgram("api"));
    await here.later({ hours: 5 });
    expect(letters(here, "ann")).toEqual([]);
    expect((await here.story(1)).events.map(({ what }) => what)).toContain("not_sent");
    const sent = await here.response({ score: 2 });
    await here.later({ seconds: 30 });
    await runInstructions(here, sent.case?.id ?? "", [slip], asProgram("api"));
    await here.later({ hours: 1 });
    expect(letters(here, "ann").at(-1)).toBe("Closed already, nothing to do: case 2, Lyon 2");
  });
});
