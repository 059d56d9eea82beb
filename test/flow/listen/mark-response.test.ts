import { describe, expect, test } from "bun:test";
import { BEGINNING } from "../../../src/core/listen/threshold.ts";
import { asPerson } from "../../../src/core/org/acting.ts";
import { takeResponse } from "../../../src/flow/ask/take-response.ts";
import { markResponse } from "../../../src/flow/listen/mark-response.ts";
import { resetThreshold } from "../../../src/flow/listen/reset-threshold.ts";
import { thresholdNow } from "../../../src/flow/listen/threshold-now.ts";
import { findResponse } from "../../../src/store/ask/responses.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { countMarks, findMark } from "../../../src/store/listen/marks.ts";
import { findThresholdReset, listThresholdMoves } from "../../../src/store/listen/thresholds.ts";
import { findCase } from "../../../src/store/retain/cases.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome.ts";
import { addAnn, anOffice, type Office } from "../org/an-office.ts";

async function says(it: Office, comment: string) {
  const asked = { store: "lyon-2", mode: "web" as const, survey: null, answers: {}, score: null, at: null };
  const flags = { note: null, suspectsProblem: false, contactMe: false };
  const customer = { name: "Cleo", email: "cleo@mail.test", phone: null };
  const { response, case: opened } = await takeResponse(
    it.world,
    { ...asked, ...flags, customer, comment },
    asPerson(await addAnnOnce(it), "web"),
  );
  return { id: response.id, opened };
}

const anns = new WeakMap<Office, { id: string; name: string }>();
async function addAnnOnce(it: Office) {
  const ann = anns.get(it) ?? (await addAnn(it));
  anns.set(it, ann);
  return ann;
}

describe.each(engines)("on %s", (engine) => {
  test("a problem that was missed gets its case and its owner's letter, and counts as missed", async () => {
    const it = await anOffice(engine);
    const quiet = await says(it, "A zebra was at the till on Tuesday.");
    const actor = asPerson(await addAnnOnce(it), "web");
    expect(quiet.opened).toBeNull();
    const made = await markResponse(it.world, quiet.id, "missed", actor);
    expect((await findResponse(it.world.db, quiet.id))?.caseId).toBe(made?.id ?? "none");
    expect((await findCase(it.world.db, made?.id ?? ""))?.ownerId).toBe(actor.id);
    const letters = await it.world.db.all<{ text: string }>(sql`select text from letters where kind = 'alert'`);
    expect(letters[0]?.text).toContain("zebra was at the till");
    expect(await countMarks(it.world.db, null)).toEqual({ falseAlarms: 0, missed: 1 });
    expect(await outcome(markResponse(it.world, quiet.id, "missed", actor))).toThrow("belongs to a case");
    await markResponse(it.world, quiet.id, null, actor);
    expect(await findMark(it.world.db, quiet.id)).toBeUndefined();
    expect(await it.events()).toContain("mark_taken_back");
    await it.remove();
  });

  test("an alert can be called false, which a reset forgets; what gave no alert cannot", async () => {
    const it = await anOffice(engine);
    const loud = await says(it, "Nobody ever called me back.");
    const quiet = await says(it, "Thanks.");
    const actor = asPerson(await addAnnOnce(it), "web");
    await markResponse(it.world, loud.id, "false_alarm", actor);
    expect(await countMarks(it.world.db, null)).toEqual({ falseAlarms: 1, missed: 0 });
    it.later({ minutes: 1 });
    await resetThreshold(it.world, actor);
    expect(await countMarks(it.world.db, await findThresholdReset(it.world.db))).toEqual({ falseAlarms: 0, missed: 0 });
    expect((await listThresholdMoves(it.world.db, 5)).map(({ reason }) => reason)).toEqual(["reset"]);
    expect(await thresholdNow(it.world)).toBe(BEGINNING);
    const alone = await it.world.db.get<{ id: string }>(sql`select id from responses where severity = 'none'`);
    expect(alone?.id).toBe(quiet.id);
    expect(await outcome(markResponse(it.world, quiet.id, "false_alarm", actor))).toThrow("gave no alert");
    await it.remove();
  });
});
