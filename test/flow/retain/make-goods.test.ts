import { afterEach, describe, expect, test } from "bun:test";
import { asPerson } from "../../../src/core/org/acting.ts";
import type { Verb } from "../../../src/core/retain/verbs.ts";
import { moveCase } from "../../../src/flow/retain/move-case.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { undoVerbs } from "../../../src/flow/retain/undo-verbs.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { findLatestUndo } from "../../../src/store/retain/undos.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
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
    const person = async (email: string) => {
      const found = await findPersonByEmail(world.db, email);
      if (!found) throw new Error(email);
      return asPerson(found, "web");
    };
    const as = async (email: string, verb: Verb, text: string) =>
      runInstructions(world, id, [{ verb, text }], await person(email));
    return { world, id, as, person };
  }
  const gifts = async (world: TestWorld) =>
    ((await world.story(1)).makeGoods ?? []).map(({ amount, state, text }) => [amount, state, text]);
  const subjects = async (world: TestWorld, to: string) => {
    await world.later({ seconds: 1 });
    return world.letters.to(to).map(({ subject }) => subject);
  };

  test("by mail: a small gift is recorded, a larger one asks above, and who asked hears the answer", async () => {
    const { world } = await aCase();
    await world.later({ seconds: 1 });
    const [alert] = world.letters.to("ann@chain.test");
    if (!alert) throw new Error("no alert");
    await world.reply(alert, "/gave voucher 20 EUR: for the cake");
    await world.reply(alert, "/gutschrift Erstattung 80 €: der Ofen");
    expect(await gifts(world)).toEqual([
      [2000, "given", "for the cake"],
      [8000, "asked", "der Ofen"],
    ]);
    const receipts = world.letters.to("ann@chain.test").filter(({ subject }) => subject.includes("noted"));
    expect(receipts[0]?.text).toContain("You gave the customer: Voucher, €20.00.");
    expect(receipts[1]?.text).toContain("needs consent from above");
    const asked = world.letters.to("dora@chain.test").find(({ subject }) => subject.includes("asks to give"));
    if (!asked) throw new Error("nobody was asked");
    expect(asked.subject).toBe("Ann Arnaud asks to give €80.00: case 1, Lyon 2");
    await world.reply(asked, "/deny too much for an oven door");
    expect((await gifts(world))[1]).toEqual([8000, "denied", "der Ofen"]);
    expect(await subjects(world, "ann@chain.test")).toContain("Not approved: €80.00, case 1, Lyon 2");
    expect(world.letters.to(cleo.email).filter(({ text }) => /voucher|80|oven/i.test(text))).toEqual([]);
  });

  test("a resolve is free while consent is waited for, and the owner cannot agree with themself", async () => {
    const { world, as } = await aCase();
    await as("ann@chain.test", "called", "spoke to her");
    await as("ann@chain.test", "gave", "refund 120 EUR: the whole shopping");
    expect(await outcome(as("ann@chain.test", "approve", ""))).toThrow("someone above");
    expect((await as("ann@chain.test", "resolve", "billing/refund: money back")).state).toBe("resolved");
    expect((await world.story(1)).it).toMatchObject({ cause: "billing", causeDetail: "refund" });
    await as("rita@chain.test", "approve", "of course");
    expect(await gifts(world)).toEqual([[12000, "approved", "the whole shopping"]]);
    expect(await subjects(world, "ann@chain.test")).toContain("Approved: €120.00, case 1, Lyon 2");
    expect(await outcome(as("dora@chain.test", "deny", "no"))).toThrow("Nothing waits");
  });

  test("what was given or decided can be taken back", async () => {
    const { world, id, as, person } = await aCase();
    const undo = async (email: string) => {
      const actor = await person(email);
      const last = await findLatestUndo(world.db, id, actor.id ?? "");
      await undoVerbs(world, last?.id ?? "", actor);
    };
    await as("ann@chain.test", "gave", "voucher 10 EUR");
    await world.later({ minutes: 1 });
    await as("ann@chain.test", "gave", "voucher 90 EUR: sorry");
    await world.later({ minutes: 1 });
    await as("dora@chain.test", "approve", "");
    await undo("dora@chain.test");
    expect((await gifts(world)).map(([, state]) => state)).toEqual(["given", "asked"]);
  });

  test("what nobody decides climbs, once a rung, also when it was looked at and the case closes meanwhile", async () => {
    const { world, as, person } = await aCase();
    await as("ann@chain.test", "called", "spoke to her");
    await as("ann@chain.test", "gave", "refund 120 EUR: the whole shopping");
    await as("dora@chain.test", "view", "");
    await as("ann@chain.test", "resolve", "billing/refund: money back");
    await moveCase(world, (await world.story(1)).it.id, { verb: "confirm" }, await person("ann@chain.test"));
    const waits = async (to: string) =>
      (await subjects(world, to)).filter((subject) => subject === "Waits for consent: case 1, Lyon 2").length;
    await world.later({ hours: 3 });
    expect([await waits("dora@chain.test"), await waits("rita@chain.test")]).toEqual([0, 0]);
    await world.later({ hours: 2 });
    expect([await waits("dora@chain.test"), await waits("rita@chain.test")]).toEqual([0, 1]);
    const [letter] = world.letters.to("rita@chain.test").filter(({ subject }) => subject.startsWith("Waits"));
    expect(letter?.text).toContain("Nobody has said yes or no to what waits for consent.");
    const events = (await world.story(1)).events.filter(({ what }) => what === "escalated");
    expect(events.map(({ data }) => JSON.parse(data))).toEqual([
      expect.objectContaining({ clock: "consent", late: null, to: "Rita Roux" }),
    ]);
    await as("rita@chain.test", "approve", "");
    expect((await world.story(1)).clocks.filter(({ state }) => state === "running")).toEqual([]);
  });

  test("a hold that waits for consent climbs too, and an answer to one of two leaves the other waiting", async () => {
    const { world, as } = await aCase();
    await as("ann@chain.test", "hold", "2026-03-30: waiting for the part");
    await as("ann@chain.test", "gave", "refund 120 EUR: the whole shopping");
    const consents = async () =>
      (await world.story(1)).clocks.filter(({ kind }) => kind === "consent").map(({ state }) => state);
    expect(await consents()).toEqual(["running"]);
    await as("dora@chain.test", "approve", "");
    expect(await consents()).toEqual(["running"]);
    await as("dora@chain.test", "deny", "too long");
    expect(await consents()).toEqual(["met"]);
  });
});
