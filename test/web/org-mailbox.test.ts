import { expect, test } from "bun:test";
import { addAbsence } from "../../src/store/org/absences.ts";
import { findPersonByEmail, saveMailFailed } from "../../src/store/org/people.ts";
import { engines } from "../engines.ts";
import { aHouse, signedInAs } from "./a-house.ts";

const anAbsence = (personId: string, from: string) => ({
  ...{ id: "ben-away", personId, from, until: "2026-05-22T22:00:00.000Z" },
  ...{ deputyId: null, reason: null, setBy: null },
});

for (const engine of engines) {
  test(`the organisation shows whom mail does not reach and who is away; an admin says that mail works again (${engine})`, async () => {
    const house = await aHouse(engine);
    const { db, now } = house.world;
    const [ann, ben] = [await findPersonByEmail(db, "ann@chain.test"), await findPersonByEmail(db, "ben@chain.test")];
    const alma = await signedInAs(house, "alma");
    const dora = await signedInAs(house, "dora");
    await db.tx((inside) => saveMailFailed(inside, ann?.id ?? "", now(), "5.1.1"));
    await db.tx((inside) => addAbsence(inside, anAbsence(ben?.id ?? "", now()), now()));
    const before = await (await alma.get("/org")).text();
    expect(before).toContain("Mail to ann@chain.test fails (5.1.1)");
    expect(before).toContain("Away until");
    expect(before).toContain("Nobody is reachable at");
    const path = `/org/people/${ann?.ref}/trust`;
    expect((await dora.post(path)).status).toBe(403);
    expect((await alma.post(path)).status).toBe(303);
    expect((await alma.post(path)).status).toBe(409);
    expect(await (await alma.get("/org")).text()).not.toContain("fails (5.1.1)");
    expect((await findPersonByEmail(db, "ann@chain.test"))?.mailFailed).toBeNull();
    await house.close();
  });
}
