import { afterEach, describe, expect, test } from "bun:test";
import { asCustomer, asPerson } from "../../../src/core/org/acting.ts";
import { answerAuditCall } from "../../../src/flow/retain/answer-audit-call.ts";
import { type Heard, hearCustomer } from "../../../src/flow/retain/hear-customer.ts";
import { replyAddress } from "../../../src/flow/retain/queue-letter.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { addAuditCall } from "../../../src/store/retain/audit-calls.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome.ts";
import { aWorld, cleo, type TestWorld } from "../../world.ts";
import { aMail, outbox } from "./a-mail.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("on %s, beside an open case of the same customer at the same store", (engine) => {
  /** Case 1 of Cleo, which Ann closed after a call that she claims, and case 2, which is open. */
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    await world.response({ score: 1, customer: cleo });
    const person = await findPersonByEmail(world.db, "ann@chain.test");
    if (!person) throw new Error("Ann is missing.");
    const ann = asPerson(person, "web");
    const says = async (number: number, verb: "called" | "close" | "reopen" | "undo", text: string) =>
      runInstructions(world, (await world.story(number)).it.id, [{ verb, text }], ann);
    await says(1, "called", "We talked.");
    world.clock.moveTo("2026-01-05T10:00:00.000Z");
    await says(1, "close", "no_fault: a mistake");
    world.clock.moveTo("2026-01-05T11:00:00.000Z");
    await world.response({ score: 1, comment: "Another thing: the bread was mouldy.", customer: cleo });
    const one = (await world.story(1)).it;
    const { it: two, customer } = await world.story(2);
    if (!customer) throw new Error("Cleo is missing.");
    expect([one.state, two.state]).toEqual(["closed", "new"]);
    const before = (await outbox(world)).length;
    world.clock.moveTo("2026-01-05T12:00:00.000Z");
    return {
      world,
      one,
      two,
      ann,
      says,
      cleo: customer,
      told: async () => (await outbox(world)).slice(before),
      toOne: replyAddress(world, one, { kind: "customer", ref: customer.ref }),
      hear: (heard: Heard) => hearCustomer(world, one, customer, heard),
    };
  };

  /** The first case stays closed, the second (a repeat, so that Dora knows of it) is raised so many levels, and both say so. */
  const isCarried = async (world: TestWorld, levels: number) => {
    const [one, two] = [await world.story(1), await world.story(2)];
    expect([one.it.state, one.it.confirmation, two.it.level]).toEqual(["closed", "denied", 1 + levels]);
    expect(one.events.at(-1)).toMatchObject({ what: "went_on" });
    expect(JSON.parse(one.events.at(-1)?.data ?? "{}")).toMatchObject({ number: 2, denied: true });
    const carried = two.events.findLast(({ what }) => what === "customer_wrote");
    expect(JSON.parse(carried?.data ?? "{}")).toMatchObject({ earlier: 1 });
    expect(two.clocks.some(({ kind, state }) => kind === "reply" && state === "running")).toBe(true);
  };

  test("unhappy words by mail about the closed one raise the open one", async () => {
    const { world, two, toOne, told } = await start();
    const text = "This is awful, it is broken again and I want my money back.";
    const row = await aMail(world, { to: toOne, from: [cleo.email], text });
    await isCarried(world, 1);
    expect(row.caseId).toBe(two.id);
    const { messages } = await world.story(2);
    expect(messages.at(-1)).toMatchObject({ text, inboundId: row.id });
    expect(await told()).toEqual(["customer_wrote to ann@chain.test", "denied to dora@chain.test"]);
    const letters = await world.db.all<{ text: string }>(sql`select text from letters order by id`);
    expect(letters.at(-1)?.text).toContain("Cleo Martin says that case 1, which was closed, is not solved:");
    expect(letters.at(-1)?.text).toContain("This case goes on for both.");
  });

  test("a “no” on the page, with words or without, raises the open one", async () => {
    const { world, hear } = await start();
    expect((await hear({ says: "no", text: "" })).confirmation).toBe("denied");
    await isCarried(world, 1);
    await hear({ says: "no", text: "It broke again." });
    await isCarried(world, 2);
  });

  test("an unhappy message on the page raises the open one, a calm one stays where it was written", async () => {
    const { world, hear } = await start();
    await hear({ says: "message", text: "I have found the receipt by now." });
    expect((await world.story(2)).it.level).toBe(1);
    expect((await world.story(1)).messages.at(-1)?.text).toBe("I have found the receipt by now.");
    await hear({ says: "message", text: "This is terrible, nobody has done anything, I am furious." });
    await isCarried(world, 1);
  });

  test("a contact that the customer knows nothing of raises the open one", async () => {
    const { world, one, cleo: customer, told } = await start();
    const claim = (await world.story(1)).events.find(({ what }) => what === "called");
    const call = {
      ...{ id: world.newId(), caseId: one.id, personId: claim?.actorId ?? "", logSeq: claim?.seq ?? 0 },
      ...{ createdAt: world.now(), dueAt: world.now(), takenBy: null, answer: null, text: null, answeredAt: null },
    };
    await addAuditCall(world.db, call);
    await answerAuditCall(world, call, { answer: "denied", text: "" }, asCustomer(customer, "web"));
    await isCarried(world, 1);
    expect(await told()).toContain("denied to dora@chain.test");
  });

  test("an open one that is resolved opens again for both", async () => {
    const { world, two, hear, ann } = await start();
    await runInstructions(world, two.id, [{ verb: "called", text: "Sorry." }], ann);
    world.clock.moveTo("2026-01-05T13:00:00.000Z");
    await runInstructions(world, two.id, [{ verb: "resolve", text: "product: new bread" }], ann);
    await hear({ says: "no", text: "The first thing is still broken." });
    const { it, events } = await world.story(2);
    expect([it.state, it.level]).toEqual(["new", 2]);
    expect(JSON.parse(events.findLast(({ what }) => what === "customer_wrote")?.data ?? "{}")).toMatchObject({
      earlier: 1,
      reopened: true,
    });
  });

  test("whoever opens the closed one again, or takes its closing back, is told which other one is open", async () => {
    const { world, says } = await start();
    const no = "The customer has another open case at this store, so this one stays closed. Go on with case 2";
    expect(await outcome(says(1, "reopen", "There is more to do."))).toThrow(no);
    expect(await outcome(says(1, "undo", ""))).toThrow(no);
    expect((await world.story(1)).it.state).toBe("closed");
    await says(2, "called", "We talked.");
    world.clock.moveTo("2026-01-05T14:00:00.000Z");
    await says(2, "close", "no_fault: a mistake");
    await says(1, "reopen", "There is more to do.");
    expect((await world.story(1)).it.state).toBe("viewed");
  });
});
