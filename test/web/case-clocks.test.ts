import { afterEach, expect, test } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { defaultPolicy } from "../../src/core/retain/policy.ts";
import { makeKey } from "../../src/flow/org/make-key.ts";
import { savePolicy } from "../../src/flow/retain/save-policy.ts";
import { findUnitByCode } from "../../src/store/org/units.ts";
import { answerRequest } from "../../src/web/app.ts";
import { aHouse, signedInAs } from "./a-house.ts";

const open: Awaited<ReturnType<typeof aHouse>>[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

/** A case of a store whose company has a policy of its own, and the API with a key for it. */
async function aCase() {
  const house = await aHouse("sqlite");
  open.push(house);
  const { world } = house;
  const unitId = (await findUnitByCode(world.db, "maison"))?.id ?? "";
  const policy = { ...defaultPolicy, viewOpeningHours: 2 };
  await savePolicy(world, { unitId, severity: "alert", policy }, asProgram("command"));
  const taken = await house.respond({ score: 2, comment: "Nobody ever called me back." });
  const { token } = await makeKey(world, { name: "till", scopes: ["cases"] }, asProgram("command"));
  const api = async () => {
    const request = new Request(`http://amends.test/api/v1/cases/${taken.case?.number}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const body: { clocks: { kind: string }[]; policy: object } = JSON.parse(
      await (await answerRequest(house.app, house, request)).text(),
    );
    return { ...body, look: body.clocks.find(({ kind }) => kind === "view") };
  };
  return { house, world, unitId, policy, api };
}

test("the API reads each clock twice, as the page does, and tells who is told next", async () => {
  const { house, api } = await aCase();
  // Ten o'clock in Paris; two opening hours to look.
  house.later({ minutes: 90 });
  expect((await api()).look).toMatchObject({
    must_act: "Ann Martin",
    readings: { opening_hours: { due_in: "PT30M" }, customer: { waited: "PT1H30M" } },
    told_next: { at: "2026-05-19T10:00:00.000Z", people: ["Dora Dupont"] },
  });
  house.later({ hours: 2 });
  expect((await api()).look).toMatchObject({
    readings: { opening_hours: { late_by: "PT1H30M" }, customer: { waited: "PT3H30M" } },
  });
});

test("the page and the API tell which version of whose policy counts, also after a newer one", async () => {
  const { house, world, unitId, policy, api } = await aCase();
  await savePolicy(
    world,
    { unitId, severity: "alert", policy: { ...policy, viewOpeningHours: 1 } },
    asProgram("command"),
  );
  expect((await api()).policy).toMatchObject({ version: 1, set_at: "maison", view_opening_hours: 2 });
  const ann = await signedInAs(house, "ann");
  expect(await (await ann.get("/cases/1")).text()).toContain(
    "Policy: version 1 of Maison, as it was when the case opened.",
  );
});
