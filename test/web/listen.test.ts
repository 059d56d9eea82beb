import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { findRulesVersion } from "../../src/store/listen/rules.ts";
import { engines } from "../engines.ts";
import { aHouse, signedInAs, type TestHouse } from "./a-house.ts";

const rule = {
  ...{ version: "1", name: "Trolleys", kind: "negative", severity: "alert", category: "service" },
  ...{ words: "trolley* /3 nowhere\nno trolley*", reason: "Lyon asked", do: "save" },
};

describe.each([...engines])("on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
    await house.respond({ comment: "Trolleys were nowhere." });
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
    expect(page).toContain('<mark class="mark mark-negative" title="Trolleys">Trolleys were nowhere</mark>');
    expect((await alma.post(`${at}/save`, { reason: "Lyon asked" })).status).toBe(303);
    expect((await findRulesVersion(house.world.db, 2))?.reason).toBe("Lyon asked");
    expect((await house.respond({ comment: "Trolleys were nowhere." })).case).not.toBeNull();
    const list = await text(alma.get("/listen"));
    expect(list).toContain("Version 2");
    expect(list).toContain("Trolleys");
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
    expect(own?.keywords.map(({ name }) => name)).toEqual(["Trolleys", "Injury or danger"]);
    await undo(5);
    expect((await findRulesVersion(house.world.db, 6))?.own.keywords.map(({ name }) => name)).toEqual(["Trolleys"]);
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
});
