import { afterAll, beforeAll, expect, test } from "bun:test";
import { engines } from "../engines.ts";
import { aHouse, cleo, fromOurPage, signedInAs, type TestHouse } from "./a-house.ts";

/** What anybody may ask for, and what an unknown token or store gets there. */
const open: Readonly<Record<string, number>> = {
  "GET /f/:code": 404,
  "POST /f/:code": 404,
  "GET /f/:code/thanks": 404,
  "GET /u/:token": 404,
  "POST /u/:token": 404,
  "GET /c/:token": 404,
  "GET /c/:token/contact/:id": 404,
  "POST /c/:token/contact/:id": 404,
  "POST /c/:token/yes": 404,
  "POST /c/:token/no": 404,
  "POST /c/:token/message": 404,
  "GET /sign-in": 200,
  "POST /sign-in": 400,
  "POST /sign-in/link": 200,
  "GET /sign-in/link/:token": 200,
  "POST /sign-in/link/:token": 400,
  "GET /set-up/:token": 404,
  "POST /set-up/:token": 404,
  "GET /healthz": 200,
  "GET /api/v1/openapi.json": 200,
};

/** Pages of those who run the chain's Amends. */
const forAdmins =
  /^(GET|POST) \/(mail|org(?!\/:code\/hours)|keys|settings|log|listen\/(?:trials|scores))\b|^POST \/listen\b/;

for (const engine of engines) {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
    await house.respond({ store: "lyon-2", score: 1, comment: "Nobody called me back.", customer: cleo });
  });
  afterAll(() => house.close());

  const routes = () =>
    house.app.routes
      .filter(({ method }) => method === "GET" || method === "POST")
      .map(({ method, path }) => ({ method, path, name: `${method} ${path}` }));
  const filled = (path: string, verb: string) =>
    path.replace(":number", "1").replace(":verb", verb).replace(/:\w+/g, "none");

  test(`every route but the public ones says 401 without a session (${engine})`, async () => {
    expect(routes().length).toBeGreaterThan(35);
    const seen: Record<string, number> = {};
    for (const { method, path, name } of routes()) {
      const isApi = path.startsWith("/api/");
      const body = isApi ? "{}" : "";
      const type = isApi ? "application/json" : "application/x-www-form-urlencoded";
      const sent = method === "POST" ? { body, headers: { "content-type": type } } : {};
      const response = await house.ask(filled(path, "note"), { method, ...sent });
      if (response.status === open[name]) continue;
      if (response.status !== 401) seen[name] = response.status;
    }
    expect(seen).toEqual({});
    for (const name of Object.keys(open)) expect(routes().map((one) => one.name)).toContain(name);
    const inside = [
      "GET /me/record",
      "POST /me/record/remark",
      "GET /people/:ref/record",
      "POST /people/:ref/record/answer",
      "GET /units/:code/record",
    ];
    for (const name of [...inside, "GET /log", "GET /log/export", "GET /api/v1/audit/log"])
      expect(routes().map((one) => one.name)).toContain(name);
  });

  test(`another store's case is a 404, and the admin's pages are a 403, also for posts (${engine})`, async () => {
    const ben = await signedInAs(house, "ben");
    for (const { method, path, name } of routes()) {
      if (!path.startsWith("/cases/:number") && !forAdmins.test(name)) continue;
      const verbs = path.includes(":verb")
        ? ["note", "called", "take", "close", "accept", "assign", "reopen"]
        : ["note"];
      for (const verb of verbs) {
        const at = filled(path, verb);
        const response = method === "GET" ? await ben.get(at) : await ben.post(at, { text: "mine?" });
        expect(`${name} ${verb} ${response.status}`).toBe(`${name} ${verb} ${forAdmins.test(name) ? 403 : 404}`);
      }
    }
  });

  test(`every answer carries the security headers, and pages the nonce of their own policy (${engine})`, async () => {
    const ann = await signedInAs(house, "ann");
    const answers = [
      await house.ask("/"),
      await house.ask("/nowhere"),
      await house.ask("/sign-in"),
      await house.ask("/f/lyon-2"),
      await house.ask("/healthz"),
      await house.ask("/api/v1/cases"),
      await house.ask("/api/nowhere"),
      await house.ask("/keys", { method: "POST", headers: { ...fromOurPage, "sec-fetch-site": "cross-site" } }),
      await ann.get("/cases"),
      await ann.get("/cases/1"),
      await ann.get("/cases/99"),
      await ann.post("/cases/1/note", { text: "" }, { "hx-request": "true" }),
    ];
    for (const answer of answers) {
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("referrer-policy")).toBe("same-origin");
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("frame-ancestors 'none'");
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
      const page = await answer.text();
      for (const [, used] of page.matchAll(/ (?:hx-)?nonce="([^"]*)"/g)) expect(used).toBe(nonce);
      expect(answer.headers.get("strict-transport-security")).toBeNull();
    }
  });

  test(`the API answers errors as problem details, and an unknown page says so kindly (${engine})`, async () => {
    const api = await house.ask("/api/nowhere");
    expect(api.status).toBe(404);
    expect(api.headers.get("content-type")).toContain("application/problem+json");
    const page = await house.ask("/nowhere");
    expect(page.status).toBe(404);
    expect(await page.text()).toContain("There is nothing here");
  });

  test(`a bug is told by an id that the log has too, and by nothing else (${engine})`, async () => {
    const ann = await signedInAs(house, "ann");
    const { db } = house.world;
    const broken = {
      ...house,
      world: {
        ...house.world,
        db: Object.create(db, { get: { value: () => Promise.reject(new Error("secret of the database")) } }),
      },
    };
    const { makeApp, answerRequest } = await import("../../src/web/app.ts");
    const response = await answerRequest(
      makeApp(broken),
      broken,
      new Request("http://amends.test/cases", { headers: { cookie: ann.cookie } }),
    );
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain("secret");
    const id = /has it under ([0-9a-f-]{36})/.exec(text)?.[1] ?? "no id";
    expect(house.lines.some((line) => line.includes(id) && line.includes("secret of the database"))).toBe(true);
  });

  test(`what another site sends in a visitor's name is refused (${engine})`, async () => {
    const ann = await signedInAs(house, "ann");
    const table: [Record<string, string>, number][] = [
      [{ "sec-fetch-site": "same-origin" }, 303],
      [{ "sec-fetch-site": "cross-site" }, 403],
      [{ "sec-fetch-site": "same-site" }, 403],
      [{ "sec-fetch-site": "none" }, 403],
      [{ origin: "http://amends.test" }, 303],
      [{ origin: "http://evil.test" }, 403],
      [{ origin: "null" }, 403],
      [{}, 403],
    ];
    for (const [headers, status] of table) {
      const body = new URLSearchParams({ text: "A note." });
      const response = await house.ask("/cases/1/note", {
        method: "POST",
        body,
        headers: { cookie: ann.cookie, ...headers },
      });
      expect(`${JSON.stringify(headers)} ${response.status}`).toBe(`${JSON.stringify(headers)} ${status}`);
    }
  });
}
