import { afterAll, beforeEach, expect, test } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { makeKey } from "../../src/flow/org/make-key.ts";
import { sql } from "../../src/store/db/sql.ts";
import { engines } from "../engines.ts";
import { aHouse, fromOurPage, signedInAs, type TestHouse } from "./a-house.ts";

const cleo = { name: "Cleo Petit", email: "cleo@example.test" };

for (const engine of engines) {
  let house: TestHouse;
  let token = "";
  const open: TestHouse[] = [];
  beforeEach(async () => {
    house = await aHouse(engine);
    open.push(house);
    ({ token } = await makeKey(house.world, { name: "till", scopes: ["intake"] }, asProgram("command")));
  });
  afterAll(async () => {
    for (const one of open) await one.close();
  });

  const invite = async (body: unknown = { store: "lyon-2", customer: cleo }, key?: string) => {
    const response = await house.ask("/api/v1/invitations", {
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        ...(key ? { "idempotency-key": key } : {}),
      },
    });
    return { status: response.status, json: JSON.parse(await response.text()) };
  };
  const letters = () =>
    house.world.db.all<{
      to_address: string;
      reply_to: string;
      subject: string;
      text: string;
      html: string;
      headers: string;
      status: string;
    }>(sql`select * from letters where kind = 'invitation' order by created_at, id`);
  const theLetter = async () => {
    const letter = (await letters()).at(-1);
    if (!letter) throw new Error("there is no invitation in the outbox");
    const headers: Record<string, string> = JSON.parse(letter.headers);
    const unsubscribe = new URL(/<([^>]+)>/.exec(headers["List-Unsubscribe"] ?? "")?.[1] ?? "").pathname;
    const link = new URL(/^http\S+\/f\/\S+$/m.exec(letter.text)?.[0] ?? "");
    return { ...letter, headers, unsubscribe, answer: `${link.pathname}${link.search}` };
  };
  const invitations = () =>
    house.world.db.all<{ id: string; response_id: string | null }>(sql`select id, response_id from invitations`);
  const logged = (what: string) => house.world.db.all(sql`select what from log where what = ${what}`);

  test(`an invitation goes out once for a key, with the two headers of RFC 8058 and a way out at its foot (${engine})`, async () => {
    const first = await invite(undefined, "4711");
    expect(first.status).toBe(201);
    expect((await invite(undefined, "4711")).json).toEqual(first.json);
    expect(await invitations()).toEqual([{ id: first.json.invitation.id, response_id: null }]);
    expect(await letters()).toHaveLength(1);
    const letter = await theLetter();
    expect(letter).toMatchObject({ to_address: cleo.email, subject: "How was your visit to Lyon 2?" });
    expect(letter.reply_to).toBe(`store-lyon-2@${house.world.config.mailDomain}`);
    expect(letter.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    expect(letter.unsubscribe).toMatch(/^\/u\/[0-9a-f-]{69}$/);
    expect(letter.text).toContain(letter.unsubscribe);
    expect(letter.html).toContain("score=10");
    expect(await logged("invited")).toHaveLength(1);
  });

  test(`what is wrong is said by field, and nobody is asked twice in a month (${engine})`, async () => {
    expect((await invite({ store: "nowhere", customer: cleo })).json.errors[0].field).toBe("store");
    expect((await invite({ store: "lyon-2", customer: { email: "cleo" } })).json.errors[0].field).toBe(
      "customer.email",
    );
    expect((await invite({ store: "lyon-2", customer: { name: "Cleo" } })).status).toBe(422);
    await invite();
    const again = await invite({ store: "lyon-3", customer: { email: "Cleo@Example.test" } });
    expect(again).toMatchObject({ status: 409, json: { detail: expect.stringContaining("invited on 2026-05-19") } });
    house.later({ hours: 30 * 24 + 1 });
    expect((await invite()).status).toBe(201);
  });

  test(`the link opens the form with the score chosen and changes nothing; the answer is the customer's, once (${engine})`, async () => {
    await invite();
    const { answer } = await theLetter();
    const page = await (await house.ask(`${answer}&score=2`)).text();
    expect(page).toMatch(/value="2" checked/);
    expect(page).not.toContain('name="email"');
    expect(page).not.toContain(cleo.email);
    expect(await invitations()).toMatchObject([{ response_id: null }]);
    const link = new URLSearchParams(answer.slice(answer.indexOf("?")));
    const send = (fields: Record<string, string>) =>
      house.ask("/f/lyon-2", { method: "POST", headers: fromOurPage, body: new URLSearchParams(fields) });
    const form = { i: link.get("i") ?? "", key: crypto.randomUUID(), score: "2", comment: "Nobody called me back." };
    expect((await send({ ...form, email: "mallory@example.test", name: "Mallory" })).status).toBe(303);
    expect((await send(form)).status).toBe(303);
    const [row] = await house.world.db.all<{ email: string; name: string; id: string }>(
      sql`select c.email, c.name, r.id from responses r join customers c on c.id = r.customer_id`,
    );
    expect(row).toMatchObject(cleo);
    expect(await invitations()).toMatchObject([{ response_id: row?.id }]);
    expect((await send({ ...form, key: crypto.randomUUID(), comment: "And another thing." })).status).toBe(409);
    expect(await (await house.ask(answer)).text()).toContain("We have your answer");
    expect(await house.world.db.all(sql`select id from responses`)).toHaveLength(1);
  });

  test(`a link that is forged, of another use or of another store opens anybody's form, and no page to unsubscribe (${engine})`, async () => {
    await invite();
    const { answer, unsubscribe } = await theLetter();
    const i = answer.slice(answer.indexOf("=") + 1);
    for (const path of [`/f/lyon-3?i=${i}`, `/f/lyon-2?i=${unsubscribe.slice(3)}`, `/f/lyon-2?i=${i.slice(0, -1)}`])
      expect(await (await house.ask(path)).text()).toContain('name="email"');
    for (const bad of [i, `${unsubscribe.slice(3)}0`, "none"]) {
      expect((await house.ask(`/u/${bad}`)).status).toBe(404);
      expect((await house.ask(`/u/${bad}`, { method: "POST" })).status).toBe(404);
    }
    expect(await logged("unsubscribed")).toEqual([]);
  });

  test(`a mail program unsubscribes with one POST, whatever it says of itself, and a GET never does (${engine})`, async () => {
    await invite();
    const { unsubscribe } = await theLetter();
    const page = await house.ask(unsubscribe);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Ask me no more")]);
    expect(await logged("unsubscribed")).toEqual([]);
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    const bodies: RequestInit[] = [
      { body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) },
      { body: form, headers: { origin: "https://mail.example.test", "sec-fetch-site": "cross-site" } },
      { headers: fromOurPage },
    ];
    for (const init of bodies) {
      const answer = await house.ask(unsubscribe, { method: "POST", ...init });
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("We ask you no more")]);
    }
    expect(await logged("unsubscribed")).toHaveLength(1);
    expect(await (await house.ask(unsubscribe)).text()).not.toContain("<form");
    expect((await theLetter()).status).toBe("dropped");
    house.later({ hours: 31 * 24 });
    expect(await invite()).toMatchObject({
      status: 409,
      json: { detail: expect.stringContaining("wants no invitations") },
    });
  });

  test(`the gate that lets mail programs in stays shut for every other address (${engine})`, async () => {
    const ann = await signedInAs(house, "ann");
    await house.respond({ score: 1, comment: "Nobody called me back.", customer: { ...cleo, phone: null } });
    for (const path of ["/cases/1/note", "/u/x/../../cases/1/note", "/u/x/y", "/f/lyon-2"]) {
      const headers = { cookie: ann.cookie, "sec-fetch-site": "cross-site" };
      const body = new URLSearchParams({ text: "Mine?" });
      expect((await house.ask(path, { method: "POST", headers, body })).status).toBe(403);
    }
  });

  test(`who unsubscribed still gets answers, and a reply to an invitation joins the open case (${engine})`, async () => {
    await house.respond({ score: 1, comment: "Nobody called me back.", customer: { ...cleo, phone: null } });
    await invite();
    const { unsubscribe, reply_to } = await theLetter();
    expect(reply_to).toMatch(/^c-1-u/);
    await house.ask(unsubscribe, { method: "POST" });
    const ann = await signedInAs(house, "ann");
    await ann.post("/cases/1/reply", { text: "Dear Cleo, we are sorry." });
    const [reply] = await house.world.db.all<{ status: string }>(
      sql`select status from letters where kind = 'customer_reply'`,
    );
    expect(reply?.status).toBe("queued");
  });
}
