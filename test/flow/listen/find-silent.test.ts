import { describe, expect, test } from "bun:test";
import { noOwnRules } from "../../../src/core/listen/own-rules.ts";
import { asProgram } from "../../../src/core/org/acting.ts";
import { takeResponse } from "../../../src/flow/ask/take-response.ts";
import { findSilent } from "../../../src/flow/listen/find-silent.ts";
import { saveRules } from "../../../src/flow/listen/save-rules.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { findCaseByNumber, findOpenCase } from "../../../src/store/retain/cases.ts";
import { findCustomerBy, stopMail } from "../../../src/store/retain/customers.ts";
import { engines } from "../../engines.ts";
import { aResponse } from "../../world.ts";
import { addAnn, anOffice, type Office } from "../org/an-office.ts";

const actor = asProgram("api");

async function says(it: Office, email: string | null, comment = "All was fine.") {
  const customer = { name: email === null ? "Cleo" : (email.split("@")[0] ?? ""), email, phone: null };
  return takeResponse(it.world, aResponse({ score: 9, comment, customer }), actor);
}

/** Comes every ten days, four times; then time goes on. */
async function comesRegularly(it: Office, emails: readonly (string | null)[]): Promise<void> {
  for (let visit = 0; visit < 4; visit += 1) {
    for (const email of emails) await says(it, email);
    it.later({ hours: 240 });
  }
}

const listens = (it: Office, silentAfterGaps: number | null, basedOn = 1) =>
  saveRules(it.world, { own: { ...noOwnRules, silentAfterGaps }, reason: "", basedOn }, actor);

describe.each(engines)("on %s", (engine) => {
  test("a regular who falls silent gets a case and its owner a letter, once for each silence", async () => {
    const it = await anOffice(engine);
    const ann = await addAnn(it);
    await comesRegularly(it, ["cleo@mail.test"]);
    it.later({ hours: 24 * 25 });
    expect(await findSilent(it.world)).toBe(0);
    await listens(it, 3);
    expect(await findSilent(it.world)).toBe(1);
    expect(await findCaseByNumber(it.world.db, 1)).toMatchObject({
      ownerId: ann.id,
      severity: "alert",
      reachable: true,
    });
    const [letter] = await it.world.db.all<{ text: string; html: string }>(
      sql`select text, html from letters where kind = 'alert'`,
    );
    expect(letter?.text.replaceAll("\n", " ")).toContain("cleo answered on 4 days, usually every 10 days");
    expect(letter?.html).toContain("has said nothing for 35 days");
    await it.world.db.run(sql`update cases set state = 'closed', outcome = 'resolved', closed_at = ${it.world.now()}`);
    it.later({ hours: 2 });
    expect(await findSilent(it.world)).toBe(0);
    await says(it, "cleo@mail.test");
    it.later({ hours: 24 * 50 });
    expect(await findSilent(it.world)).toBe(1);
    expect(await it.events()).toContain("opened");
    await it.remove();
  });

  test("nobody is asked about who has an open case, wants no mail, left no way, or came again", async () => {
    const it = await anOffice(engine);
    await addAnn(it);
    const emails = ["open@mail.test", "stopped@mail.test", "again@mail.test", null];
    await comesRegularly(it, emails);
    await says(it, "open@mail.test", "I slipped on the stairs and broke my arm.");
    const stopped = await findCustomerBy(it.world.db, "stopped@mail.test", null);
    await stopMail(it.world.db, stopped?.id ?? "", "complained", it.world.now());
    await listens(it, 2);
    it.later({ hours: 24 * 40 });
    await says(it, "again@mail.test");
    expect(await findSilent(it.world)).toBe(0);
    await it.remove();
  });

  test("it looks once an hour, and tells of so many at a time; the next search goes on behind them", async () => {
    const it = await anOffice(engine);
    const ann = await addAnn(it);
    const emails = Array.from({ length: 25 }, (_, i) => `cleo-${i}@mail.test`);
    await comesRegularly(it, emails);
    await listens(it, 2);
    it.later({ hours: 24 * 30 });
    expect(await findSilent(it.world)).toBe(20);
    it.later({ minutes: 30 });
    expect(await findSilent(it.world)).toBe(0);
    it.later({ minutes: 31 });
    expect(await findSilent(it.world)).toBe(5);
    it.later({ hours: 1 });
    expect(await findSilent(it.world)).toBe(0);
    const someone = await findCustomerBy(it.world.db, "cleo-3@mail.test", null);
    const unit = await it.world.db.get<{ id: string }>(sql`select id from units where code = 'lyon-2'`);
    expect((await findOpenCase(it.world.db, unit?.id ?? "", someone?.id ?? ""))?.ownerId).toBe(ann.id);
    await it.remove();
  }, 60_000);
});
