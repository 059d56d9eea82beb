import { afterAll, beforeAll, expect, test } from "bun:test";
import { aDemo, aFolder, amends, type RunningDemo } from "./a-demo.ts";

let folder: Awaited<ReturnType<typeof aFolder>>;
let demo: RunningDemo;

beforeAll(async () => {
  folder = await aFolder();
  demo = await aDemo(folder.path);
}, 60_000);
afterAll(async () => {
  await demo.stop();
  await folder.remove();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${demo.url}${path}`, { headers });

test("every letter is told with all that a check from outside wants to know, the oldest first", async () => {
  const letters = await demo.letters();
  expect(letters.length).toBeGreaterThan(200);
  expect(letters.map(({ at }) => at)).toEqual(letters.map(({ at }) => at).sort());
  const alert = letters.find(({ kind }) => kind === "alert");
  expect(alert).toEqual({
    id: expect.any(String),
    kind: "alert",
    case: expect.any(Number),
    to: expect.stringContaining("@ryeandrowan.example"),
    from: "feedback@mail.localhost",
    reply_to: expect.stringMatching(/^c-\d+-p[a-z2-7]{8}-[a-z2-7]+@mail\.localhost$/),
    subject: expect.any(String),
    text: expect.stringContaining("/called"),
    html: expect.stringContaining("<html"),
    headers: expect.objectContaining({ "message-id": expect.any(String), "auto-submitted": "auto-generated" }),
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
  expect(letters.find(({ kind }) => kind === "receipt")?.headers["in-reply-to"]).toBeDefined();
});

test("the pages are there, and every one says that it is a demo", async () => {
  const [letter] = await demo.letters();
  for (const path of ["/demo", "/demo/mail", `/demo/mail/${letter?.id}`, "/sign-in", "/f/lyon-2"]) {
    const response = await get(path);
    expect([path, response.status, (await response.text()).includes("This is a demo")]).toEqual([path, 200, true]);
  }
  expect((await get("/demo/mail/nothing")).status).toBe(404);
  const found = await (await get(`/demo/mail?to=${letter?.to.slice(0, 9).toUpperCase()}`)).text();
  expect(found).toContain(letter?.to ?? "?");
});

test("a letter is shown in a frame that can run and fetch nothing", async () => {
  const letter = (await demo.letters()).find(({ kind }) => kind === "alert");
  const response = await get(`/demo/mail/${letter?.id}/html`);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("sandbox");
  expect(policy).not.toContain("script-src");
  expect(await response.text()).toContain(`/demo/mail/${letter?.id}?to=c-`);
});

test("time that cannot be moved so is refused as a problem, and stands still", async () => {
  for (const body of ['{"advance":"soon"}', '{"advance":"-PT1H"}', '{"advance":"P2Y"}', '{"advance":4}', "{"]) {
    const response = await fetch(`${demo.url}/demo/clock`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    expect([body, response.status, response.headers.get("content-type")]).toEqual([
      body,
      400,
      "application/problem+json",
    ]);
    expect(await response.json()).toEqual(expect.objectContaining({ status: 400, detail: expect.any(String) }));
  }
});

test("another site cannot move the clock", async () => {
  const response = await demo.post("/demo/clock", { advance: "PT1H" }, { "sec-fetch-site": "cross-site" });
  expect(response.status).toBe(403);
});

test("whoever signed in with one click is still there after a week of travel", async () => {
  const home = await (await get("/demo")).text();
  const person = /name="person" value="([^"]+)"/.exec(home)?.[1] ?? "";
  const entered = await demo.post("/demo/sign-in", { person });
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect([entered.status, cookie]).toEqual([303, expect.stringContaining("sid=")]);
  expect((await get("/cases", { cookie })).status).toBe(200);
  await demo.travel("P1W");
  expect((await get("/cases", { cookie })).status).toBe(200);
  expect((await demo.post("/demo/sign-in", { person: "nobody" })).status).toBe(400);
}, 60_000);

test("travellers wait for one another, and each hour is lived once", async () => {
  const before = await demo.travel("PT0S");
  const moments = await Promise.all([demo.travel("PT1H"), demo.travel("PT1H"), demo.travel("PT1H")]);
  const hours = moments.map((now) => Math.floor((Date.parse(now) - Date.parse(before)) / 3_600_000));
  expect(hours.sort()).toEqual([1, 2, 3]);
  const ids = (await demo.letters()).map(({ headers }) => headers["message-id"]);
  expect(new Set(ids).size).toBe(ids.length);
}, 60_000);

test("started again on the same folder it goes on where it was, in time and in letters", async () => {
  const now = await demo.travel("P1D");
  const letters = (await demo.letters()).length;
  expect(await demo.stop()).toBe(0);
  demo = await aDemo(folder.path);
  expect((await demo.travel("PT0S")) >= now).toBe(true);
  expect((await demo.letters()).length).toBe(letters);
}, 60_000);

test("a chain that is nobody's demo is left alone", async () => {
  const other = await aFolder();
  const setup = ["setup", "--company", "Chain", "--admin-email", "ida@chain.example", "--admin-name", "Ida Admin"];
  await amends(other.path, [...setup, "--password-stdin"], "a long enough password for Ida\n");
  const { code, err } = await amends(other.path, ["demo"]);
  expect([code, err]).toEqual([1, expect.stringContaining("not the demo's")]);
  expect((await amends(other.path, ["demo", "--port", "many"])).code).toBe(2);
  await other.remove();
}, 60_000);
