import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { findRulesVersion } from "../../src/store/listen/rules.ts";
import { engines } from "../engines.ts";
import { aHouse, signedInAs, type TestHouse } from "./a-house.ts";

const rule = {
  ...{ version: "1", name: "Zebras", kind: "negative", severity: "alert", category: "service" },
  ...{ words: "zebra*\nno zebra*", reason: "Lyon asked", do: "save" },
};

describe.each([...engines])("on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
    await house.respond({ comment: "A zebra was here." });
  });
  afterAll(() => house.close());
  const text = async (answer: Response | Promise<Response>) => (await answer).text();

  test("an admin tries a rule on what was said, looks at what it would have meant, and saves it", async () => {
    const alma = await signedInAs(house, "alma");
    const asked = await alma.post("/listen/rule", { ...rule, do: "try" });
    const at = asked.headers.get("location") ?? "";
    expect(at).toStartWith("/listen/trials/");
    let page = await text(alma.get(at));
    for (let i = 0; i < 100 && page.includes("<progress"); i++) {
      await Bun.sleep(20);
      page = await text(alma.get(at));
    }
    expect(page).toContain("Alerts gained: 1");
    expect(page).toContain('<mark class="mark mark-negative" title="Zebras">zebra</mark>');
    expect((await alma.post(`${at}/save`, { reason: "Lyon asked" })).status).toBe(303);
    expect((await findRulesVersion(house.world.db, 2))?.reason).toBe("Lyon asked");
    expect((await house.respond({ comment: "A zebra was here." })).case).not.toBeNull();
    const list = await text(alma.get("/listen"));
    expect(list).toContain("Version 2");
    expect(list).toContain("Zebras");
  });

  test("what makes no sense is refused in words and kept in the form; so is what somebody else overtook", async () => {
    const alma = await signedInAs(house, "alma");
    const refused = await alma.post("/listen/rule", { ...rule, version: "2", name: "Open", words: "cold (food" });
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(page).toContain("a bracket is not closed");
    expect(page).toContain("cold (food");
    expect(await text(alma.post("/listen/rule", { ...rule, version: "1", name: "Late" }))).toContain("meanwhile");
    expect(await text(alma.post("/listen/budget", { version: "2", kind: "share", figure: "90" }))).toContain(
      "between 1 and 50",
    );
  });

  test("a starter rule is switched off and on, changed and taken back; a new category comes with a rule", async () => {
    const alma = await signedInAs(house, "alma");
    const key = "en:Injury or danger";
    const undo = (version: number) => alma.post("/listen/rule/undo", { version: String(version), key });
    expect((await undo(2)).status).toBe(303);
    expect((await findRulesVersion(house.world.db, 3))?.own.off).toEqual([key]);
    await undo(3);
    expect((await findRulesVersion(house.world.db, 4))?.own.off).toEqual([]);
    const changed = { ...rule, version: "4", key, name: "Injury or danger", languages: "en", category: "safety" };
    await alma.post("/listen/rule", { ...changed, severity: "critical", newCategory: "Parking" });
    const own = (await findRulesVersion(house.world.db, 5))?.own;
    expect(own?.categories).toEqual(["parking"]);
    expect(own?.keywords.map(({ name }) => name)).toEqual(["Zebras", "Injury or danger"]);
    await undo(5);
    expect((await findRulesVersion(house.world.db, 6))?.own.keywords.map(({ name }) => name)).toEqual(["Zebras"]);
  });

  test("managers read what listens and change nothing", async () => {
    const ann = await signedInAs(house, "ann");
    const page = await text(ann.get("/listen?show=en"));
    expect(page).toContain("Injury or danger");
    expect(page).not.toContain("New rule");
    expect(await text(ann.get("/listen/rule?key=en%3AInjury%20or%20danger"))).not.toContain('<form class="form"');
    expect((await ann.post("/listen/rule", rule)).status).toBe(403);
    expect((await ann.get("/listen/rule")).status).toBe(403);
    expect((await ann.get("/listen/rule?key=none")).status).toBe(404);
  });

  test("a rule of one's own is critical and about the manager, who then does not see the case", async () => {
    const alma = await signedInAs(house, "alma");
    const wanted = { ...rule, version: "6", name: "Favours", words: "favourite* //6 manager", severity: "critical" };
    expect((await alma.post("/listen/rule", { ...wanted, aboutManager: "1", question: "team" })).status).toBe(303);
    const own = (await findRulesVersion(house.world.db, 7))?.own;
    expect(own?.keywords.at(-1)).toMatchObject({ aboutManager: true, severity: "critical", where: ["answer:team"] });
    const taken = await house.respond({ answers: { team: "The manager has favourites." } });
    expect(taken.severity).toBe("critical");
    const ann = await signedInAs(house, "ann");
    expect((await ann.get(`/cases/${taken.case?.number}`)).status).toBe(404);
    expect((await house.respond({ comment: "The manager has favourites." })).severity).not.toBe("critical");
    const undo = { version: "7", key: "any:Favours" };
    expect((await alma.post("/listen/rule/undo", undo)).status).toBe(303);
  });

  test("a question gets the bounds of its scale, or its own, and a drop is a figure", async () => {
    const alma = await signedInAs(house, "alma");
    const form = { version: "8", "main-scale": "recommendation", dropBy: "3", silentAfterGaps: "" };
    const asked = { "q0-key": "waiting", "q0-scale": "effort", "q0-reversed": "1", "q0-alert": "2" };
    expect((await alma.post("/listen/scores", { ...form, ...asked })).status).toBe(303);
    const own = (await findRulesVersion(house.world.db, 9))?.own;
    expect(own?.questions.waiting).toMatchObject({ top: 7, isReversed: true, criticalAtMost: 1, alertAtMost: 2 });
    expect(own?.dropBy).toBe(3);
    expect((await house.respond({ answers: { waiting: 7 } })).severity).toBe("critical");
    const refused = await alma.post("/listen/scores", { ...form, version: "9", "main-alert": "many" });
    expect(await refused.text()).toContain("must rise");
  });
});

describe.each([...engines])("responses on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());
  const text = async (answer: Response | Promise<Response>) => (await answer).text();

  test("a manager asks why there was no alert, and says that one was missed", async () => {
    const { response } = await house.respond({ score: 7, comment: "Nobody was rude this time." });
    const ann = await signedInAs(house, "ann");
    expect(await text(ann.get("/responses?show=silent"))).toContain("Nobody was rude this time.");
    const page = await text(ann.get(`/responses/${response.id}`));
    expect(page).toContain("Why there was no alert");
    expect(page).toContain("is denied by the words before it");
    expect((await ann.post(`/responses/${response.id}/mark`, { mark: "missed" })).status).toBe(303);
    const after = await text(ann.get(`/responses/${response.id}`));
    expect(after).toContain("Case 1");
    expect(after).toContain("Missed");
    expect(await text(ann.get("/responses?show=marked"))).toContain("Nobody was rude this time.");
    expect(await text(ann.post(`/responses/${response.id}/mark`, { mark: "missed" }))).toContain("belongs to a case");
  });

  test("nobody sees what was said at another store, nor a case about themselves", async () => {
    const { response } = await house.respond({ store: "lyon-2", comment: "A quiet word." });
    const about = await house.respond({ comment: "Nobody called me back.", aboutManager: true });
    const ben = await signedInAs(house, "ben");
    expect((await ben.get(`/responses/${response.id}`)).status).toBe(404);
    expect((await ben.post(`/responses/${response.id}/mark`, { mark: "missed" })).status).toBe(404);
    expect(await text(ben.get("/responses"))).not.toContain("A quiet word.");
    const ann = await signedInAs(house, "ann");
    expect((await ann.get(`/responses/${about.response.id}`)).status).toBe(404);
    expect(await text(ann.get("/responses"))).not.toContain("Nobody called me back.");
    expect((await ann.get("/responses/none")).status).toBe(404);
  });
});
