import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { findUnitByCode } from "../../src/store/org/units.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { listPolicyVersions } from "../../src/store/retain/policies.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";

const form = {
  ...{ viewOpeningHours: "4", cutOff: "15:00", noon: "12:00", atMostHours: "24", updateBusinessDays: "3" },
  ...{
    resolveBusinessDays: "10",
    reviewBusinessDays: "2",
    quietBusinessDays: "5",
    reopenDays: "14",
    rungOpeningHours: "4",
  },
  ...{ topHours: "24", attempts: "3", holdBusinessDays: "5", lettersPerDay: "20", warnAt: "50, 75", ladder: "line" },
  ...{ quiet: "1", quietFrom: "21:00", quietUntil: "07:00", quietClosed: "1" },
};

describe.each([...engines])("on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());
  const text = async (answer: Response | Promise<Response>) => (await answer).text();
  const policyOf = async (number: number) => (await findCaseByNumber(house.world.db, number))?.policy;

  test("a version that an admin saves counts for new cases below it, the nearest unit first, and never for a running one", async () => {
    const alma = await signedInAs(house, "alma");
    await house.respond({ score: 2, customer: cleo });
    const saved = await alma.post("/policies/maison/alert", { ...form, viewOpeningHours: "2,5" });
    expect(saved.status).toBe(303);
    await house.respond({ score: 2 });
    expect([(await policyOf(1))?.viewOpeningHours, (await policyOf(2))?.viewOpeningHours]).toEqual([4, 2.5]);
    await alma.post("/policies/lyon-2/alert", { ...form, viewOpeningHours: "1" });
    await house.respond({ score: 2 });
    await house.respond({ score: 1 });
    expect(await policyOf(3)).toMatchObject({ viewOpeningHours: 1, version: 1, setAt: "lyon-2" });
    expect((await policyOf(4))?.viewOpeningHours).toBe(4);
    expect((await alma.post("/policies/lyon-2/alert/inherit")).status).toBe(303);
    await house.respond({ score: 2 });
    expect(await policyOf(5)).toMatchObject({ viewOpeningHours: 2.5, setAt: "maison" });
    expect(await text(alma.get("/policies/maison/alert"))).toContain(
      "The owner has looked within: 4 opening hours → 2.5 opening hours",
    );
  });

  test("nonsense is refused in words and kept in the form; saving the same again is no version", async () => {
    const alma = await signedInAs(house, "alma");
    const refused = await alma.post("/policies/lyon-3/alert", { ...form, topHours: "900" });
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(page).toContain("is between 1 and 168 hours, not 900");
    expect(page).toContain('value="900"');
    const empty = { ...form, ladder: "own", rung0: "level:area", after0: "4" };
    expect(await text(alma.post("/policies/lyon-3/alert", empty))).toContain("Rung 1 (area) is never reached");
    await alma.post("/policies/lyon-3/alert", form);
    expect(await text(alma.post("/policies/lyon-3/alert", form))).toContain("Nothing is changed");
    const unit = await findUnitByCode(house.world.db, "lyon-3");
    expect(await listPolicyVersions(house.world.db, unit?.id ?? "", "alert")).toHaveLength(1);
  });

  test("a manager reads what holds for their part, and changes nothing", async () => {
    const ann = await signedInAs(house, "ann");
    const page = await text(ann.get("/policies/lyon-2/alert"));
    expect(page).toContain("What holds");
    expect(page).not.toContain('<form class="policy-form"');
    expect((await ann.get("/policies/lyon-3/alert")).status).toBe(404);
    expect((await ann.get("/policies/lyon-2/none")).status).toBe(404);
    expect((await ann.post("/policies/lyon-2/alert", form)).status).toBe(403);
    const all = await text(ann.get("/policies"));
    expect([all.includes("/policies/lyon-2/alert"), all.includes("/policies/lyon-3/alert")]).toEqual([true, false]);
    const sam = await signedInAs(house, "sam");
    expect((await sam.get("/policies")).status).toBe(403);
    expect((await sam.get("/policies/rehearsal")).status).toBe(403);
  });

  test("a rehearsal shows who would be told what and when, also over a night", async () => {
    const ann = await signedInAs(house, "ann");
    const page = await text(ann.get("/policies/rehearsal?store=lyon-2&severity=alert&at=2026-05-23T18:59"));
    expect(page).toContain("Dora");
    expect(page).toContain("in the quiet hours");
    expect(page).toContain("2026-05-23T18:59");
    expect((await ann.get("/policies/rehearsal?store=lyon-3&at=nonsense")).status).toBe(200);
  });
});
