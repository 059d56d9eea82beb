import { expect, test } from "bun:test";
import { ringClocks } from "../../src/flow/retain/ring-clocks.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { listEvents } from "../../src/store/retain/log.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";

const htmx = { "hx-request": "true", "hx-request-type": "partial" };
const complaint = { store: "lyon-2", score: 1, comment: "Nobody ever called me back.", customer: cleo } as const;

const eventsOf = async ({ world: { db } }: TestHouse, number = 1) => {
  const it = await findCaseByNumber(db, number);
  return (await listEvents(db, it?.id ?? "")).map(({ what }) => what);
};
const stateOf = async ({ world: { db } }: TestHouse, number = 1) => (await findCaseByNumber(db, number))?.state;

for (const engine of engines) {
  test(`a verb by a plain post goes back to the case, by htmx it gives the case anew (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    const ann = await signedInAs(house, "ann");
    const plain = await ann.post("/cases/1/called", { text: "She was calm." });
    expect([plain.status, plain.headers.get("location")]).toEqual([303, "/cases/1"]);
    const part = await ann.post("/cases/1/resolve", { text: "A voucher.", choice: "waiting" }, htmx);
    const text = await part.text();
    expect(part.status).toBe(200);
    expect(text).toStartWith('<div id="case"');
    expect(text).toContain("resolved the case; cause: Waiting time");
    expect(await stateOf(house)).toBe("resolved");
    expect((await findCaseByNumber(house.world.db, 1))?.done).toBe("A voucher.");
    await house.close();
  });

  test(`a refusal changes nothing, says why, and keeps what was typed (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    const ann = await signedInAs(house, "ann");
    const fields = { text: "Gave her <a voucher>.", choice: "price" };
    const plain = await ann.post("/cases/1/resolve", fields);
    const page = await plain.text();
    expect(plain.status).toBe(409);
    expect(page).toContain("Nobody has been in touch with the customer yet");
    expect(page).toContain("Gave her &lt;a voucher&gt;.</textarea>");
    expect(page).toContain('<option value="price" selected>');
    const part = await ann.post("/cases/1/resolve", fields, htmx);
    expect(part.status).toBe(409);
    expect(await part.text()).not.toContain('id="case"');
    expect((await ann.post("/cases/1/accept", { text: "" })).status).toBe(409);
    expect(await stateOf(house)).toBe("new");
    await house.close();
  });

  test(`what is solved needs a cause from the list, and nothing stands chosen (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/1/called", { text: "She was calm." });
    const list =
      (await (await ann.get("/cases/1")).text()).match(/<select id="resolve-choice"[\s\S]*?<\/select>/)?.[0] ?? "";
    expect(list).toContain('<option value="">(choose)</option>');
    expect(list).not.toContain("selected");
    for (const fields of [
      { choice: "", text: "A voucher." },
      { choice: "nonsense", text: "A voucher." },
    ])
      expect(await (await ann.post("/cases/1/resolve", fields)).text()).toContain("Choose what the cause was");
    expect((await ann.post("/cases/1/close", { choice: "resolved", cause: "", text: "A voucher." })).status).toBe(409);
    expect(await stateOf(house)).toBe("contacted");
    await ann.post("/cases/1/close", { choice: "resolved", cause: "waiting/till", text: "A voucher." });
    expect(await findCaseByNumber(house.world.db, 1)).toMatchObject({ state: "resolved", causeDetail: "till" });
    await house.close();
  });

  test(`looking changes nothing; only the page's own signal from a signed-in browser is a view (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    const [ann, dora] = [await signedInAs(house, "ann"), await signedInAs(house, "dora")];
    expect(await (await ann.get("/cases/1")).text()).toContain('data-seen-url="/cases/1/seen"');
    expect(await (await dora.get("/cases/1")).text()).not.toContain("data-seen-url");
    expect((await house.ask("/cases/1/seen", { method: "POST" })).status).toBe(401);
    expect((await ann.post("/cases/1/seen", {}, { "sec-purpose": "prefetch;prerender" })).status).toBe(403);
    expect((await ann.post("/cases/1/seen", {}, { purpose: "prefetch" })).status).toBe(403);
    expect((await ann.post("/cases/1/seen", {}, { "sec-fetch-site": "same-site" })).status).toBe(403);
    expect((await dora.post("/cases/1/seen")).status).toBe(204);
    expect(await stateOf(house)).toBe("new");
    expect((await ann.post("/cases/1/seen")).status).toBe(204);
    expect((await ann.post("/cases/1/seen")).status).toBe(204);
    expect(await stateOf(house)).toBe("viewed");
    expect((await eventsOf(house)).filter((what) => what === "viewed")).toHaveLength(1);
    await house.close();
  });

  test(`staff reads and notes at its store, and moves nothing (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    await house.respond({
      ...complaint,
      store: "lyon-3",
      customer: { ...cleo, email: "paul@example.test", phone: null },
    });
    const sam = await signedInAs(house, "sam");
    const page = await (await sam.get("/cases/1")).text();
    expect(page).toContain('action="/cases/1/note"');
    expect(page).not.toContain('action="/cases/1/called"');
    expect((await sam.post("/cases/1/note", { text: "She was here again." })).status).toBe(303);
    expect((await sam.post("/cases/1/called", { text: "x" })).status).toBe(409);
    expect((await sam.get("/cases/2")).status).toBe(404);
    expect(await (await sam.get("/cases")).text()).not.toContain("/cases/2");
    await house.close();
  });

  test(`a closing without contact is judged by the level above, who lets it stand or opens it again (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    const [ann, dora] = [await signedInAs(house, "ann"), await signedInAs(house, "dora")];
    await ann.post("/cases/1/close", { choice: "no_fault", text: "A grumbler." });
    expect(await stateOf(house)).toBe("challenged");
    expect(await (await ann.get("/cases/1")).text()).not.toContain('action="/cases/1/accept"');
    expect(await (await dora.get("/cases?tab=review")).text()).toContain("/cases/1");
    const judged = await (await dora.get("/cases/1")).text();
    expect(judged).toContain("It was closed without any contact with the customer.");
    expect((await ann.post("/cases/1/accept", { text: "" })).status).toBe(409);
    expect((await dora.post("/cases/1/accept", { text: "Agreed." })).status).toBe(303);
    expect(await stateOf(house)).toBe("closed");
    expect((await dora.post("/cases/1/reopen", { text: "She called me." })).status).toBe(303);
    expect(await stateOf(house)).toBe("new");
    await house.close();
  });

  test(`a case can be given to those who answer for it on some level (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    const ann = await signedInAs(house, "ann");
    expect(await (await ann.get("/cases/1")).text()).toContain('<option value="dora@chain.test">');
    expect((await ann.post("/cases/1/assign", { choice: "dora@chain.test" }, htmx)).status).toBe(200);
    expect(await (await ann.get("/cases?tab=mine")).text()).toContain("You own no open case");
    await house.close();
  });

  test(`a hostile comment is text on the page, in the list and in a fragment (${engine})`, async () => {
    const house = await aHouse(engine);
    const hostile = `Terrible </p><script>alert(1)</script><hx-a hx-post=/pwn hx-trigger=load " onmouseover="alert(1)`;
    await house.respond({
      ...complaint,
      comment: hostile,
      customer: { ...cleo, name: `<img src=x onerror=alert(1)>` },
    });
    const ann = await signedInAs(house, "ann");
    const pages = [
      await ann.get("/cases"),
      await ann.get("/cases/1"),
      await ann.post("/cases/1/note", { text: hostile }, htmx),
    ];
    for (const page of pages) {
      const text = await page.text();
      expect(text).toContain("Terrible");
      expect(text).not.toContain("<script>");
      expect(text).not.toContain("<hx-");
      expect(text).not.toContain("<img src=x");
      expect(text).not.toContain('" onmouseover="');
    }
    await house.close();
  });

  test(`the list starts with what is due first, and goes on behind its last case without holes (${engine})`, async () => {
    const house = await aHouse(engine);
    for (let n = 0; n < 65; n++) {
      const customer = { name: `Customer ${n}`, email: `c${n}@example.test`, phone: null };
      await house.respond({ ...complaint, store: n % 3 === 0 ? "lyon-3" : "lyon-2", customer });
      house.later({ minutes: 7 });
    }
    const dora = await signedInAs(house, "dora");
    const numbers: number[] = [];
    for (let path: string | undefined = "/cases"; path; ) {
      const text = await (await dora.get(path)).text();
      numbers.push(...[...text.matchAll(/href="\/cases\/(\d+)"/g)].map(([, number]) => Number(number)));
      path = /href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(numbers).toHaveLength(65);
    expect(new Set(numbers).size).toBe(65);
    expect(numbers[0]).toBe(1);
    const store = await (await dora.get("/cases?store=lyon-3&tab=open")).text();
    expect(store).toContain("Lyon 3");
    expect(store).not.toContain("· Lyon 2 ·");
    const found = await (await dora.get("/cases?q=customer+17")).text();
    expect([...found.matchAll(/href="\/cases\/(\d+)"/g)].map(([, number]) => number)).toEqual(["18"]);
    expect((await dora.get("/cases?q=18")).headers.get("location")).toBe("/cases/18");
    house.later({ hours: 30 });
    await ringClocks(house.world);
    expect(await (await dora.get("/cases?tab=late")).text()).toContain("late");
    await house.close();
  });
}
