import { afterEach, expect, test } from "bun:test";
import { theClock } from "../../../src/core/retain/actor.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { outcome } from "../../outcome";
import { aWorld, cleo, type TestWorld } from "../../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

const looksOf = async (world: TestWorld) =>
  (await world.story(1)).clocks
    .filter(({ kind, state }) => kind === "view" && state === "running")
    .map(({ personId, dueAt, nextRingAt }) => ({ who: personId, dueAt, silent: nextRingAt === null }));

test("a boss who did not look, and then gets the case, owes a look from now on", async () => {
  const world = await aWorld("sqlite");
  open.push(world);
  const taken = await world.response({ score: 2, customer: cleo });
  await world.until("2026-01-05T17:30:00.000Z");
  const dora = (await world.story(1)).line[1]?.managers[0];
  expect((await looksOf(world)).find(({ who }) => who === dora?.id)?.silent).toBe(true);
  await runInstructions(world, taken.case?.id ?? "", [{ verb: "assign", text: "dora@chain.test" }], theClock);
  const mine = (await looksOf(world)).filter(({ who }) => who === dora?.id);
  expect(mine).toEqual([{ who: dora?.id ?? "", dueAt: "2026-01-06T11:30:00.000Z", silent: false }]);
});

test("a case is not given to someone without a part in its store", async () => {
  const world = await aWorld("sqlite");
  open.push(world);
  const taken = await world.response({ store: "lyon-3", score: 2 });
  const assign = runInstructions(world, taken.case?.id ?? "", [{ verb: "assign", text: "ann@chain.test" }], theClock);
  expect(await outcome(assign)).toThrow("Ann Arnaud has no part in this store");
});
