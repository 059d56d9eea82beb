import { afterEach, describe, expect, test } from "bun:test";
import { readMailAgain } from "../../src/flow/retain/read-mail-again.ts";
import { undoVerbs } from "../../src/flow/retain/undo-verbs.ts";
import { readMails } from "../../src/mail/inbox.ts";
import { findLatestUndo } from "../../src/store/retain/undos.ts";
import { engines } from "../engines.ts";
import { outcome } from "../outcome";
import { aWorld, cleo, type TestWorld } from "../world.ts";
import { actorOf, annSays, does, lastTo } from "./deeds.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("taking back, on %s", (engine) => {
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    await world.response({ score: 2, comment: "Nobody ever called me back.", customer: cleo });
    await world.later({ minutes: 1 });
    return world;
  };
  const runningOn = async (world: TestWorld) =>
    (await world.story(1)).clocks
      .filter(({ state }) => state === "running")
      .map(({ kind, dueAt }) => `${kind} ${dueAt}`)
      .sort();
  const latest = async (world: TestWorld, name: string) => {
    const { it } = await world.story(1);
    const undo = await findLatestUndo(world.db, it.id, (await actorOf(world, name)).id ?? "");
    if (!undo) throw new Error("nothing to take back");
    return undo;
  };

  test("a receipt names the link and the word; /undo restores case and deadlines, and the words stay on record", async () => {
    const world = await start();
    const before = await world.story(1);
    const clocks = await runningOn(world);
    const receipt = await annSays(world, "/called She gets a refund\n/note wrong case?");
    expect(receipt.text).toContain("You phoned Cleo Martin.");
    expect(receipt.text).toMatch(/https:\/\/amends\.chain\.test\/undo\/[0-9a-f-]{36}/);
    expect(receipt.text).toContain("until Tue 6 Jan");
    expect(await runningOn(world)).not.toEqual(clocks);
    const undone = await annSays(world, "/undo wrong customer");
    expect(undone.subject).toBe("Re: case 1: taken back");
    expect(undone.text).toContain("wrong customer");
    expect(undone.text).not.toContain("/undo/");
    const { it, messages, events } = await world.story(1);
    expect({ ...it, version: 0, nextDueAt: "" }).toEqual({ ...before.it, version: 0, nextDueAt: "" });
    expect(it.nextDueAt).toBe(before.it.nextDueAt);
    expect(await runningOn(world)).toEqual(clocks);
    expect(messages.map(({ text, withdrawnAt }) => [text, withdrawnAt === null])).toEqual([
      ["She gets a refund", false],
      ["wrong case?", false],
      ["wrong customer", true],
    ]);
    expect(events.at(-1)?.what === "undone" || events.some(({ what }) => what === "undone")).toBe(true);
  });

  test("taking back twice is refused, and so is what somebody else told", async () => {
    const world = await start();
    await does(world, "ann", "called", "wrong");
    const undo = await latest(world, "ann");
    expect(await outcome(undoVerbs(world, undo.id, await actorOf(world, "dora")))).toThrow(/Only whoever told/);
    await undoVerbs(world, undo.id, await actorOf(world, "ann"));
    expect(await outcome(undoVerbs(world, undo.id, await actorOf(world, "ann")))).toThrow(/already/);
    expect(await outcome(undoVerbs(world, (await latest(world, "ann")).id, await actorOf(world, "ann")))).toThrow(
      /already/,
    );
    expect(await outcome(does(world, "dora", "undo"))).toThrow(/nothing of yours/);
  });

  test("two presses at once take back once", async () => {
    const world = await start();
    await does(world, "ann", "called", "wrong");
    const undo = await latest(world, "ann");
    const ann = await actorOf(world, "ann");
    const ends = await Promise.allSettled([undoVerbs(world, undo.id, ann), undoVerbs(world, undo.id, ann)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await world.story(1)).events.filter(({ what }) => what === "undone")).toHaveLength(1);
  });

  test("only the newest, only for a day, and not when the case has moved on", async () => {
    const world = await start();
    await does(world, "ann", "called", "one");
    const first = await latest(world, "ann");
    await world.later({ minutes: 1 });
    await does(world, "ann", "note", "two");
    const ann = await actorOf(world, "ann");
    expect(await outcome(undoVerbs(world, first.id, ann))).toThrow(/newest/);
    await does(world, "dora", "take");
    expect(await outcome(undoVerbs(world, (await latest(world, "ann")).id, ann))).toThrow(/moved on/);
    await does(world, "dora", "called", "me too");
    const late = await latest(world, "dora");
    await world.later({ hours: 24 });
    expect(await outcome(undoVerbs(world, late.id, await actorOf(world, "dora")))).toThrow(/24 hours/);
  });

  test("what the customer writes meanwhile cannot be taken back over", async () => {
    const world = await start();
    await annSays(world, "/reply May I call you?");
    await world.reply(lastTo(world, cleo.email), "Yes please.");
    expect(await outcome(does(world, "ann", "undo"))).toThrow(/moved on/);
  });

  test("a look and a note of somebody above do not stand in the way", async () => {
    const world = await start();
    await does(world, "ann", "escalate", "She wants the boss");
    await does(world, "dora", "view");
    await does(world, "dora", "note", "I am on it");
    await does(world, "ann", "undo");
    const { it, clocks, messages } = await world.story(1);
    expect(it.level).toBe(0);
    expect(clocks.filter(({ kind, state }) => kind === "view" && state === "running")).toHaveLength(1);
    expect(messages.find(({ text }) => text === "I am on it")?.withdrawnAt).toBeNull();
  });

  test("a deadline that would have rung meanwhile rings now", async () => {
    const world = await start();
    await annSays(world, "/called spoke to her");
    await world.until("2026-01-06T08:30:00.000Z");
    expect(world.letters.to("dora@chain.test")).toEqual([]);
    await annSays(world, "/rückgängig");
    await world.later({ minutes: 1 });
    expect(world.letters.to("dora@chain.test").map(({ subject }) => subject)).toEqual([
      "Not opened in time: case 1, Lyon 2",
    ]);
  });

  test("a mail that is read again takes nothing back twice", async () => {
    const world = await start();
    await annSays(world, "/called spoke to her");
    await annSays(world, "/undo");
    const before = await world.story(1);
    const inbound = before.messages.at(-1)?.inboundId ?? "";
    await readMailAgain(world, inbound, await actorOf(world, "ida")).catch(() => undefined);
    await readMails(world);
    expect((await world.story(1)).it.version).toBe(before.it.version);
  });

  test("/undo stands alone, and refused it is kept as a note", async () => {
    const world = await start();
    const receipt = await annSays(world, "/undo\n/called again");
    expect(receipt.text).toContain("/undo stands alone");
    expect((await annSays(world, "/undo")).text).toContain("There is nothing of yours on this case");
    expect((await world.story(1)).messages.map(({ text }) => text)).toEqual(["/undo\n/called again", "/undo"]);
  });
});
