import { afterEach, describe, expect, test } from "bun:test";
import { asPerson } from "../../../src/core/org/acting.ts";
import type { Verb } from "../../../src/core/retain/verbs.ts";
import { answerAuditCall } from "../../../src/flow/retain/answer-audit-call.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { undoVerbs } from "../../../src/flow/retain/undo-verbs.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { listOpenAuditCalls } from "../../../src/store/retain/audit-calls.ts";
import { findLatestUndo } from "../../../src/store/retain/undos.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { appointAll, aWorld, cleo, type TestWorld } from "../../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("on %s", (engine) => {
  async function aChain() {
    const world = await aWorld(engine);
    open.push(world);
    await appointAll(world, [["Sue Survey", "sue@chain.test", "chain", "survey_taker"]]);
    const person = async (email: string) => {
      const found = await findPersonByEmail(world.db, email);
      if (!found) throw new Error(email);
      return asPerson(found, "web");
    };
    const ann = async (id: string, verb: Verb, text: string) =>
      runInstructions(world, id, [{ verb, text }], await person("ann@chain.test"));
    const complain = async (customer: Partial<typeof cleo> = cleo) =>
      (await world.response({ score: 2, comment: "Rude staff.", customer })).case?.id ?? "";
    const calls = () => listOpenAuditCalls(world.db, 100);
    return { world, person, ann, complain, calls };
  }
  const events = async (world: TestWorld, number: number) => (await world.story(number)).events.map(({ what }) => what);
  const phoneOnly = (i: number) => ({ name: `Cleo ${i}`, phone: `+3361234500${i}` });

  test("the first claim of a manager is asked about, others by share; what is taken back is not", async () => {
    const { world, person, ann, complain, calls } = await aChain();
    const first = await complain();
    await ann(first, "called", "She was fine.");
    expect(await calls()).toHaveLength(1);
    const actor = await person("ann@chain.test");
    const undo = await findLatestUndo(world.db, first, actor.id ?? "");
    await undoVerbs(world, undo?.id ?? "", actor);
    expect(await calls()).toHaveLength(0);
    const all = Array.from({ length: 9 }, (_, i) => i);
    for (const i of all) await ann(await complain(phoneOnly(i)), "called", "ok");
    const drawn = (await calls()).length;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(9);
    expect(await events(world, 1)).not.toContain("claim_denied");
  });

  test("a case that closes on a claimed call alone is asked about; a no opens it again, above the claimant", async () => {
    const { world, person, ann, complain, calls } = await aChain();
    await ann(await complain(phoneOnly(1)), "called", "the first claim is always drawn");
    const id = await complain(phoneOnly(2));
    await ann(id, "called", "spoke to her");
    await ann(id, "resolve", "staff/unfriendly: talked to the team");
    await world.later({ hours: 24 * 14 });
    expect((await world.story(2)).it).toMatchObject({ state: "closed", confirmation: "unconfirmed" });
    const call = (await calls()).find(({ caseId }) => caseId === id);
    if (!call) throw new Error("nobody asks");
    const sue = await person("sue@chain.test");
    await answerAuditCall(world, call, { answer: "denied", text: "Nobody ever rang." }, sue);
    expect(await outcome(answerAuditCall(world, call, { answer: "confirmed", text: "" }, sue))).toThrow(
      "answered already",
    );
    const { it, clocks } = await world.story(2);
    expect(it).toMatchObject({ state: "new", contacts: 0, level: 1, ownerId: (await person("ann@chain.test")).id });
    expect(
      clocks
        .filter(({ state }) => state === "running")
        .map(({ kind }) => kind)
        .sort(),
    ).toContain("contact");
    expect(await events(world, 2)).toEqual(expect.arrayContaining(["claim_denied", "reopened"]));
    await world.later({ seconds: 1 });
    expect(world.letters.to("dora@chain.test").map(({ subject }) => subject)).toContain(
      "The customer says there was no contact: case 2, Lyon 2",
    );
  });

  test("a customer with an address alone has a letter on the next business day", async () => {
    const { world, ann, complain, calls } = await aChain();
    await ann(await complain({ name: "Cleo Martin", email: cleo.email }), "called", "spoke to her");
    const [call] = await calls();
    await world.later({ hours: 12 });
    const asks = () => world.letters.to(cleo.email).filter(({ text }) => text.includes("Did Ann Arnaud call you on"));
    expect(asks()).toHaveLength(0);
    await world.later({ hours: 24 });
    expect(asks()[0]?.text).toContain("Did Ann Arnaud call you on Monday");
    expect(asks()[0]?.text).toMatch(new RegExp(`/c/[^/]+/contact/${call?.id}`));
  });

  test("the letter's question is answered by a reply: a no is about the contact, and opens the case that ended on it", async () => {
    const { world, ann, complain, calls } = await aChain();
    const id = await complain({ name: "Cleo Martin", email: cleo.email });
    await ann(id, "visited", "met her");
    await ann(id, "resolve", "staff: said sorry");
    await world.later({ hours: 24 * 14 });
    const asks = world.letters.to(cleo.email).at(-1);
    if (!asks) throw new Error("nobody asks");
    expect(asks.text).toContain("Did Ann Arnaud meet you");
    await world.reply(asks, "No, I have never met anybody.");
    expect(await calls()).toHaveLength(0);
    const { it, events: log } = await world.story(1);
    expect(it).toMatchObject({ state: "new", contacts: 0, level: 1 });
    expect(log.find(({ what }) => what === "reopened")?.data).toContain('"because":"claim_denied"');
    expect(log.map(({ what }) => what)).toContain("customer_wrote");
    await world.later({ seconds: 1 });
    expect(world.letters.to("ann@chain.test").map(({ text }) => text)).toContainEqual(
      expect.stringContaining("a contact that we were told of"),
    );
  });

  test("who calls also asks whether it is resolved, the only way for a customer without mail", async () => {
    const { world, person, ann, complain, calls } = await aChain();
    const sue = await person("sue@chain.test");
    const answered = async (n: number, isSolved: boolean) => {
      const id = await complain(phoneOnly(n));
      await ann(id, "called", "spoke to her");
      await ann(id, "resolve", "staff: said sorry");
      await world.later({ hours: 24 * 14 });
      const call = (await calls()).find(({ caseId }) => caseId === id);
      if (!call) throw new Error("nobody asks");
      await answerAuditCall(world, call, { answer: "confirmed", text: "", isSolved }, sue);
      return world.story(n);
    };
    expect((await answered(1, true)).it).toMatchObject({ state: "closed", confirmation: "confirmed" });
    const denied = await answered(2, false);
    expect(denied.it).toMatchObject({ state: "new", confirmation: "denied", level: 1 });
    expect(denied.events.find(({ what }) => what === "denied")?.data).toContain('"relayed":true');
  });

  test("a confirmed contact is the customer's own word, and a written answer needs no question at the closing", async () => {
    const { world, person, ann, complain, calls } = await aChain();
    const id = await complain();
    await ann(id, "called", "spoke to her");
    const [call] = await calls();
    if (!call) throw new Error("nobody asks");
    await answerAuditCall(world, call, { answer: "confirmed", text: "" }, await person("sue@chain.test"));
    const confirmed = (await world.story(1)).events.find(({ what }) => what === "claim_confirmed");
    expect(confirmed?.evidence).toBe("confirmed");
    await ann(id, "resolve", "staff: ok");
    await world.later({ hours: 24 * 14 });
    expect((await world.story(1)).it.state).toBe("closed");
    expect(await calls()).toHaveLength(0);
  });

  test("a second problem within the policy's days is linked and critical; a second grave one is told above after a minute", async () => {
    const { world, ann, complain } = await aChain();
    const id = await complain();
    await ann(id, "reply", "We are sorry.");
    await ann(id, "resolve", "staff: talked to them");
    await world.later({ hours: 24 * 13 });
    expect((await world.story(1)).it.state).toBe("closed");
    await complain();
    const second = await world.story(2);
    expect(second.it).toMatchObject({ earlierId: id, severity: "critical", level: 0 });
    expect(second.events[0]?.data).toContain('"second_in_days":');
    await ann(second.it.id, "reply", "Sorry again.");
    await ann(second.it.id, "resolve", "staff: talked to them");
    await world.later({ hours: 24 * 13 });
    await world.response({ score: 0, comment: "I was injured, call the police.", customer: cleo });
    const third = await world.story(3);
    expect(third.it).toMatchObject({ earlierId: second.it.id, severity: "critical", level: 1 });
    await world.later({ minutes: 1 });
    expect(world.letters.to("dora@chain.test").map(({ subject }) => subject)).toContain(
      "A customer's second problem: case 3, Lyon 2",
    );
  });

  test("a false alarm closes without a word to the customer and names the rules; with a wish for contact it is judged above", async () => {
    const { world, ann, complain } = await aChain();
    await ann(await complain(), "close", "false alarm: she praised us");
    const { it, events: log } = await world.story(1);
    expect(it).toMatchObject({ state: "closed", outcome: "false_alarm", confirmation: null });
    expect(JSON.parse(log.find(({ what }) => what === "closed")?.data ?? "{}").rules).not.toBe("");
    const wished = await world.response({ score: 2, contactMe: true, customer: phoneOnly(3) });
    await ann(wished.case?.id ?? "", "close", "false alarm: a mistake");
    expect((await world.story(2)).it.state).toBe("challenged");
    await world.later({ seconds: 1 });
    expect(world.letters.to(cleo.email).filter(({ subject }) => subject.includes("resolved"))).toEqual([]);
  });
});
