import { expect, test } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { makeKey } from "../../src/flow/org/make-key.ts";
import { confirmLink } from "../../src/flow/retain/confirm-link.ts";
import { sendLetters } from "../../src/flow/retain/send-letters.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { findCustomer } from "../../src/store/retain/customers.ts";
import { tellStory } from "../../src/store/retain/stories.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";

const complaint = { store: "lyon-2", score: 1, comment: "Nobody ever called me back.", customer: cleo } as const;

const undoPath = async (who: Awaited<ReturnType<typeof signedInAs>>, number = 1) =>
  /href="(\/undo\/[0-9a-f-]+)"/.exec(await (await who.get(`/cases/${number}`)).text())?.[1] ?? "";
const stateOf = async ({ world: { db } }: TestHouse, number = 1) => (await findCaseByNumber(db, number))?.state;

for (const engine of engines) {
  test(`the link shows what would be taken back and changes nothing; the button does it, without any script (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/1/called", { text: "She was <calm>." });
    const path = await undoPath(ann);
    const shown = await (await ann.get(path)).text();
    expect(shown).toContain("You phoned the customer");
    expect(shown).toContain("She was &lt;calm&gt;.");
    expect(shown).toContain(`<form method="post" action="${path}"`);
    expect(await stateOf(house)).toBe("contacted");
    const done = await ann.post(path);
    expect([done.status, done.headers.get("location")]).toEqual([303, "/cases/1"]);
    expect(await stateOf(house)).toBe("new");
    const page = await (await ann.get("/cases/1")).text();
    expect(page).toContain("<del>She was &lt;calm&gt;.</del>");
    expect(page).toContain("Withdrawn by Ann Martin");
    expect(page).toContain("took back: /called");
    expect(await undoPath(ann)).toBe("");
    const again = await ann.post(path);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("You have taken this back already.");
    const late = await (await ann.get(path)).text();
    expect(late).not.toContain('method="post" action="/undo');
    await house.close();
  });

  test(`a link of somebody else's receipt is unknown, and without a session it asks to sign in and comes back (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    const [ann, dora] = [await signedInAs(house, "ann"), await signedInAs(house, "dora")];
    await ann.post("/cases/1/called", { text: "ok" });
    const path = await undoPath(ann);
    expect(await undoPath(dora)).toBe("");
    for (const response of [await dora.get(path), await dora.post(path), await ann.get("/undo/none")])
      expect(response.status).toBe(404);
    const asked = await house.ask(path);
    expect(asked.status).toBe(401);
    expect(await asked.text()).toContain(`value="${path}"`);
    expect((await house.ask(path, { method: "POST" })).status).toBe(401);
    expect(await stateOf(house)).toBe("contacted");
    await house.close();
  });

  test(`a promise, a call for help and a merge are buttons of the page (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    await house.respond({ ...complaint, customer: { name: null, email: null, phone: null } });
    const ann = await signedInAs(house, "ann");
    const page = await (await ann.get("/cases/1")).text();
    for (const verb of ["promise", "escalate", "merge"]) expect(page).toContain(`action="/cases/1/${verb}"`);
    expect(page).toContain('type="date"');
    expect((await ann.post("/cases/1/promise", { choice: "2026-05-22", text: "I call her" })).status).toBe(303);
    expect(await (await ann.get("/cases/1")).text()).toContain("promised the customer a word by Fri 22 May 2026");
    const refused = await ann.post("/cases/1/promise", { choice: "", text: "soon" });
    expect(refused.status).toBe(409);
    expect((await ann.post("/cases/1/escalate", { text: "She wants the boss" })).status).toBe(303);
    expect(await (await ann.get("/cases/1")).text()).toContain("asked Dora Dupont for help");
    expect((await ann.post("/cases/1/merge", { choice: "2" })).status).toBe(303);
    expect(await stateOf(house)).toBe("closed");
    expect(await (await ann.get("/cases/1")).text()).toContain('<a href="/cases/2">');
    const survivor = await (await ann.get("/cases/2")).text();
    expect(survivor).toContain('<a href="/cases/1">');
    expect(survivor).toContain("put case 1 together with this one");
    await house.close();
  });

  test(`a customer who was asked too early reads so on their page, and after a merge finds the case that goes on (${engine})`, async () => {
    const house = await aHouse(engine);
    const world = {
      ...house.world,
      post: { send: async () => ({ response: "250 ok" }), close: async () => {} },
    };
    await house.respond(complaint);
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/1/called", { text: "ok" });
    await ann.post("/cases/1/resolve", { text: "A voucher.", choice: "waiting" });
    const it = await findCaseByNumber(house.world.db, 1);
    const customer = it?.customerId ? await findCustomer(house.world.db, it.customerId) : undefined;
    if (!it || !customer) throw new Error("no customer");
    const page = async () =>
      (await house.ask(confirmLink(house.world, it, customer).slice(house.world.config.url.length))).text();
    expect(await page()).toContain("Is it resolved?");
    await sendLetters(world);
    await ann.post(await undoPath(ann));
    expect(await page()).toContain("We asked you too early");
    const path = confirmLink(house.world, it, customer).slice(house.world.config.url.length);
    const late = (answer: string, text = "") =>
      house.ask(`${path}/${answer}`, { method: "POST", body: new URLSearchParams({ text }) });
    for (const answer of ["yes", "no"]) {
      const refused = await late(answer);
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain("We took this question back before your answer came.");
    }
    expect((await late("no", "It broke again.")).headers.get("location")).toBe(`${path}?sent`);
    expect((await tellStory(house.world.db, it)).messages.at(-1)).toMatchObject({
      direction: "in",
      text: "It broke again.",
    });
    await house.respond({ ...complaint, customer: { name: null, email: null, phone: null } });
    await ann.post("/cases/1/merge", { choice: "2" });
    expect(await page()).toContain("We are working on it");
    await house.close();
  });

  test(`programs have the same verbs, and take back in the name of a person (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond(complaint);
    await house.respond({ ...complaint, customer: { name: null, email: null, phone: null } });
    const { token } = await makeKey(house.world, { name: "till", scopes: ["cases"] }, asProgram("command"));
    const tell = (body: Record<string, unknown>) =>
      house.ask("/api/v1/cases/1/verbs", {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ as: "ann@chain.test", ...body }),
      });
    expect((await tell({ verb: "promise", day: "2026-05-22", text: "I call her" })).status).toBe(200);
    expect(await (await tell({ verb: "undo" })).json()).toMatchObject({
      case: { messages: [{ text: "2026-05-22: I call her", withdrawn_at: expect.any(String) }] },
    });
    expect((await tell({ verb: "promise", text: "soon" })).status).toBe(409);
    expect((await tell({ verb: "undo", as: undefined })).status).toBe(409);
    expect((await tell({ verb: "escalate", text: "help" })).status).toBe(200);
    expect(await (await tell({ verb: "merge", into: 2 })).json()).toMatchObject({ case: { state: "closed" } });
    await house.close();
  });
}
