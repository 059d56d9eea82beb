import { describe, expect, test } from "bun:test";
import { noOwnRules, type OwnRules } from "../../../src/core/listen/own-rules.ts";
import { precisionOf } from "../../../src/core/listen/trial.ts";
import { asProgram } from "../../../src/core/org/acting.ts";
import { takeResponse } from "../../../src/flow/ask/take-response.ts";
import { askTrial } from "../../../src/flow/listen/ask-trial.ts";
import { runTrial } from "../../../src/flow/listen/run-trial.ts";
import { saveRules } from "../../../src/flow/listen/save-rules.ts";
import { stopTrial } from "../../../src/flow/listen/stop-trial.ts";
import { currentVersion } from "../../../src/store/listen/rules.ts";
import { findTrial } from "../../../src/store/listen/trials.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome.ts";
import { addAnn, anOffice, type Office } from "../org/an-office.ts";

const actor = asProgram("api");
const alertFor = (animal: string): OwnRules => ({
  ...noOwnRules,
  keywords: [{ name: animal, kind: "negative", severity: "alert", category: "service", words: [animal] }],
});
const own = alertFor("zebra");

async function says(it: Office, comment: string): Promise<void> {
  const customer = { name: null, email: null, phone: null };
  const asked = { store: "lyon-2", mode: "web" as const, survey: null, answers: {}, score: null, at: null };
  const flags = { note: null, suspectsProblem: false, contactMe: false };
  await takeResponse(it.world, { ...asked, ...flags, customer, comment }, actor);
}

describe.each(engines)("on %s", (engine) => {
  test("a trial tells what a change would gain and lose, and changes nothing", async () => {
    const it = await anOffice(engine);
    await addAnn(it);
    await saveRules(it.world, { own: alertFor("giraffe"), reason: "", basedOn: 1 }, actor);
    await says(it, "Hello zebra, years ago.");
    it.later({ hours: 24 * 91 });
    await says(it, "Hello zebra.");
    await says(it, "Hello giraffe.");
    await says(it, "All was fine.");
    const id = await askTrial(it.world, own, actor);
    const trial = await runTrial(it.world, id);
    expect(trial.tried).toBe(3);
    expect(trial.gained.map(({ text }) => text)).toEqual(["Hello zebra."]);
    expect(trial.lost.map(({ text }) => text)).toEqual(["Hello giraffe."]);
    expect([...trial.weeks.values()]).toEqual([{ before: 1, after: 1 }]);
    expect(await currentVersion(it.world.db)).toBe(2);
    const kept = await findTrial(it.world.db, id);
    expect(kept?.result?.gained).toEqual(trial.gained);
    expect([kept?.tried, kept?.outOf]).toEqual([3, 3]);
    await it.remove();
  });

  test("a trial that is stopped keeps what it has", async () => {
    const it = await anOffice(engine);
    await addAnn(it);
    for (let i = 0; i < 3; i++) await says(it, "All was fine.");
    const id = await askTrial(it.world, own, actor);
    await stopTrial(it.world, id);
    expect((await runTrial(it.world, id)).tried).toBe(3);
    expect((await findTrial(it.world.db, id))?.endedAt).not.toBeNull();
    await it.remove();
  });

  test("rules that make no sense are not tried", async () => {
    const it = await anOffice(engine);
    const wrong = { ...own, keywords: own.keywords.map((rule) => ({ ...rule, words: [] })) };
    expect(await outcome(askTrial(it.world, wrong, actor))).toThrow("no words");
    await it.remove();
  });
});

test("a precision comes with its bounds", () => {
  expect(precisionOf({ known: 0, right: 0 })).toBeNull();
  const { share, from, to } = precisionOf({ known: 50, right: 40 }) ?? { share: 0, from: 0, to: 0 };
  expect(share).toBe(0.8);
  expect([from.toFixed(3), to.toFixed(3)]).toEqual(["0.670", "0.888"]);
});
