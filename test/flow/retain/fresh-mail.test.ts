import { afterEach, describe, expect, test } from "bun:test";
import { listLetters } from "../../../src/store/retain/letters.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { aWorld, cleo, type TestWorld } from "../../world.ts";
import { aMail, outbox, vouches } from "./a-mail.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

const toStore = "store-lyon-2@reply.chain.test";
const feedback = "feedback@reply.chain.test";

describe.each([...engines])("on %s", (engine) => {
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    return world;
  };
  const acknowledged = async (world: TestWorld) =>
    (await outbox(world)).filter((one) => one.startsWith("acknowledgement")).map((one) => one.slice(19));

  test("a customer who writes of their own accord becomes a response and a case, answered the same day", async () => {
    const world = await start();
    const row = await aMail(world, {
      to: toStore,
      from: [`Cleo <${cleo.email}>`],
      subject: "Cold coffee",
      text: "It was awful and nobody cared.",
    });
    const { it, responses, clocks, owner } = await world.story(1);
    expect(responses[0]?.response).toMatchObject({ mode: "mail", inboundId: row.id, contactMe: true });
    expect(responses[0]?.response.comment).toContain("Cold coffee");
    expect(row).toMatchObject({ method: "address", caseId: it.id, sender: cleo.email });
    expect(owner?.name).toBe("Ann Arnaud");
    expect(clocks.find(({ kind }) => kind === "contact")?.dueAt).toStartWith("2026-01-05T");
  });

  test("the acknowledgement says who answers and by when, and repeats nothing of the mail", async () => {
    const world = await start();
    const headers = ["Message-ID: <m1@mail.test>"];
    await aMail(world, {
      to: toStore,
      from: [`"Buy PILLS" <${cleo.email}>`],
      subject: "Buy PILLS",
      text: "Cheap PILLS",
      headers,
    });
    const letter = (await listLetters(world.db, { limit: 9 })).find(({ kind }) => kind === "acknowledgement");
    expect(letter).toMatchObject({ to: cleo.email, inReplyTo: "<m1@mail.test>" });
    expect(letter?.headers).toMatchObject({
      "Auto-Submitted": "auto-replied",
      Precedence: "auto_reply",
      "X-Auto-Response-Suppress": "All",
    });
    expect(`${letter?.subject} ${letter?.text} ${letter?.html}`).not.toContain("PILLS");
    expect(letter?.text).toContain("Lyon 2 will answer you by Mon 5 Jan");
    const answer = await aMail(world, { to: letter?.replyTo ?? "", from: [cleo.email], text: "One thing more" });
    expect(answer).toMatchObject({ method: "token", authority: "acts", caseId: (await world.story(1)).it.id });
  });

  test("one address is acknowledged once a day", async () => {
    const world = await start();
    await aMail(world, { to: toStore, from: [cleo.email], text: "One" });
    await aMail(world, { to: "store-lyon-3@reply.chain.test", from: [cleo.email], text: "Two" });
    expect(await acknowledged(world)).toEqual([cleo.email]);
    world.clock.moveTo("2026-01-06T10:00:00.000Z");
    await aMail(world, { to: "store-rhone@reply.chain.test", from: [cleo.email], text: "Three" });
    expect(await acknowledged(world)).toEqual([cleo.email, cleo.email]);
  });

  test("nobody is acknowledged whom the domain does not vouch for, and neither lists, machines nor colleagues", async () => {
    const world = await start();
    const from = ["x@mail.test"];
    const quiet: Parameters<typeof aMail>[1][] = [
      { to: toStore, from: ["none@mail.test"], vouch: vouches.none },
      { to: toStore, from: ["fail@mail.test"], vouch: vouches.fail },
      { to: toStore, from: ["two@mail.test", "three@mail.test"] },
      { to: toStore, from, headers: ["List-Id: <all.mail.test>"] },
      { to: toStore, from, headers: ["Precedence: list"] },
      { to: toStore, from, headers: ["Auto-Submitted: auto-generated"] },
      { to: toStore, from, headers: ["X-Auto-Response-Suppress: All"] },
      { to: toStore, from: ["no-reply@mail.test"] },
      { to: toStore, from: ["notifications@mail.test"] },
      { to: toStore, from: ["dora@chain.test"] },
      { to: toStore, from: ["feedback@reply.chain.test"] },
    ];
    for (const mail of quiet) await aMail(world, { text: "Hello there", ...mail });
    expect(await acknowledged(world)).toEqual([]);
    const aligned = { ...vouches.none, aligned: true };
    await aMail(world, { to: toStore, from: ["spf@mail.test"], text: "Hello there", vouch: aligned });
    expect(await acknowledged(world)).toEqual(["spf@mail.test"]);
  });

  test("a customer who writes again without a token writes on the open case, as a message", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    const row = await aMail(world, {
      to: feedback,
      from: [cleo.email],
      subject: "And then",
      text: "Nobody called me.",
    });
    const { it, messages, clocks } = await world.story(1);
    expect(row).toMatchObject({ method: "customer", caseId: it.id });
    expect(messages.map(({ text, verified }) => [text, verified])).toEqual([["Nobody called me.", true]]);
    expect(clocks.filter(({ kind, state }) => kind === "reply" && state === "running").length).toBe(1);
    expect(await outcome(world.story(2))).toThrow("no case 2");
    await aMail(world, { to: "feedback+lyon-3@reply.chain.test", from: [cleo.email], text: "Another store" });
    expect((await world.story(2)).unit.code).toBe("lyon-3");
  });
});
