import { afterEach, expect, test } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { verbs } from "../../src/core/retain/verbs.ts";
import { makeKey } from "../../src/flow/org/make-key.ts";
import { openHasher } from "../../src/hasher.ts";
import { formattedMail } from "../../src/mail/content/formatted-mail.ts";
import { answerRequest, makeApp } from "../../src/web/app.ts";
import { aWorld, cleo, type TestWorld } from "../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

async function anApi(scopes: readonly ("intake" | "cases" | "audit")[] = ["intake", "cases", "audit"]) {
  const world = await aWorld("sqlite");
  open.push(world);
  const house = {
    world,
    hasher: openHasher(),
    health: { stuck: () => [], isListening: () => true },
    demo: null,
    formattedMail,
  };
  const app = makeApp(house);
  const { token } = await makeKey(world, { name: "till", scopes }, asProgram("command"));
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const request = new Request(`https://amends.chain.test/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const response = await answerRequest(app, house, request);
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get("content-type") ?? "",
      text,
      json: text.startsWith("{") ? JSON.parse(text) : null,
    };
  };
  return { world, call };
}

const unhappy = { store: "lyon-2", mode: "phone", score: 2, comment: "Nobody ever called me back.", customer: cleo };

test("a response is answered with its signals, where they stand, and its case", async () => {
  const { call } = await anApi();
  const { status, json } = await call("POST", "/responses", unhappy);
  expect(status).toBe(201);
  expect(json.case).toMatchObject({ number: 1, state: "new", url: "https://amends.chain.test/cases/1" });
  const words = json.signals.find((signal: { source: string }) => signal.source === "comment");
  expect(unhappy.comment.slice(words.span.start, words.span.end)).toBe(words.text);
});

test("a NUL in what was said is dropped, for no database keeps one", async () => {
  const { call, world } = await anApi();
  const { status } = await call("POST", "/responses", {
    ...unhappy,
    comment: "Never\u0000 again",
    answers: { till: "\u00003" },
  });
  expect(status).toBe(201);
  expect((await world.story(1)).responses[0]?.response).toMatchObject({
    comment: "Never again",
    answers: { till: "3" },
  });
});

test("a happy response opens no case", async () => {
  const { call } = await anApi();
  const { json } = await call("POST", "/responses", { store: "lyon-2", mode: "web", score: 10, comment: "Lovely!" });
  expect(json).toMatchObject({ severity: "none", case: null });
});

test("the same request under one Idempotency-Key counts once, another one is refused", async () => {
  const { call } = await anApi();
  const key = { "idempotency-key": "4711" };
  const first = await call("POST", "/responses", unhappy, key);
  const again = await call("POST", "/responses", unhappy, key);
  expect([again.status, again.json]).toEqual([201, first.json]);
  const other = await call("POST", "/responses", { ...unhappy, score: 3 }, key);
  expect([other.status, other.type]).toEqual([409, "application/problem+json"]);
});

test("what is wrong is named by its field, and nothing that was sent is echoed", async () => {
  const { call } = await anApi();
  const { status, type, json, text } = await call("POST", "/responses", {
    store: "lyon-2",
    mode: "fax-hunter2",
    score: 22,
    colour: "hunter2",
    customer: { email: "hunter2" },
  });
  expect([status, type]).toEqual([422, "application/problem+json"]);
  expect(json.errors.map((error: { field: string }) => error.field).sort()).toEqual(["colour", "mode", "score"]);
  expect(text).not.toContain("hunter2");
  expect(text).toContain("a whole number from 0 to 10");
  expect((await call("POST", "/responses", { ...unhappy, customer: { email: "hunter2" } })).json.errors[0].field).toBe(
    "customer.email",
  );
  expect((await call("POST", "/responses", "{not json")).status).toBe(400);
  expect((await call("POST", "/responses", { ...unhappy, store: "nowhere" })).json.errors[0].field).toBe("store");
  expect((await call("POST", "/responses", { ...unhappy, at: "2030-01-01T00:00:00Z" })).json.errors[0].says).toContain(
    "future",
  );
});

test("without a key it is 401, without the scope 403, and an unknown case is 404, all as problem details", async () => {
  const { call } = await anApi(["intake"]);
  for (const path of ["/cases", "/cases/1", "/audit/verify"]) {
    expect(await call("GET", path, undefined, { authorization: "Bearer nonsense" })).toMatchObject({
      status: 401,
      type: "application/problem+json",
    });
    expect(await call("GET", path)).toMatchObject({ status: 403, type: "application/problem+json" });
  }
  const { call: full } = await anApi();
  expect(await full("GET", "/cases/9")).toMatchObject({ status: 404, type: "application/problem+json" });
});

test("the verbs are those of every surface, in the name of the key or of a person", async () => {
  const { call } = await anApi();
  await call("POST", "/responses", unhappy);
  const called = await call(
    "POST",
    "/cases/1/verbs",
    { verb: "called", text: "Refund", as: "ann@chain.test" },
    { "idempotency-key": "1" },
  );
  expect(called.json.case).toMatchObject({ state: "contacted", owner: { email: "ann@chain.test" } });
  await call(
    "POST",
    "/cases/1/verbs",
    { verb: "called", text: "Refund", as: "ann@chain.test" },
    { "idempotency-key": "1" },
  );
  const resolved = await call("POST", "/cases/1/verbs", { verb: "resolve", cause: "service", text: "Refunded" });
  expect(resolved.json.case).toMatchObject({ state: "resolved", cause: "service", done: "Refunded" });
  const events = resolved.json.case.events.filter((event: { what: string }) => event.what === "called");
  expect(events.map((event: { actor: { name: string } }) => event.actor.name)).toEqual(["Ann Arnaud"]);
  expect((await call("POST", "/cases/1/verbs", { verb: "resolve", text: "again" })).status).toBe(409);
  expect((await call("POST", "/cases/1/verbs", { verb: "view" })).status).toBe(422);
});

test("a person named by a key has no more rights than in the house", async () => {
  const { call } = await anApi();
  await call("POST", "/responses", { ...unhappy, store: "lyon-3" });
  const said = { verb: "called", as: "ann@chain.test" };
  const [theirs, none] = [await call("POST", "/cases/1/verbs", said), await call("POST", "/cases/2/verbs", said)];
  expect([theirs.status, theirs.json.detail]).toEqual([404, none.json.detail]);
});

test("a complaint about the manager goes around them over the API, and a wrong mark is taken back from above alone", async () => {
  const { call } = await anApi();
  const { json } = await call("POST", "/responses", { ...unhappy, about_manager: true });
  expect(json.case).toMatchObject({ number: 1 });
  const { owner, about_manager } = (await call("GET", "/cases/1")).json;
  expect([owner.email, about_manager]).toEqual(["dora@chain.test", true]);
  const says = (as: string, whom: string, text = "He meant the baker.") =>
    call("POST", "/cases/1/verbs", { verb: "about", whom, text, as: `${as}@chain.test` });
  expect(await says("ann", "others")).toMatchObject({ status: 404 });
  expect(await says("dora", "others", "")).toMatchObject({ status: 409 });
  expect(await says("dora", "nobody")).toMatchObject({ status: 422 });
  expect((await says("dora", "others")).json.case).toMatchObject({
    about_manager: false,
    owner: { email: "dora@chain.test" },
  });
  expect((await says("ann", "manager", "It was me.")).json.case).toMatchObject({ about_manager: true });
  expect(await says("ann", "others")).toMatchObject({ status: 404 });
  expect((await call("GET", "/audit/verify")).json.broken).toBeNull();
});

test("cases are listed by what is due, filtered, and paged", async () => {
  const { world, call } = await anApi();
  for (let i = 0; i < 55; i++) await world.response({ score: 1, store: i % 2 ? "lyon-3" : "lyon-2" });
  const page = (await call("GET", "/cases?state=open")).json;
  expect([page.cases.length, page.next]).toEqual([50, "50"]);
  expect((await call("GET", `/cases?state=open&after=${page.next}`)).json.cases.length).toBe(5);
  expect((await call("GET", "/cases?store=lyon-3")).json.cases.length).toBe(27);
  expect((await call("GET", "/cases?owner=ann@chain.test&state=new")).json.cases.length).toBe(28);
  expect((await call("GET", "/cases?overdue=true")).json.cases.length).toBe(0);
  expect((await call("GET", "/cases?state=nonsense")).status).toBe(422);
});

test("the log is verified over the API, and the API describes itself", async () => {
  const { call } = await anApi();
  await call("POST", "/responses", unhappy);
  expect((await call("GET", "/audit/verify")).json.broken).toBeNull();
  const { json } = await call("GET", "/openapi.json");
  expect(Object.keys(json.paths).sort()).toEqual([
    "/api/v1/audit/log",
    "/api/v1/audit/verify",
    "/api/v1/cases",
    "/api/v1/cases/{id}",
    "/api/v1/cases/{id}/verbs",
    "/api/v1/invitations",
    "/api/v1/responses",
  ]);
  const described = JSON.stringify(json.paths["/api/v1/cases/{id}/verbs"]);
  const onPagesAndByMail = ["view", "help"];
  for (const [verb, { surfaces }] of Object.entries(verbs))
    if (surfaces.some((surface) => surface === "api") && !onPagesAndByMail.includes(verb))
      expect(described).toContain(`"${verb}"`);
});
