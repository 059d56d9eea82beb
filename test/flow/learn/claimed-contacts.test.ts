import { afterEach, expect, test } from "bun:test";
import { asPerson } from "../../../src/core/org/acting.ts";
import type { AuditAnswer } from "../../../src/core/retain/audit.ts";
import type { Verb } from "../../../src/core/retain/verbs.ts";
import { ledgerOf } from "../../../src/flow/learn/ledger-of.ts";
import { answerAuditCall } from "../../../src/flow/retain/answer-audit-call.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { listOpenAuditCalls } from "../../../src/store/retain/audit-calls.ts";
import { engines } from "../../engines.ts";
import { aWorld, cleo, monday, type TestWorld } from "../../world.ts";
import { person } from "../org/people.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

/** A complaint that Ann says she has called about, and what the customer says to that two days later. */
async function aClaim(engine: (typeof engines)[number], answer: AuditAnswer) {
  const world = await aWorld(engine);
  open.push(world);
  const ann = await person(world, "ann");
  const { case: it } = await world.response({ score: 2, customer: cleo });
  const does = (verb: Verb, text: string) =>
    runInstructions(world, it?.id ?? "", [{ verb, text }], asPerson(ann, "web"));
  await world.later({ minutes: 30 });
  await does("called", "We talked.");
  await world.later({ hours: 48 });
  const [call] = await listOpenAuditCalls(world.db, 9);
  if (!call) throw new Error("nobody asks the customer");
  await answerAuditCall(world, call, { answer, text: "" }, asPerson(await person(world, "ida"), "web"));
  const facts = async () => (await ledgerOf(world, { personId: ann.id }, monday)).map(({ kind }) => kind);
  return { world, does, facts };
}

for (const engine of engines) {
  test(`a claimed contact that did not take place is one failure and no merit, and the missing word is late once (${engine})`, async () => {
    const { world, facts } = await aClaim(engine, "denied");
    expect(await facts()).toEqual(["viewed", "claim_denied"]);
    const running = (await world.story(1)).clocks.filter(({ state }) => state === "running").map(({ kind }) => kind);
    expect(running.toSorted()).toEqual(["contact", "resolve", "view"]);
    await world.later({ hours: 24 * 7 });
    expect(await facts()).toEqual(["viewed", "claim_denied", "late_contact"]);
  });

  test(`a confirmed one is a merit beside those of time, and so is a confirmed closing (${engine})`, async () => {
    const { world, does, facts } = await aClaim(engine, "confirmed");
    expect(await facts()).toEqual(["viewed", "contacted", "same_day", "claim_confirmed"]);
    await does("resolve", "service: a new loaf");
    await world.later({ minutes: 1 });
    const asks = world.letters.to(cleo.email).at(-1);
    if (!asks) throw new Error("nobody asks whether it is solved");
    await world.reply(asks, "Yes, all is well, thank you!");
    expect((await world.story(1)).it.confirmation).toBe("confirmed");
    expect((await facts()).at(-1)).toBe("confirmed");
  });
}
