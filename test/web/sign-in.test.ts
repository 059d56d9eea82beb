import { expect, test } from "bun:test";
import { listLetters } from "../../src/store/retain/letters.ts";
import { localPath } from "../../src/web/local-path.ts";
import { engines } from "../engines.ts";
import { aHouse, fromOurPage, password, signedInAs, type TestHouse } from "./a-house.ts";

const send = (house: TestHouse, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  house.ask(path, { method: "POST", body: new URLSearchParams(fields), headers: { ...fromOurPage, ...headers } });

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");

for (const engine of engines) {
  test(`a password opens a session that leads on to the page that was asked for, and signing out ends it (${engine})`, async () => {
    const house = await aHouse(engine);
    const asked = await house.ask("/cases/7?x=1");
    expect(asked.status).toBe(401);
    const form = await asked.text();
    expect(form).toContain('name="next" value="/cases/7?x=1"');
    expect(form).not.toContain("Case 7");
    const response = await send(house, "/sign-in", { email: "ANN@chain.test ", password, next: "/cases/7?x=1" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/cases/7?x=1"]);
    expect(response.headers.getSetCookie()[0]).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    const cookie = cookiesOf(response);
    expect((await house.ask("/cases", { headers: { cookie } })).status).toBe(200);
    const out = await send(house, "/sign-out", {}, { cookie });
    expect(out.headers.getSetCookie()[0]).toContain("Max-Age=0");
    expect((await house.ask("/cases", { headers: { cookie } })).status).toBe(401);
    await house.close();
  });

  test(`on https the cookie is bound to the host and to TLS (${engine})`, async () => {
    const house = await aHouse(engine, { AMENDS_URL: "https://amends.test" });
    const response = await send(house, "/sign-in", { email: "ann@chain.test", password });
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/,
    );
    expect(response.headers.get("strict-transport-security")).toContain("max-age=31536000");
    await house.close();
  });

  test(`a wrong password and an unknown person look alike, and too many tries are told to wait (${engine})`, async () => {
    const house = await aHouse(engine);
    const wrong = await send(house, "/sign-in", { email: "ann@chain.test", password: "not her password" });
    const unknown = await send(house, "/sign-in", { email: "zoe@chain.test", password: "not her password" });
    expect([wrong.status, unknown.status]).toEqual([400, 400]);
    expect((await wrong.text()).replaceAll("ann@", "x@").replace(/nonce="[^"]*"/g, "")).toBe(
      (await unknown.text()).replaceAll("zoe@", "x@").replace(/nonce="[^"]*"/g, ""),
    );
    for (let i = 0; i < 10; i++) await send(house, "/sign-in", { email: "ann@chain.test", password: "again" });
    const limited = await send(house, "/sign-in", { email: "ann@chain.test", password });
    expect(await limited.text()).toContain("too many tries");
    await house.close();
  });

  test(`a mailed link asks for a press of a button, works once and only in the browser that asked (${engine})`, async () => {
    const house = await aHouse(engine);
    const known = await send(house, "/sign-in/link", { email: "ann@chain.test", next: "/cases/1?a=b.c" });
    const unknown = await send(house, "/sign-in/link", { email: "zoe@chain.test" });
    expect(known.status).toBe(200);
    const bare = async (response: Response) => (await response.text()).replace(/nonce="[^"]*"/g, "");
    expect(await bare(known)).toBe(await bare(unknown));
    const mark = cookiesOf(known);
    const [letter] = await listLetters(house.world.db, { limit: 5 });
    const path = /\/sign-in\/link\/[\w-]+/.exec(letter?.text ?? "")?.[0] ?? "";
    for (let i = 0; i < 2; i++) {
      const page = await house.ask(path, { headers: { cookie: mark } });
      expect(page.status).toBe(200);
      expect(page.headers.get("cache-control")).toBe("no-store");
    }
    expect((await send(house, path, {}, { cookie: cookiesOf(unknown) })).status).toBe(400);
    const entered = await send(house, path, {}, { cookie: mark });
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/cases/1?a=b.c"]);
    expect((await house.ask("/cases", { headers: { cookie: cookiesOf(entered) } })).status).toBe(200);
    expect((await send(house, path, {}, { cookie: mark })).status).toBe(400);
    await house.close();
  });

  test(`htmx without a session is sent to the form and back to its page (${engine})`, async () => {
    const house = await aHouse(engine);
    const headers = { "hx-request": "true", "hx-current-url": "http://amends.test/cases/3" };
    const response = await send(house, "/cases/3/note", { text: "x" }, headers);
    expect([response.status, response.headers.get("hx-redirect")]).toEqual([401, "/sign-in?next=%2Fcases%2F3"]);
    await house.close();
  });

  test(`a new password signs all other devices out (${engine})`, async () => {
    const house = await aHouse(engine);
    const [phone, desk] = [await signedInAs(house, "ann"), await signedInAs(house, "ann")];
    const short = await desk.post("/profile/password", { password: "short" });
    expect(short.status).toBe(409);
    const changed = await desk.post("/profile/password", { password: "seven brass lanterns sing" });
    expect(changed.status).toBe(303);
    expect((await phone.get("/cases")).status).toBe(401);
    expect((await desk.get("/cases")).status).toBe(401);
    expect((await house.ask("/profile", { headers: { cookie: cookiesOf(changed) } })).status).toBe(200);
    await house.close();
  });
}

test("a way on leads only to pages of this site", () => {
  const table: [string | null, string][] = [
    ["/cases/1?a=b", "/cases/1?a=b"],
    ["https://evil.test/", "/"],
    ["//evil.test", "/"],
    ["/\\evil.test", "/"],
    ["/\t/evil.test", "/"],
    ["/a\\b", "/"],
    ["javascript:alert(1)", "/"],
    ["/sign-out", "/"],
    ["/sign-in?next=/x", "/"],
    ["", "/"],
    [null, "/"],
  ];
  for (const [text, path] of table) expect([text, localPath(text)]).toEqual([text, path]);
});
