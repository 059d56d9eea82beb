import { afterEach, expect, test } from "bun:test";
import { asPerson } from "../../../src/core/org/acting.ts";
import { queueLetter } from "../../../src/flow/retain/queue-letter.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { listLetters } from "../../../src/store/retain/letters.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { aWorld, cleo, type TestWorld } from "../../world.ts";
import { bounce, complain } from "./machine-mail.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

/** A case of cleo's on which ann has written to her. */
async function answered(engine: (typeof engines)[number], phone: string | null = cleo.phone): Promise<TestWorld> {
  const world = await aWorld(engine);
  open.push(world);
  await world.response({ score: 2, comment: "Cold soup.", customer: { ...cleo, phone } });
  await world.later({ minutes: 1 });
  await say(world, "reply", "We are sorry about the soup.");
  await world.later({ minutes: 1 });
  return world;
}
async function say(world: TestWorld, verb: "reply" | "called" | "resolve", text: string) {
  const { it, owner } = await world.story(1);
  if (!owner) throw new Error("nobody owns it");
  await runInstructions(world, it.id, [{ verb, text }], asPerson(owner, "web"));
}
const lastTo = (world: TestWorld, to: string) => {
  const letter = world.letters.to(to).at(-1);
  if (!letter) throw new Error(`no letter to ${to}`);
  return letter;
};

for (const engine of engines) {
  test(`an answer that came back was no contact: the owner hears it and is to phone, and nothing more goes there (${engine})`, async () => {
    const world = await answered(engine);
    expect((await world.story(1)).it).toMatchObject({ state: "contacted", contacts: 1 });
    await bounce(world, lastTo(world, cleo.email));
    const { it, clocks, customer, events } = await world.story(1);
    expect(it).toMatchObject({ state: "viewed", contacts: 0, reachable: true });
    expect(clocks.filter(({ state }) => state === "running").map(({ kind }) => kind)).toContain("contact");
    expect(customer?.mailStopped).toBe("bounced");
    expect(events.map(({ what }) => what)).toEqual(expect.arrayContaining(["bounced", "mail_stopped", "unreached"]));
    const letter = lastTo(world, "ann@chain.test");
    expect(letter.subject).toBe("Your words did not reach Cleo Martin: case 1, Lyon 2");
    expect(letter.text).toContain("Phone them instead");
    expect(await outcome(say(world, "reply", "Once more."))).toThrow("does not arrive");
    await say(world, "called", "She is happy.");
    await say(world, "resolve", "service: New soup.");
    expect(world.letters.to(cleo.email).length).toBe(1);
    expect((await world.story(1)).it.confirmation).toBeNull();
  });

  test(`without a telephone number the customer is out of reach, until they write themselves (${engine})`, async () => {
    const world = await answered(engine, null);
    const letter = lastTo(world, cleo.email);
    await bounce(world, letter);
    const { it, clocks } = await world.story(1);
    expect(it.reachable).toBe(false);
    expect(clocks.filter(({ state }) => state === "running").map(({ kind }) => kind)).not.toContain("contact");
    await world.reply(letter, "I am here again.");
    const { it: after, customer } = await world.story(1);
    expect([after.reachable, customer?.mailStopped]).toEqual([true, null]);
  });

  test(`a stopped customer who writes to feedback@ from the very address is written to again (${engine})`, async () => {
    const world = await answered(engine);
    await complain(world, lastTo(world, cleo.email));
    const vouched = "Authentication-Results: gateway.chain.test; dmarc=pass header.from=mail.test";
    const raw = [vouched, `From: ${cleo.email}`, "To: feedback@reply.chain.test", "Subject: Me", "", "Hello?", ""];
    await world.send({ envelope: { from: cleo.email, to: "feedback@reply.chain.test" }, raw: raw.join("\r\n") });
    await world.later({ minutes: 1 });
    expect((await world.story(1)).customer?.mailStopped).toBeNull();
  });

  test(`a full mailbox stops nothing, but what did not arrive is no contact either (${engine})`, async () => {
    const world = await answered(engine);
    await bounce(world, lastTo(world, cleo.email), "5.2.2");
    const { it, customer } = await world.story(1);
    expect([customer?.mailStopped, it.contacts]).toEqual([null, 0]);
  });

  test(`one address gets ten automatic letters an hour, over all cases; a manager's own words always go (${engine})`, async () => {
    const world = await answered(engine);
    const { it, customer } = await world.story(1);
    if (!customer?.email) throw new Error("no address");
    const to = { kind: "customer" as const, ...customer, email: customer.email };
    const words = { subject: "Hello", text: "Hello", html: "<p>Hello</p>" };
    for (let i = 0; i < 12; i++)
      await world.db.tx((db) => queueLetter({ ...world, db }, "customer_ask", to, words, { it }));
    await say(world, "reply", "And in person.");
    await world.later({ minutes: 1 });
    expect(world.letters.to(cleo.email).length).toBe(1 + 10 + 1);
    expect((await world.story(1)).events.filter(({ what }) => what === "not_sent").length).toBe(2);
    await world.later({ hours: 1 });
    await world.db.tx((db) => queueLetter({ ...world, db }, "customer_ask", to, words, { it }));
    await world.later({ minutes: 1 });
    expect(world.letters.to(cleo.email).length).toBe(13);
  });

  test(`who called our letter unwanted gets none any more, and the manager is told so (${engine})`, async () => {
    const world = await answered(engine);
    await complain(world, lastTo(world, cleo.email));
    expect((await world.story(1)).customer?.mailStopped).toBe("complained");
    expect(await outcome(say(world, "reply", "Once more."))).toThrow("asked for no mail");
    await say(world, "resolve", "service: New soup.");
    await world.later({ minutes: 1 });
    expect(world.letters.to(cleo.email).length).toBe(1);
    const [last] = await listLetters(world.db, { limit: 1 });
    expect(last?.kind).not.toBe("customer_ask");
  });
}
