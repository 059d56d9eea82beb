import { expect, test } from "bun:test";
import { sql } from "../../src/store/db/sql.ts";
import { engines } from "../engines.ts";
import { aHouse, signedInAs, type TestHouse } from "./a-house.ts";

const rolesOf = ({ world: { db } }: TestHouse, email: string) =>
  db.all<{ role: string; code: string }>(sql`
    select r.role, u.code from roles r join people p on p.id = r.person_id join units u on u.id = r.unit_id
    where p.email = ${email}`);

for (const engine of engines) {
  test(`a manager lets an employee take complaints at their own stores, and nothing else (${engine})`, async () => {
    const house = await aHouse(engine);
    const ann = await signedInAs(house, "ann");
    const page = await (await ann.get("/people/new")).text();
    expect(page).toContain('<option value="lyon-2"');
    expect(page).not.toContain('<option value="lyon-3"');
    expect(page).not.toContain("survey_taker");
    const zoe = { name: "Zoe Zimmer", email: "Zoe@chain.test", role: "staff", unit: "lyon-2" };
    const added = await ann.post("/people/new", zoe);
    expect([added.status, await added.text()]).toEqual([200, expect.stringContaining("Zoe Zimmer is added")]);
    expect(await (await ann.post("/people/new", zoe)).text()).toContain("has this part there already");
    for (const wrong of [
      { ...zoe, unit: "lyon-3" },
      { ...zoe, role: "survey_taker" },
      { ...zoe, email: "zoe" },
      { ...zoe, name: " " },
    ])
      expect((await ann.post("/people/new", wrong)).status).toBe(409);
    expect((await ann.post("/people/new", { ...zoe, role: "admin" })).status).toBe(400);
    expect(await rolesOf(house, "zoe@chain.test")).toEqual([{ role: "staff", code: "lyon-2" }]);
    const sam = await signedInAs(house, "sam");
    expect((await sam.get("/people/new")).status).toBe(403);
    expect((await sam.post("/people/new", zoe)).status).toBe(403);
    await house.close();
  });

  test(`an admin also names survey-takers, who then find their calls (${engine})`, async () => {
    const house = await aHouse(engine);
    const alma = await signedInAs(house, "alma");
    const fields = { name: "Sam Staff", email: "sam@chain.test", role: "survey_taker", unit: "south" };
    expect((await alma.post("/people/new", fields)).status).toBe(200);
    expect((await (await signedInAs(house, "sam")).get("/audits")).status).toBe(200);
    await house.close();
  });
}
