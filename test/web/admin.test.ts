import { expect, test } from "bun:test";
import { readConfig } from "../../src/config.ts";
import { offerSetUp } from "../../src/flow/org/offer-set-up.ts";
import { keepMail } from "../../src/flow/retain/keep-mail.ts";
import { postponeMail } from "../../src/flow/retain/postpone-mail.ts";
import { sortArrivals } from "../../src/flow/retain/sort-arrivals.ts";
import { openHasher } from "../../src/hasher.ts";
import { formattedMail } from "../../src/mail/content/formatted-mail.ts";
import { listInbound } from "../../src/store/retain/inbound.ts";
import { claimLetters, listLetters, markFailed } from "../../src/store/retain/letters.ts";
import { answerRequest, makeApp } from "../../src/web/app.ts";
import { openWorld } from "../../src/world.ts";
import { aPlace, engines } from "../engines.ts";
import { aHouse, cleo, fromOurPage, password, signedInAs } from "./a-house.ts";

for (const engine of engines) {
  test(`the first start offers a page that sets everything up, once (${engine})`, async () => {
    const place = await aPlace(engine);
    const config = readConfig({
      AMENDS_DATA: place.folder,
      DATABASE_URL: place.address,
      AMENDS_URL: "http://amends.test",
    });
    const world = await openWorld(config, { now: () => "2026-05-19T08:00:00.000Z" });
    const house = {
      world,
      hasher: openHasher(),
      health: { stuck: () => [], isListening: () => true },
      demo: null,
      formattedMail,
    };
    const app = makeApp(house);
    const ask = (path: string, init?: RequestInit) =>
      answerRequest(app, house, new Request(`http://amends.test${path}`, init));
    expect(await (await ask("/")).text()).toContain("Not set up yet");
    const path = new URL((await offerSetUp(world)) ?? "").pathname;
    expect(await (await ask(path)).text()).toContain("Welcome to Amends");
    const fields = {
      company: "Maison",
      name: "Alma Admin",
      email: "alma@chain.test",
      password: "short",
      time_zone: "Europe/Paris",
    };
    const post = (sent: Record<string, string>) =>
      ask(path, { method: "POST", body: new URLSearchParams(sent), headers: fromOurPage });
    const short = await post(fields);
    expect(short.status).toBe(400);
    expect(await short.text()).toContain('value="Maison"');
    const done = await post({ ...fields, password });
    expect(done.status).toBe(303);
    const cookie = done.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect((await ask("/org", { headers: { cookie } })).status).toBe(200);
    expect((await ask(path)).status).toBe(404);
    expect((await post({ ...fields, password })).status).toBe(404);
    await world.db.close();
    await place.remove();
  });

  test(`letters wait in sight while no relay is set, and a failed one can be sent again (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond({ score: 1, comment: "Nobody helped me.", customer: cleo });
    const alma = await signedInAs(house, "alma");
    expect(await (await alma.get("/mail")).text()).toContain("No relay is set: 1 letter waits");
    const now = house.world.now();
    const [letter] = await claimLetters(house.world.db, now, now, 1);
    await markFailed(house.world.db, letter?.id ?? "", "550 <no> such user");
    expect(await (await alma.get("/mail?tab=failed")).text()).toContain("550 &lt;no&gt; such user");
    expect((await alma.post(`/mail/letters/${letter?.id}/again`)).status).toBe(303);
    expect((await alma.post(`/mail/letters/${letter?.id}/again`)).status).toBe(409);
    expect((await listLetters(house.world.db, { limit: 9 })).map(({ status }) => status)).toEqual(["queued"]);
    await house.close();
  });

  test(`a mail that could not be read is shown with its reason and its raw file, and can be tried again (${engine})`, async () => {
    const house = await aHouse(engine);
    const raw = new TextEncoder().encode("From: <script>\r\n\r\nHello");
    const envelope = {
      from: "x@example.test",
      to: "feedback@amends.test",
      remoteAddress: "192.0.2.1",
      helo: "x",
      at: house.world.now(),
    };
    await keepMail(house.world, [envelope], raw);
    await sortArrivals(house.world);
    const [mail] = await listInbound(house.world.db, { limit: 1 });
    if (mail) await postponeMail(house.world, { ...mail, attempts: 9 }, "its parts never end", "passing");
    const alma = await signedInAs(house, "alma");
    expect(await (await alma.get("/mail?tab=aside")).text()).toContain("its parts never end");
    const file = await alma.get(`/mail/in/${mail?.id}/raw`);
    expect(file.headers.get("content-type")).toStartWith("text/plain");
    expect(file.headers.get("content-disposition")).toStartWith("attachment;");
    expect(await file.text()).toBe("From: <script>\r\n\r\nHello");
    expect((await alma.post(`/mail/in/${mail?.id}/again`)).status).toBe(303);
    expect((await listInbound(house.world.db, { state: "received", limit: 9 })).length).toBe(1);
    await house.close();
  });

  test(`a key is shown once, works, and can be ended (${engine})`, async () => {
    const house = await aHouse(engine);
    const alma = await signedInAs(house, "alma");
    const made = await alma.post("/keys", { name: "Till <1>", scope: "cases" });
    const token = /amk_[\w-]+/.exec(await made.text())?.[0] ?? "";
    const authorization = `Bearer ${token}`;
    expect((await house.ask("/api/v1/cases", { headers: { authorization } })).status).toBe(200);
    const list = await (await alma.get("/keys")).text();
    expect(list).not.toContain(token);
    expect(list).toContain("Till &lt;1&gt;");
    const revoke = /\/keys\/[^/"]+\/revoke/.exec(list)?.[0] ?? "";
    expect((await alma.post(revoke)).status).toBe(303);
    expect((await house.ask("/api/v1/cases", { headers: { authorization } })).status).toBe(401);
    expect((await alma.post("/keys", { name: "Nothing" })).status).toBe(409);
    await house.close();
  });

  test(`the organisation shows who answers for what, and where nobody does; settings show no secret (${engine})`, async () => {
    const house = await aHouse(engine, { AMENDS_SECRET: "a-secret-of-more-than-thirty-two-characters" });
    const alma = await signedInAs(house, "alma");
    const org = await (await alma.get("/org")).text();
    expect(org).toContain("Dora Dupont");
    expect(org).toContain("Nobody reachable here");
    const settings = await (await alma.get("/settings")).text();
    expect(settings).not.toContain("a-secret-of-more");
    expect(settings).toContain("Pages travel without encryption");
    await house.close();
  });
}
