import { expect, test } from "bun:test";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs } from "./a-house.ts";

for (const engine of engines) {
  test(`somebody says on their page when they are away and who stands in, and that they are back (${engine})`, async () => {
    const house = await aHouse(engine);
    const ann = await signedInAs(house, "ann");
    const fields = { from: "2026-05-19", last: "2026-05-22", deputy: "ben@chain.test", reason: "Holiday" };
    expect((await ann.post("/profile/absence", fields)).status).toBe(303);
    const page = await (await ann.get("/profile")).text();
    expect(page).toContain("Away now, up to and with Fri 22 May");
    expect(page).toContain("Ben Bonnet stands in");
    expect((await findPersonByEmail(house.world.db, "ann@chain.test"))?.away).toMatchObject({
      until: "2026-05-22T22:00:00.000Z",
      deputy: { name: "Ben Bonnet" },
    });
    await house.respond({ score: 1, comment: "Cold and dirty.", customer: cleo });
    const ben = await signedInAs(house, "ben");
    expect((await ben.get("/cases/1")).status).toBe(200);
    const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? "";
    expect((await ben.post("/profile/absence/end", { id })).status).toBe(404);
    expect((await ann.post("/profile/absence/end", { id })).status).toBe(303);
    expect((await findPersonByEmail(house.world.db, "ann@chain.test"))?.away).toBeNull();
    const wrong = await ann.post("/profile/absence", { ...fields, deputy: "nobody@chain.test" });
    expect(wrong.status).toBe(409);
    expect(await wrong.text()).toContain("Nobody here has the address “nobody@chain.test”");
    expect((await ann.post("/profile/absence", { ...fields, last: "2026-02-31" })).status).toBe(409);
    await house.close();
  });

  test(`a boss opens the page of who stands below, and nobody else does (${engine})`, async () => {
    const house = await aHouse(engine);
    const ann = await findPersonByEmail(house.world.db, "ann@chain.test");
    const path = `/people/${ann?.ref}`;
    for (const [name, status] of [
      ["dora", 200],
      ["alma", 200],
      ["ben", 404],
      ["sam", 404],
      ["ann", 404],
    ] as const)
      expect(`${name} ${(await (await signedInAs(house, name)).get(path)).status}`).toBe(`${name} ${status}`);
    await house.close();
  });

  test(`a boss lets somebody leave; their session is over and their cases are another's (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond({ score: 1, comment: "Cold and dirty.", customer: cleo });
    const ann = await signedInAs(house, "ann");
    const dora = await signedInAs(house, "dora");
    const path = `/people/${(await findPersonByEmail(house.world.db, "ann@chain.test"))?.ref}`;
    expect((await dora.post(`${path}/leave`, { last: "2026-06-30", heir: "ben@chain.test" })).status).toBe(303);
    expect(await (await dora.get(path)).text()).toContain("Open cases go to Ben Bonnet.");
    expect((await dora.post(`${path}/stay`)).status).toBe(303);
    expect((await dora.post(`${path}/leave`, { last: "", heir: "ben@chain.test" })).status).toBe(303);
    expect((await ann.get("/cases")).status).toBe(401);
    const ben = await findPersonByEmail(house.world.db, "ben@chain.test");
    expect((await findCaseByNumber(house.world.db, 1))?.ownerId).toBe(ben?.id ?? "");
    const rita = `/people/${(await findPersonByEmail(house.world.db, "rita@chain.test"))?.ref}`;
    const refused = await (await signedInAs(house, "alma")).post(`${rita}/leave`);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("nobody could be reached for South");
    await house.close();
  });

  test(`staff open a case in one form, and own it; its manager sees it, and not when it is about them (${engine})`, async () => {
    const house = await aHouse(engine);
    const sam = await signedInAs(house, "sam");
    const form = await (await sam.get("/new")).text();
    expect(form).toContain('name="store" value="lyon-2"');
    const key = /name="key" value="([^"]+)"/.exec(form)?.[1] ?? "";
    const fields = {
      key,
      store: "lyon-2",
      what: "Stale bread.",
      name: "Cleo",
      phone: "+33 6 12 34 56 78",
      mode: "card",
    };
    const wrong = await sam.post("/new", { ...fields, promise: "A call" });
    expect(wrong.status).toBe(409);
    expect(await wrong.text()).toContain("Give the day by which the customer hears from us.");
    const taken = await sam.post("/new", fields);
    expect([taken.status, taken.headers.get("location")]).toEqual([303, "/cases/1?taken"]);
    expect((await sam.post("/new", fields)).headers.get("location")).toBe("/cases/1?taken");
    expect((await sam.post("/cases/1/called", { text: "She gets a voucher." })).status).toBe(303);
    const ann = await signedInAs(house, "ann");
    expect((await ann.get("/cases/1")).status).toBe(200);
    const about = { ...fields, what: "She shouts at us.", phone: "+33 6 99 99 99 99", about_manager: "1" };
    expect((await sam.post("/new", about)).headers.get("location")).toBe("/cases/2?taken");
    expect((await ann.get("/cases/2")).status).toBe(404);
    expect(await (await ann.get("/cases")).text()).not.toContain("/cases/2");
    expect(await (await ann.get("/cases?q=Cleo")).text()).not.toContain("/cases/2");
    expect((await sam.get("/cases/2")).status).toBe(200);
    const dora = await signedInAs(house, "dora");
    expect(await (await dora.get("/cases?store=lyon-2")).text()).toContain("/cases/2");
    expect(await (await dora.get("/cases/2")).text()).toContain("About the manager, who does not see it");
    expect((await dora.post("/cases/2/others", { text: "" })).status).toBe(409);
    expect((await dora.post("/cases/2/others", { text: "She meant the baker." })).status).toBe(303);
    expect(await (await ann.get("/cases/2")).text()).toContain("She meant the baker.");
    expect(await (await ann.get("/cases/2")).text()).not.toContain("It is not about the manager");
    expect((await ann.post("/cases/2/about", { text: "It was me." })).status).toBe(303);
    expect((await ann.get("/cases/2")).status).toBe(404);
    await house.close();
  });

  test(`the readiness page tells an admin what is missing (${engine})`, async () => {
    const house = await aHouse(engine);
    const alma = await signedInAs(house, "alma");
    const page = await (await alma.get("/org/readiness")).text();
    expect(page).toContain("Nobody is appointed");
    expect(page).toContain("Lyon 4");
    expect(await (await alma.get("/org")).text()).toContain("things are missing");
    await house.close();
  });
}
