import { afterEach, expect, test } from "bun:test";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";

const open: TestHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

const complaint = { store: "lyon-2", score: 1, comment: "Nobody ever called me back.", customer: cleo } as const;

async function aCase(engine: (typeof engines)[number]) {
  const house = await aHouse(engine);
  open.push(house);
  await house.respond(complaint);
  const ann = await signedInAs(house, "ann");
  const list = async (name: string) => (await (await signedInAs(house, name)).get("/cases")).text();
  return { house, ann, list };
}

for (const engine of engines) {
  test(`what somebody wants to give stands on the list of whoever may allow it, and of nobody else (${engine})`, async () => {
    const { house, ann, list } = await aCase(engine);
    await ann.post("/cases/1/gave", { choice: "refund", amount: "80", text: "the oven" });
    for (const name of ["dora", "rita"]) {
      const text = await list(name);
      expect(text).toContain("Waits for your consent");
      expect(text).toContain("Refund, €80.00");
      expect(text).toContain('action="/cases/1/approve"');
    }
    for (const name of ["ann", "ben"]) expect(await list(name)).not.toContain("Waits for your consent");
    await (await signedInAs(house, "dora")).post("/cases/1/approve", { text: "" });
    expect(await list("rita")).not.toContain("Waits for your consent");
  });

  test(`a hold that needs a yes from above stands there too, with the same buttons, until it has an answer (${engine})`, async () => {
    const { house, ann, list } = await aCase(engine);
    await ann.post("/cases/1/hold", { choice: "2026-06-19", text: "it was the wrong part" });
    for (const name of ["dora", "rita"]) {
      const text = await list(name);
      for (const words of ["Hold until Fri 19 Jun 2026", "Ann Martin", ": it was the wrong part"])
        expect(text).toContain(words);
      for (const verb of ["approve", "deny"]) expect(text).toContain(`action="/cases/1/${verb}"`);
    }
    for (const name of ["ann", "ben"]) expect(await list(name)).not.toContain("Waits for your consent");
    const agreed = await (await signedInAs(house, "dora")).post("/cases/1/approve", { text: "" });
    expect([agreed.status, agreed.headers.get("location")]).toEqual([303, "/cases/1"]);
    expect((await findCaseByNumber(house.world.db, 1))?.holdUntil?.slice(0, 10)).toBe("2026-06-19");
    expect(await list("rita")).not.toContain("Waits for your consent");
  });

  test(`an owner ends a hold by its button (${engine})`, async () => {
    const { house, ann } = await aCase(engine);
    await ann.post("/cases/1/hold", { choice: "2026-05-22", text: "waiting for the part" });
    expect((await findCaseByNumber(house.world.db, 1))?.holdUntil?.slice(0, 10)).toBe("2026-05-22");
    expect(await (await ann.get("/cases/1")).text()).toContain('action="/cases/1/unhold"');
    expect((await ann.post("/cases/1/unhold")).status).toBe(303);
    expect((await findCaseByNumber(house.world.db, 1))?.holdUntil).toBeNull();
  });

  test(`of a gift and a hold on one case the gift has its answer first (${engine})`, async () => {
    const { house, ann, list } = await aCase(engine);
    await ann.post("/cases/1/hold", { choice: "2026-06-19", text: "the part" });
    house.later({ minutes: 1 });
    await ann.post("/cases/1/gave", { choice: "refund", amount: "80", text: "the oven" });
    const both = await list("dora");
    expect(both.indexOf("Refund, €80.00")).toBeLessThan(both.indexOf("Hold until Fri 19 Jun 2026"));
    expect(both.match(/action="\/cases\/1\/approve"/g)).toHaveLength(1);
    await (await signedInAs(house, "dora")).post("/cases/1/deny", { text: "Too much." });
    const one = await list("dora");
    expect(one).not.toContain("Refund, €80.00");
    expect(one).toContain("Hold until Fri 19 Jun 2026");
    await (await signedInAs(house, "dora")).post("/cases/1/deny", { text: "Fetch the part." });
    expect(await list("dora")).not.toContain("Waits for your consent");
  });
}
