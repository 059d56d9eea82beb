import { describe, expect, test } from "bun:test";
import { noOwnRules, type OwnRules } from "../../../src/core/listen/own-rules.ts";
import type { KeywordRule } from "../../../src/core/listen/rules.ts";
import { starterRules } from "../../../src/core/listen/starter-rules.ts";
import { asProgram } from "../../../src/core/org/acting.ts";
import { takeResponse } from "../../../src/flow/ask/take-response.ts";
import { keepUp } from "../../../src/flow/listen/keep-up.ts";
import { saveRules } from "../../../src/flow/listen/save-rules.ts";
import { findRulesVersion, listRulesVersions } from "../../../src/store/listen/rules.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome.ts";
import { addAnn, anOffice } from "../org/an-office.ts";

const actor = asProgram("api");

const trolleys: KeywordRule = {
  name: "Zebras",
  kind: "negative",
  severity: "alert",
  category: "service",
  words: ["zebra*"],
};

const said = (comment: string) => ({
  store: "lyon-2",
  mode: "web" as const,
  survey: null,
  customer: { name: null, email: null, phone: null },
  answers: {},
  score: null,
  comment,
  note: null,
  suspectsProblem: false,
  contactMe: false,
  at: null,
});

describe.each(engines)("on %s", (engine) => {
  test("a rule counts from its save on; what was heard before keeps its version", async () => {
    const it = await anOffice(engine);
    await addAnn(it);
    const before = await takeResponse(it.world, said("A zebra was here."), actor);
    expect(before.case).toBeNull();
    const own: OwnRules = { ...noOwnRules, keywords: [trolleys] };
    expect(await saveRules(it.world, { own, reason: "Asked by Lyon", basedOn: 1 }, actor)).toBe(2);
    const after = await takeResponse(it.world, said("A zebra was here."), actor);
    expect(after.signals.map(({ rule }) => rule)).toContain("Zebras");
    expect(after.case?.number).toBe(1);
    expect((await findRulesVersion(it.world.db, 2))?.own.keywords).toEqual([trolleys]);
    expect(await it.events()).toContain("rules_saved");
    await it.remove();
  });

  test("what changes nothing, or is based on an older version, is refused and leaves nothing behind", async () => {
    const it = await anOffice(engine);
    const own: OwnRules = { ...noOwnRules, keywords: [trolleys] };
    expect(await outcome(saveRules(it.world, { own: noOwnRules, reason: "", basedOn: 1 }, actor))).toThrow("Nothing");
    await saveRules(it.world, { own, reason: "", basedOn: 1 }, actor);
    expect(await outcome(saveRules(it.world, { own: noOwnRules, reason: "", basedOn: 1 }, actor))).toThrow("meanwhile");
    expect((await listRulesVersions(it.world.db)).map(({ version }) => version)).toEqual([2]);
    await it.remove();
  });

  test("newer starter lists are a version of their own, once, for a chain that has versions", async () => {
    const it = await anOffice(engine);
    expect(await keepUp(it.world, 2)).toBeNull();
    const own: OwnRules = { ...noOwnRules, keywords: [trolleys] };
    await saveRules(it.world, { own, reason: "", basedOn: 1 }, actor);
    expect(await keepUp(it.world)).toBeNull();
    const newer = starterRules.version + 1;
    expect(await keepUp(it.world, newer)).toBe(3);
    expect(await keepUp(it.world, newer)).toBeNull();
    const made = await findRulesVersion(it.world.db, 3);
    expect(made).toMatchObject({ starter: newer, own, reason: "Amends came with new starter lists", madeBy: null });
    await it.remove();
  });

  test("a starter rule that is switched off is silent", async () => {
    const it = await anOffice(engine);
    await addAnn(it);
    const own: OwnRules = { ...noOwnRules, off: ["en:Injury or danger"] };
    await saveRules(it.world, { own, reason: "", basedOn: 1 }, actor);
    const { signals } = await takeResponse(it.world, said("I slipped on the stairs."), actor);
    expect(signals.map(({ rule }) => rule)).not.toContain("Injury or danger");
    await it.remove();
  });
});
