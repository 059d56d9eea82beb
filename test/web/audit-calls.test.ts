import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { auditLink } from "../../src/flow/retain/confirm-link.ts";
import { addPerson, addRole, savePasswordHash } from "../../src/store/org/people.ts";
import { findRoot } from "../../src/store/org/units.ts";
import { listOpenAuditCalls } from "../../src/store/retain/audit-calls.ts";
import { findCase, findCaseByNumber } from "../../src/store/retain/cases.ts";
import { findCustomer } from "../../src/store/retain/customers.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, fromOurPage, password, signedInAs, type TestHouse } from "./a-house.ts";

describe.each([...engines])("on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
    const { world } = house;
    const sue = { id: world.newId(), ref: "suesuesu", name: "Sue Survey", email: "sue@chain.test", active: true };
    await addPerson(world.db, sue, world.now());
    await savePasswordHash(world.db, sue.id, await house.hasher.hash(password));
    const root = await findRoot(world.db);
    await addRole(world.db, { personId: sue.id, unitId: root?.id ?? "", role: "survey_taker" });
  });
  afterAll(() => house.close());

  test("a survey-taker asks and writes down a no; managers have no such page, and nobody another's call", async () => {
    await house.respond({ score: 2, comment: "Rude staff.", customer: cleo });
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/1/called", { text: "She was fine." });
    const [call] = await listOpenAuditCalls(house.world.db, 10);
    expect((await ann.get("/audits")).status).toBe(403);
    expect((await ann.post(`/audits/${call?.id}`, { answer: "confirmed" })).status).toBe(403);
    const sue = await signedInAs(house, "sue");
    const page = await (await sue.get("/audits")).text();
    expect(page).toContain("Did Ann Martin call you on Tuesday");
    expect(page).toContain('href="tel:+33612345678"');
    expect(page).not.toContain("Rude staff");
    expect((await sue.post("/audits/none", { answer: "denied" })).status).toBe(404);
    expect((await sue.post(`/audits/${call?.id}`, { answer: "maybe" })).status).toBe(400);
    expect((await sue.post(`/audits/${call?.id}`, { answer: "denied", text: "Nobody rang." })).status).toBe(303);
    expect(await (await sue.get("/audits?kept")).text()).toContain("Nobody to call");
    const it = await (await ann.get("/cases/1")).text();
    expect(it).toContain("told that the contact of Ann Martin did not take place");
    expect((await findCaseByNumber(house.world.db, 1))?.contacts).toBe(0);
  });

  test("a customer answers on a page that only the letter's link opens, by a post, once", async () => {
    await house.respond({
      score: 2,
      comment: "Dirty floor.",
      customer: { ...cleo, name: "Paul", phone: null, email: "paul@example.test" },
    });
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/2/visited", { text: "We met." });
    // The first claim of a person was asked about above, so others are drawn by share: one of these will be.
    for (let i = 3; (await listOpenAuditCalls(house.world.db, 10)).length === 0; i++) {
      await house.respond({ score: 2, customer: { name: "X", phone: null, email: `x${i}@example.test` } });
      await ann.post(`/cases/${i}/visited`, { text: "We met." });
    }
    const [call] = await listOpenAuditCalls(house.world.db, 10);
    const it = call && (await findCase(house.world.db, call.caseId));
    const customer = it?.customerId ? await findCustomer(house.world.db, it.customerId) : undefined;
    if (!it || !customer || !call) throw new Error("nobody is asked");
    const path = new URL(auditLink(house.world, it, customer, call.id)).pathname;
    expect(await (await house.ask(path)).text()).toContain("Did Ann Martin meet you on Tuesday");
    expect((await listOpenAuditCalls(house.world.db, 10)).length).toBe(1);
    const say = (answer: string) =>
      house.ask(path, { method: "POST", body: new URLSearchParams({ answer }), headers: fromOurPage });
    expect((await say("perhaps")).status).toBe(400);
    expect((await say("confirmed")).status).toBe(303);
    expect((await say("denied")).status).toBe(303);
    expect(await (await house.ask(path)).text()).toContain("We have your answer");
    expect((await house.ask(path.replace(call.id, "none"))).status).toBe(404);
  });

  test("what is given is recorded on the page, and above the limit somebody higher agrees there", async () => {
    const taken = await house.respond({
      store: "lyon-3",
      score: 2,
      customer: { name: "Zoe", email: "zoe@example.test", phone: null },
    });
    const number = taken.case?.number ?? 0;
    const ben = await signedInAs(house, "ben");
    await ben.post(`/cases/${number}/gave`, { choice: "refund", amount: "80,50", text: "the oven" });
    const page = await (await ben.get(`/cases/${number}`)).text();
    expect(page).toContain("Refund, €80.50");
    expect(page).toContain("Waits for consent");
    expect(page).not.toContain("do-approve");
    expect((await ben.post(`/cases/${number}/approve`, { text: "" })).status).toBe(409);
    const dora = await signedInAs(house, "dora");
    expect(await (await dora.get(`/cases/${number}`)).text()).toContain("do-approve");
    expect((await dora.post(`/cases/${number}/approve`, { text: "fine" })).status).toBe(303);
    expect(await (await ben.get(`/cases/${number}`)).text()).toContain("Dora Dupont says: fine");
    expect((await ben.post(`/cases/${number}/gave`, { choice: "gift", amount: "a lot", text: "" })).status).toBe(409);
  });
});
