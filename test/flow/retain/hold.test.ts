import { afterEach, describe, expect, test } from "bun:test";
import { asPerson } from "../../../src/core/org/acting.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { undoVerbs } from "../../../src/flow/retain/undo-verbs.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { listHolds } from "../../../src/store/retain/holds.ts";
import { findLatestUndo } from "../../../src/store/retain/undos.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome.ts";
import { aWorld, cleo, type TestWorld } from "../../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("on %s", (engine) => {
  async function aCase() {
    const world = await aWorld(engine);
    open.push(world);
    const id = (await world.response({ score: 2, customer: cleo })).case?.id ?? "";
    const as = async (email: string, text: string, verb: "hold" | "called" | "resolve" = "hold") => {
      const person = await findPersonByEmail(world.db, email);
      if (!person) throw new Error(email);
      return runInstructions(world, id, [{ verb, text }], asPerson(person, "web"));
    };
    await as("ann@chain.test", "spoke to her", "called");
    return { world, id, as };
  }
  const resolveOf = async (world: TestWorld) =>
    (await world.story(1)).clocks.find(({ kind, state }) => kind === "resolve" && state === "running");
  const events = async (world: TestWorld) => (await world.story(1)).events.map(({ what }) => what);

  test("a hold moves the solution's deadline alone, ends by itself, and is on record", async () => {
    const { world, as } = await aCase();
    const before = (await world.story(1)).clocks.filter(({ state, kind }) => state === "running" && kind !== "resolve");
    const after = await as("ann@chain.test", "until Friday: waiting for the spare part");
    expect(after.holdUntil).toBe("2026-01-09T18:00:00.000Z");
    expect(await resolveOf(world)).toMatchObject({
      dueAt: "2026-01-22T17:00:00.000Z",
      nextRingAt: "2026-01-09T18:00:00.000Z",
    });
    const now = (await world.story(1)).clocks.filter(({ state, kind }) => state === "running" && kind !== "resolve");
    expect(now).toEqual(before);
    await world.until("2026-01-09T18:30:00.000Z");
    expect((await world.story(1)).it.holdUntil).toBeNull();
    expect(await events(world)).toContain("unheld");
    expect((await listHolds(world.db, (await world.story(1)).it.id))[0]).toMatchObject({
      endedAt: "2026-01-09T18:00:00.000Z",
    });
    expect(await resolveOf(world)).toMatchObject({
      dueAt: "2026-01-22T17:00:00.000Z",
      nextRingAt: "2026-01-13T18:00:00.000Z",
    });
  });

  test("ended early, it gives back what it has not used", async () => {
    const { world, as } = await aCase();
    await as("ann@chain.test", "until Friday: waiting for the spare part");
    await world.until("2026-01-06T09:00:00.000Z");
    await as("ann@chain.test", "over");
    // Ten opening hours were used; without a hold it was due on Friday the 16th at 19:00.
    expect(await resolveOf(world)).toMatchObject({ dueAt: "2026-01-17T18:00:00.000Z" });
  });

  test("a second hold asks the boss by letter, whose reply is the consent", async () => {
    const { world, as } = await aCase();
    await as("ann@chain.test", "until Tuesday: waiting for the spare part");
    await world.until("2026-01-07T09:00:00.000Z");
    await as("ann@chain.test", "until Friday: the part was wrong");
    expect((await world.story(1)).it.holdUntil).toBeNull();
    await world.later({ minutes: 1 });
    const letter = world.letters.to("dora@chain.test").at(-1);
    expect(letter?.subject).toBe("Ann Arnaud asks for a hold until Fri 9 Jan 2026: case 1, Lyon 2");
    if (!letter) return;
    await world.reply(letter, "/hold 2026-01-09: agreed");
    expect((await world.story(1)).it.holdUntil).toBe("2026-01-09T18:00:00.000Z");
    const dora = await findPersonByEmail(world.db, "dora@chain.test");
    expect((await listHolds(world.db, (await world.story(1)).it.id)).at(-1)?.consentedBy).toBe(dora?.id ?? "");
  });

  test("a hold that the boss does not agree to is no hold: whoever asked hears why, and nothing waits for an answer", async () => {
    const { world, id, as } = await aCase();
    await as("ann@chain.test", "2026-01-12: waiting for the spare part");
    const due = await resolveOf(world);
    expect(await outcome(as("ann@chain.test", "no: I changed my mind"))).toThrow("Only someone above can decide this.");
    await world.later({ minutes: 1 });
    const letter = world.letters.to("dora@chain.test").at(-1);
    expect(letter?.text).toContain("say no and why with /deny");
    expect(letter?.text).toContain("Look at the case yourself by Mon 5 Jan, 14:00: else we tell Rita Roux");
    if (!letter) return;
    await world.reply(letter, "/deny The part is in Lyon 3. Fetch it.");
    await world.later({ minutes: 1 });
    expect(await events(world)).toContain("hold_denied");
    expect([(await world.story(1)).it.holdUntil, (await resolveOf(world))?.dueAt]).toEqual([null, due?.dueAt ?? ""]);
    const answer = world.letters.to("ann@chain.test").at(-1);
    expect(answer?.subject).toBe("No hold: case 1, Lyon 2");
    expect(answer?.text).toContain("The part is in Lyon 3.");
    const dora = await findPersonByEmail(world.db, "dora@chain.test");
    if (!dora) return;
    const again = runInstructions(world, id, [{ verb: "hold", text: "no: really not" }], asPerson(dora, "web"));
    expect(await outcome(again)).toThrow("Nobody waits for consent to a hold");
  });

  test("whoever asked for a hold hears that it was agreed to, by /approve too", async () => {
    const { world, id, as } = await aCase();
    await as("ann@chain.test", "2026-01-12: waiting for the spare part");
    const dora = await findPersonByEmail(world.db, "dora@chain.test");
    if (!dora) return;
    await runInstructions(world, id, [{ verb: "approve", text: "if she knows" }], asPerson(dora, "web"));
    await world.later({ minutes: 1 });
    expect((await world.story(1)).it.holdUntil).toBe("2026-01-12T18:00:00.000Z");
    // With the first letter about the case, at the same moment: either may go first.
    const heard = world.letters.to("ann@chain.test").map(({ subject }) => subject);
    expect(heard).toContain("On hold until Mon 12 Jan 2026: case 1, Lyon 2");
  });

  test("six business days are more than an owner decides alone", async () => {
    const { world, as } = await aCase();
    await as("ann@chain.test", "2026-01-12: waiting for the spare part");
    expect((await world.story(1)).it.holdUntil).toBeNull();
    expect(await events(world)).toContain("hold_asked");
  });

  test("a hold can be taken back, and resolving ends it", async () => {
    const { world, id, as } = await aCase();
    const due = (await resolveOf(world))?.dueAt;
    await as("ann@chain.test", "until Friday: waiting for the spare part");
    const ann = await findPersonByEmail(world.db, "ann@chain.test");
    if (!ann) return;
    const undo = await findLatestUndo(world.db, id, ann.id);
    await undoVerbs(world, undo?.id ?? "", asPerson(ann, "web"), "");
    expect([(await world.story(1)).it.holdUntil, (await resolveOf(world))?.dueAt]).toEqual([null, due]);
    await as("ann@chain.test", "service: mended", "resolve");
    expect((await world.story(1)).it.state).toBe("resolved");
  });
});
