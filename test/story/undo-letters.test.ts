import { afterEach, describe, expect, test } from "bun:test";
import { engines } from "../engines.ts";
import { outcome } from "../outcome";
import { aWorld, cleo, type TestWorld } from "../world.ts";
import { annSays, does, lastTo } from "./deeds.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("letters of what is taken back, on %s", (engine) => {
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    await world.response({ score: 2, comment: "Nobody ever called me back.", customer: cleo });
    await world.later({ minutes: 1 });
    return world;
  };

  test("whoever was told by letter hears that it counts no longer", async () => {
    const world = await start();
    await does(world, "ann", "close", "no fault");
    await world.later({ minutes: 1 });
    expect(lastTo(world, "dora@chain.test").subject).toBe("Closing to review: case 1, Lyon 2");
    await does(world, "ann", "undo");
    await world.later({ minutes: 1 });
    expect(lastTo(world, "dora@chain.test").subject).toBe("Taken back: case 1, Lyon 2");
    expect((await world.story(1)).it).toMatchObject({ state: "new", reviewerId: null, outcome: null });
    await does(world, "ann", "close", "no fault");
    await does(world, "ann", "undo");
    await world.later({ minutes: 1 });
    expect(world.letters.to("dora@chain.test")).toHaveLength(2);
  });

  test("words that went to the customer stay said; those that still wait are dropped", async () => {
    const world = await start();
    const receipt = await annSays(world, "/reply Dear Cleo, sorry.");
    expect(receipt.text).not.toContain("/undo");
    expect(await outcome(does(world, "ann", "undo"))).toThrow(/with the customer already/);
    const sent = world.letters.to(cleo.email).length;
    await does(world, "ann", "reply", "And another thing");
    await does(world, "ann", "undo");
    await world.later({ minutes: 30 });
    expect(world.letters.to(cleo.email)).toHaveLength(sent);
    expect((await world.story(1)).it.contacts).toBe(1);
  });

  test("a resolution is taken back also when the customer has been asked, and the silence no longer closes it", async () => {
    const world = await start();
    await does(world, "ann", "called", "She was calm");
    await does(world, "ann", "resolve", "waiting: a voucher");
    await world.later({ minutes: 1 });
    expect(lastTo(world, cleo.email).text).toContain("a voucher");
    await does(world, "ann", "undo");
    const { it, events, clocks } = await world.story(1);
    expect(it).toMatchObject({ state: "contacted", confirmation: null, outcome: null, done: null });
    expect(JSON.parse(events.findLast(({ what }) => what === "undone")?.data ?? "{}")).toMatchObject({ asked: true });
    expect(
      clocks
        .filter(({ state }) => state === "running")
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["resolve", "update"]);
  });
});
