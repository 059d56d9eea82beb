import { expect, test } from "bun:test";
import { confirmLink } from "../../src/flow/retain/confirm-link.ts";
import { sql } from "../../src/store/db/sql.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { findCustomer } from "../../src/store/retain/customers.ts";
import { listMessages } from "../../src/store/retain/messages.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, fromOurPage, signedInAs, type TestHouse } from "./a-house.ts";

const send = (house: TestHouse, path: string, fields: Record<string, string>) =>
  house.ask(path, { method: "POST", body: new URLSearchParams(fields), headers: fromOurPage });

async function linkOf({ world }: TestHouse, number = 1) {
  const it = await findCaseByNumber(world.db, number);
  const customer = it?.customerId ? await findCustomer(world.db, it.customerId) : undefined;
  if (!it || !customer) throw new Error("no such case");
  return new URL(confirmLink(world, it, customer)).pathname;
}

const caseOf = async ({ world: { db } }: TestHouse, number = 1) => findCaseByNumber(db, number);

for (const engine of engines) {
  test(`an answer from the public page is taken once, however often it is sent (${engine})`, async () => {
    const house = await aHouse(engine);
    const form = await (await house.ask("/f/lyon-2")).text();
    const key = /name="key" value="([^"]+)"/.exec(form)?.[1] ?? "";
    const fields = {
      key,
      score: "1",
      comment: "Dirty and slow.",
      contact_me: "1",
      name: "Cleo",
      email: "Cleo@Example.test",
      phone: "",
    };
    for (let i = 0; i < 2; i++) {
      const sent = await send(house, "/f/lyon-2", fields);
      expect([sent.status, sent.headers.get("location")]).toEqual([303, "/f/lyon-2/thanks?contact"]);
    }
    expect(await (await house.ask("/f/lyon-2/thanks?contact")).text()).toContain("Thank you");
    const counted = await house.world.db.get<{ rows: number }>(
      sql`select cast(count(*) as integer) as rows from responses`,
    );
    expect(counted?.rows).toBe(1);
    const it = await caseOf(house);
    const customer = it?.customerId ? await findCustomer(house.world.db, it.customerId) : undefined;
    expect(customer).toMatchObject({ name: "Cleo", email: "cleo@example.test", phone: null });
    await house.close();
  });

  test(`what is missing or wrong is named, and what was typed stays (${engine})`, async () => {
    const house = await aHouse(engine);
    const empty = await send(house, "/f/lyon-2", { key: "x" });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain("Choose a number");
    const wish = await send(house, "/f/lyon-2", { score: "2", comment: `<b>"Hm"</b>`, contact_me: "1" });
    const text = await wish.text();
    expect(text).toContain('href="#email"');
    expect(text).toContain("&lt;b&gt;&quot;Hm&quot;&lt;/b&gt;</textarea>");
    expect(text).toMatch(/value="2" checked/);
    expect(text).toMatch(/id="contact_me"[^>]* checked/);
    const address = await send(house, "/f/lyon-2", { score: "9", email: "cleo(at)example", phone: "call me" });
    const both = await address.text();
    expect(both).toContain("not an e-mail address");
    expect(both).toContain("not a telephone number");
    expect((await house.ask("/f/nowhere")).status).toBe(404);
    expect(await caseOf(house)).toBeUndefined();
    await house.close();
  });

  test(`a program that fills the hidden field is thanked and forgotten, and too much is too much (${engine})`, async () => {
    const house = await aHouse(engine);
    expect((await send(house, "/f/lyon-2", { score: "0", comment: "Awful", fax: "1" })).status).toBe(303);
    expect(await caseOf(house)).toBeUndefined();
    for (let i = 0; i < 30; i++) expect((await send(house, "/f/lyon-2", { score: "9" })).status).toBe(303);
    expect((await send(house, "/f/lyon-2", { score: "9" })).status).toBe(429);
    house.later({ minutes: 11 });
    expect((await send(house, "/f/lyon-2", { score: "9" })).status).toBe(303);
    await house.close();
  });

  test(`a kiosk starts over by itself (${engine})`, async () => {
    const house = await aHouse(engine);
    const sent = await send(house, "/f/lyon-2?kiosk", { score: "9" });
    expect(sent.headers.get("location")).toBe("/f/lyon-2/thanks?kiosk");
    expect((await house.ask("/f/lyon-2/thanks?kiosk")).headers.get("refresh")).toBe("10;url=/f/lyon-2?kiosk");
    await house.close();
  });

  test(`the customer says yes, and the case is closed and confirmed (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond({ score: 1, comment: "Nobody helped me.", customer: cleo });
    const path = await linkOf(house);
    expect(await (await house.ask(path)).text()).toContain("We are working on it");
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/1/called", { text: "Sorry." });
    await ann.post("/cases/1/resolve", { text: "We trained the team.", choice: "staff" });
    const asked = await (await house.ask(path)).text();
    expect(asked).toContain("Is it resolved?");
    expect(asked).toContain("We trained the team.");
    expect((await caseOf(house))?.state).toBe("resolved");
    expect((await send(house, `${path}/yes`, {})).status).toBe(303);
    expect(await caseOf(house)).toMatchObject({ state: "closed", confirmation: "confirmed" });
    for (let i = 0; i < 2; i++)
      expect(await (await house.ask(path)).text()).toContain("You told us that it is resolved.");
    await house.close();
  });

  test(`the customer says no, and the case is open again with the words on it (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond({ score: 1, comment: "Nobody helped me.", customer: cleo });
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/1/called", { text: "Sorry." });
    await ann.post("/cases/1/resolve", { text: "Done.", choice: "staff" });
    const path = await linkOf(house);
    await send(house, `${path}/no`, { text: "Nothing has changed." });
    const it = await caseOf(house);
    expect(it).toMatchObject({ state: "new", confirmation: "denied" });
    expect((await listMessages(house.world.db, it?.id ?? "")).at(-1)).toMatchObject({
      direction: "in",
      text: "Nothing has changed.",
    });
    expect(await (await house.ask(path)).text()).toContain("It is open again");
    await send(house, `${path}/message`, { text: "Please call in the evening." });
    expect((await listMessages(house.world.db, it?.id ?? "")).at(-1)?.text).toBe("Please call in the evening.");
    expect((await send(house, `${path}/message`, { text: " " })).status).toBe(409);
    await house.close();
  });

  test(`a link that we did not make, or of another customer, opens nothing (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond({ score: 1, comment: "Nobody helped me.", customer: cleo });
    const path = await linkOf(house);
    const forged = path.slice(0, -1) + (path.endsWith("a") ? "b" : "a");
    for (const wrong of [forged, "/c/none", path.replace("c-1-", "c-2-")])
      expect((await house.ask(wrong)).status).toBe(404);
    expect((await send(house, `${forged}/yes`, {})).status).toBe(404);
    await house.close();
  });
}
