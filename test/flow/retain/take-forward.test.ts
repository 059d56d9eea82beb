import { afterEach, describe, expect, test } from "bun:test";
import { confirmMail } from "../../../src/flow/retain/confirm-mail.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { listLetters } from "../../../src/store/retain/letters.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { appointAll, aWorld, cleo, type TestWorld } from "../../world.ts";
import { aMail, outbox, rawOf, takeAll, vouches } from "./a-mail.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

const feedback = "feedback@reply.chain.test";
const passedOn = [
  "Please look at this.",
  "",
  "---------- Forwarded message ---------",
  `From: Cleo Martin <${cleo.email}>`,
  "Date: Sun, 4 Jan 2026 at 18:03",
  "Subject: My order",
  "To: <ann@chain.test>",
  "",
  "It never came, and nobody answers.",
].join("\r\n");

describe.each([...engines])("on %s", (engine) => {
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    return world;
  };
  const forward = { to: feedback, from: ["ann@chain.test"], subject: "Fwd: My order", text: passedOn };

  test("a manager passes a customer's mail on: a case for the customer, a note, a receipt, and no word to the customer", async () => {
    const world = await start();
    const row = await aMail(world, forward);
    const { it, unit, customer, responses, messages, events } = await world.story(1);
    expect(unit.code).toBe("lyon-2");
    expect(customer).toMatchObject({ name: "Cleo Martin", email: cleo.email });
    expect(responses[0]?.response).toMatchObject({
      comment: "My order\n\nIt never came, and nobody answers.",
      inboundId: row.id,
    });
    expect(messages.map(({ direction, text }) => [direction, text])).toEqual([["internal", "Please look at this."]]);
    expect(events.find(({ what }) => what === "passed_on")?.evidence).toBe("claimed");
    expect(row).toMatchObject({ method: "forward", caseId: it.id });
    expect(await outbox(world)).toEqual(["alert to ann@chain.test", "receipt to ann@chain.test"]);
    const receipt = (await listLetters(world.db, { limit: 1 }))[0];
    expect(receipt?.text).toContain("https://amends.chain.test/cases/1");
  });

  test("the store is the forwarder's own, else that of the address, else the company", async () => {
    const world = await start();
    await appointAll(world, [
      ["Two Stores", "two@chain.test", "lyon-2", "staff"],
      ["Two Stores", "two@chain.test", "lyon-3", "staff"],
    ]);
    const at = async (from: string, to: string, name: string) => {
      const text = passedOn.replace(cleo.email, `${name}@mail.test`);
      return (await aMail(world, { ...forward, to, from: [from], text })).caseId;
    };
    const ids = [
      await at("ann@chain.test", "store-lyon-3@reply.chain.test", "a"),
      await at("two@chain.test", "store-lyon-3@reply.chain.test", "b"),
      await at("dora@chain.test", "store-lyon-3@reply.chain.test", "c"),
      await at("dora@chain.test", feedback, "d"),
    ];
    const codes = await Promise.all([1, 2, 3, 4].map(async (number) => (await world.story(number)).unit.code));
    expect(codes).toEqual(["lyon-2", "lyon-3", "lyon-3", "chain"]);
    expect(new Set(ids).size).toBe(4);
  });

  test("a real mail inside is preferred to what stands in the text", async () => {
    const world = await start();
    const parts = [
      "--b",
      "Content-Type: text/plain",
      "",
      "See the attached mail.",
      "--b",
      "Content-Type: message/rfc822",
      "",
      `From: =?utf-8?Q?Cl=C3=A9o?= <${cleo.email}>`,
      "Subject: =?utf-8?Q?G=C3=A2teau?=",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from("Le gâteau était rassis.").toString("base64"),
      "--b--",
    ].join("\r\n");
    const headers = ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"];
    await aMail(world, { ...forward, subject: "for you", text: parts, headers });
    const { customer, responses, messages } = await world.story(1);
    expect(customer).toMatchObject({ name: "Cléo", email: cleo.email });
    expect(responses[0]?.response.comment).toBe("Gâteau\n\nLe gâteau était rassis.");
    expect(messages[0]?.text).toBe("See the attached mail.");
  });

  test("a forwarder whom nobody vouches for is asked, and the case opens when they say that it was them", async () => {
    const world = await start();
    const row = await aMail(world, { ...forward, vouch: vouches.none, headers: ["Message-ID: <f1@chain.test>"] });
    expect(await outcome(world.story(1))).toThrow("no case 1");
    expect(await outbox(world)).toEqual(["unverified to ann@chain.test"]);
    const ann = await findPersonByEmail(world.db, "ann@chain.test");
    if (ann) await confirmMail(world, row.id, ann);
    const raw = rawOf(world, { ...forward, headers: ["Message-ID: <f1@chain.test>"] });
    expect(await takeAll(world, raw, vouches.none)).toMatchObject({ authority: "acts", method: "forward" });
    expect((await world.story(1)).customer?.email).toBe(cleo.email);
  });

  test("a disowned forwarder, an own letter, a colleague's mail and a forward that names nobody open nothing", async () => {
    const world = await start();
    await aMail(world, { ...forward, vouch: vouches.fail });
    for (const inner of ["feedback@reply.chain.test", "dora@chain.test", "nobody"])
      await aMail(world, { ...forward, text: passedOn.replace(cleo.email, inner) });
    expect(await outcome(world.story(1))).toThrow("no case 1");
    expect(await outbox(world)).toEqual([
      "put_aside to ida@chain.test",
      "receipt to ann@chain.test",
      "receipt to ann@chain.test",
      "receipt to ann@chain.test",
    ]);
    expect((await listLetters(world.db, { limit: 1 }))[0]?.text).toContain("whom it was from");
  });

  test("what a customer forwards is that customer's own mail", async () => {
    const world = await start();
    await aMail(world, { ...forward, from: ["zoe@mail.test"] });
    expect((await world.story(1)).customer?.email).toBe("zoe@mail.test");
  });
});
