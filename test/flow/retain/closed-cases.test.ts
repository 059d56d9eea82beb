import { afterEach, describe, expect, test } from "bun:test";
import { replyAddress } from "../../../src/flow/retain/queue-letter.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { aWorld, cleo, type TestWorld } from "../../world.ts";
import { aMail, outbox, vouches } from "./a-mail.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("on %s", (engine) => {
  /** A case of Cleo that Ann closed as no fault of ours, and its two reply addresses. */
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    await world.response({ score: 1, customer: cleo });
    const { it, customer } = await world.story(1);
    const ann = await findPersonByEmail(world.db, "ann@chain.test");
    const staff = replyAddress(world, it, { kind: "person", ref: ann?.ref ?? "" });
    await aMail(world, { to: staff, from: ["ann@chain.test"], text: "/called We talked." });
    await aMail(world, { to: staff, from: ["ann@chain.test"], text: "/close no_fault: a mistake" });
    expect((await world.story(1)).it.state).toBe("closed");
    const to = replyAddress(world, it, { kind: "customer", ref: customer?.ref ?? "" });
    const before = (await outbox(world)).length;
    return { world, to, staff, told: async () => (await outbox(world)).slice(before) };
  };
  const from = [cleo.email];

  test("unhappy words within fourteen days open it again", async () => {
    const { world, to, told } = await start();
    world.clock.moveTo("2026-01-18T09:00:00.000Z");
    await aMail(world, { to, from, text: "This is awful, it is broken again and I want my money back." });
    expect((await world.story(1)).it.state).toBe("new");
    expect(await told()).toContain("reopened to ann@chain.test");
  });

  test("other words within fourteen days stand on it, and its owner hears of them", async () => {
    const { world, to, told } = await start();
    await aMail(world, { to, from, text: "I have found the receipt by now." });
    const { it, messages } = await world.story(1);
    expect([it.state, messages.at(-1)?.text]).toEqual(["closed", "I have found the receipt by now."]);
    expect(await told()).toEqual(["customer_wrote to ann@chain.test"]);
  });

  test("a question about it must be answered, in time, and opens nothing; else those above hear of it", async () => {
    const { world, to, staff, told } = await start();
    expect(
      await outcome(aMail(world, { to: staff, from: ["ann@chain.test"], text: "/called once more" })),
    ).not.toThrow();
    expect((await world.story(1)).it.contacts).toBe(1);
    await world.later({ minutes: 1 });
    await aMail(world, { to, from, text: "Which of your shops has the rye bread?" });
    const reply = async () =>
      (await world.story(1)).clocks.filter(({ kind }) => kind === "reply").map(({ state }) => state);
    expect(await reply()).toEqual(["running"]);
    await world.later({ hours: 30 });
    expect(world.letters.to("dora@chain.test").map(({ subject }) => subject)).toContain(
      "Customer's message not answered in time: case 1, Lyon 2",
    );
    await aMail(world, { to: staff, from: ["ann@chain.test"], text: "/reply Lyon 3 has it, every day." });
    const { it } = await world.story(1);
    expect([it.state, it.outcome, await reply()]).toEqual(["closed", "no_fault", ["met"]]);
    expect(await told()).toContain(`customer_reply to ${cleo.email}`);
  });

  test("thanks alone stand on it and wake nobody, however late they come", async () => {
    const { world, to, told } = await start();
    await aMail(world, { to, from, text: "Thank you very much, Ann!" });
    world.clock.moveTo("2026-03-01T09:00:00.000Z");
    await aMail(world, { to, from, text: "Merci beaucoup" });
    const { it, messages } = await world.story(1);
    expect(it.state).toBe("closed");
    expect(messages.filter(({ direction }) => direction === "in").length).toBe(2);
    expect(await told()).toEqual([]);
  });

  test("whatever comes later is a new case that goes on from it, and its owner is alerted", async () => {
    const { world, to, told } = await start();
    world.clock.moveTo("2026-01-20T09:00:00.000Z");
    const row = await aMail(world, { to, from, text: "It happened again today.", vouch: vouches.none });
    const later = await world.story(2);
    expect(later.it).toMatchObject({ state: "new", earlierId: (await world.story(1)).it.id });
    expect(later.customer?.email).toBe(cleo.email);
    expect(later.responses[0]?.response).toMatchObject({ comment: "It happened again today.", inboundId: row.id });
    expect(later.links?.earlier).toBe(1);
    const { it, events, links } = await world.story(1);
    expect([it.state, links?.later, events.at(-1)?.what]).toEqual(["closed", [2], "went_on"]);
    expect(row.caseId).toBe(later.it.id);
    expect(await told()).toEqual(["alert to ann@chain.test"]);
  });

  test("an automatic answer opens nothing, early or late", async () => {
    const { world, to, told } = await start();
    const headers = ["Auto-Submitted: auto-replied"];
    await aMail(world, { to, from, text: "I am away, this is awful.", headers });
    world.clock.moveTo("2026-03-01T09:00:00.000Z");
    await aMail(world, { to, from, text: "I am away, this is broken.", headers });
    expect((await world.story(1)).it.state).toBe("closed");
    expect(await outcome(world.story(2))).toThrow("no case 2");
    expect(await told()).toEqual([]);
  });
});
