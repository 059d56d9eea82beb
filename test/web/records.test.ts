import { expect, test } from "bun:test";
import { ringClocks } from "../../src/flow/retain/ring-clocks.ts";
import { sql } from "../../src/store/db/sql.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";

/** Ann has a case of 10 o'clock on a Tuesday and is late to look at it. */
async function aLateHouse(engine: (typeof engines)[number]) {
  const house = await aHouse(engine);
  await house.respond({ score: 1, comment: "Nobody called me back.", customer: cleo });
  house.later({ hours: 5 });
  while ((await ringClocks(house.world)) > 0);
  return house;
}

/** What waits for somebody in the outbox about their record. */
const lettersTo = async ({ world: { db } }: TestHouse, name: string) =>
  db.all<{ subject: string; text: string }>(
    sql`select subject, text from letters where to_address = ${`${name}@chain.test`} and kind = 'remark_answered'`,
  );

const recordOf = async ({ world }: TestHouse, name: string) =>
  `/people/${(await findPersonByEmail(world.db, `${name}@chain.test`))?.ref}/record`;

for (const engine of engines) {
  test(`a fact is seen by its person at once, by those above a day later, and by colleagues never (${engine})`, async () => {
    const house = await aLateHouse(engine);
    const path = await recordOf(house, "ann");
    const own = await (await (await signedInAs(house, "ann")).get("/me/record")).text();
    expect(own).toContain("Did not look in time");
    expect(own).toContain("Only you see this yet");
    expect(own).toContain("0 of 1");
    expect(own).not.toContain("0 %");
    expect(own).toMatch(/href="\/cases\/1#e\d+"/);
    expect(await (await (await signedInAs(house, "dora")).get(path)).text()).not.toContain("Did not look in time");
    house.later({ hours: 24 });
    for (const name of ["dora", "rita", "alma"]) {
      const page = await (await signedInAs(house, name)).get(path);
      expect(await page.text()).toContain("Did not look in time");
    }
    for (const name of ["ben", "sam", "ann"])
      expect((await (await signedInAs(house, name)).get(path)).status).toBe(404);
    expect(await (await (await signedInAs(house, "ben")).get("/me/record")).text()).toContain("Nothing yet");
    await house.close();
  });

  test(`a remark stands beside its fact for those above, once and for all (${engine})`, async () => {
    const house = await aLateHouse(engine);
    const ann = await signedInAs(house, "ann");
    const page = await (await ann.get("/me/record")).text();
    const seq = /name="seq" value="(\d+)"/.exec(page)?.[1] ?? "";
    const fields = { kind: "late_view", seq, text: "The till was <b>broken</b>." };
    const empty = await ann.post("/me/record/remark", { ...fields, text: "" });
    expect([empty.status, (await empty.text()).includes("Write a few words")]).toEqual([409, true]);
    expect((await ann.post("/me/record/remark", fields)).headers.get("location")).toBe(`/me/record#late_view-${seq}`);
    expect((await ann.post("/me/record/remark", fields)).status).toBe(409);
    const ben = await signedInAs(house, "ben");
    expect((await ben.post("/me/record/remark", fields)).status).toBe(409);
    expect((await ann.post("/me/record/remark", { ...fields, seq: "nonsense" })).status).toBe(409);
    house.later({ hours: 25 });
    const seen = await (await (await signedInAs(house, "dora")).get(await recordOf(house, "ann"))).text();
    expect(seen).toContain("The till was &lt;b&gt;broken&lt;/b&gt;.");
    expect(seen).not.toContain("Add the remark");
    expect(await (await ben.get("/cases")).text()).not.toContain("broken");
    await house.close();
  });

  test(`who is above strikes an entry out for a remark, once, and it counts no more anywhere (${engine})`, async () => {
    const house = await aLateHouse(engine);
    const path = await recordOf(house, "ann");
    const ann = await signedInAs(house, "ann");
    const seq = /name="seq" value="(\d+)"/.exec(await (await ann.get("/me/record")).text())?.[1] ?? "";
    const which = { kind: "late_view", seq };
    house.later({ hours: 25 });
    const dora = await signedInAs(house, "dora");
    const answer = { ...which, answer: "strike", text: "I had her at the other store." };
    expect((await dora.post(`${path}/answer`, answer)).status).toBe(409);
    const remarked = await (await signedInAs(house, "ann")).post("/me/record/remark", {
      ...which,
      text: "I was at Lyon 3.",
    });
    expect(remarked.headers.get("location")).toBe(`/me/record#late_view-${seq}`);
    const unit = "/units/lyon-2/record";
    expect(await (await dora.get(unit)).text()).toContain("Ann Martin: 1 remark<");
    const asked = await (await dora.get(path)).text();
    expect(asked).toContain("Strike it out");
    expect(asked).toContain("0 of 1");
    const silent = await dora.post(`${path}/answer`, { ...which, answer: "keep", text: "" });
    expect([silent.status, (await silent.text()).includes("Say why it stands")]).toEqual([409, true]);
    for (const name of ["ann", "ben", "sam"])
      expect((await (await signedInAs(house, name)).post(`${path}/answer`, answer)).status).toBe(404);
    expect((await dora.post(`${path}/answer`, answer)).headers.get("location")).toBe(`${path}#late_view-${seq}`);
    expect((await dora.post(`${path}/answer`, { ...answer, answer: "keep" })).status).toBe(409);
    for (const page of [await (await signedInAs(house, "ann")).get("/me/record"), await dora.get(path)]) {
      const text = await page.text();
      expect(text).toContain("Struck out, does not count");
      expect(text).toContain("struck it out. I had her at the other store.");
      expect(text).not.toContain("0 of 1");
    }
    const after = await (await dora.get(unit)).text();
    expect([after.includes("0 of 1"), after.includes("1 remark")]).toEqual([false, false]);
    const heard = await lettersTo(house, "ann");
    expect(heard.map(({ subject }) => subject)).toEqual(["Dora Dupont struck out an entry of your record"]);
    expect(heard[0]?.text).toContain(`/me/record#late_view-${seq}`);
    expect(await (await (await signedInAs(house, "alma")).get("/log")).text()).toContain("struck an entry out");
    await house.close();
  });

  test(`a unit's record is for those in charge above it, and adds up what is below (${engine})`, async () => {
    const house = await aLateHouse(engine);
    const fresh = await (await signedInAs(house, "dora")).get("/units/lyon-2/record");
    expect([fresh.status, (await fresh.text()).includes("0 of 1")]).toEqual([200, false]);
    house.later({ hours: 25 });
    expect(await (await (await signedInAs(house, "dora")).get("/units/lyon-2/record")).text()).toContain("0 of 1");
    for (const [name, code, status] of [
      ["ann", "lyon-2", 404],
      ["ben", "lyon-2", 404],
      ["sam", "lyon-2", 404],
      ["dora", "lyon", 404],
      ["dora", "maison", 404],
      ["rita", "lyon", 200],
      ["rita", "lyon-2", 200],
      ["alma", "maison", 200],
      ["alma", "nowhere", 404],
    ] as const)
      expect(`${name} ${code} ${(await (await signedInAs(house, name)).get(`/units/${code}/record`)).status}`).toBe(
        `${name} ${code} ${status}`,
      );
    const rita = await signedInAs(house, "rita");
    const page = await (await rita.get("/units/lyon/record")).text();
    expect(page).toContain("Lyon 2");
    expect(page).toContain("0 of 1");
    expect(await (await rita.get("/me/record")).text()).toContain("/units/lyon/record");
    await house.close();
  });
}
