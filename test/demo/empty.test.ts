import { afterAll, beforeAll, expect, test } from "bun:test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { aDemo, aFolder, amends, type RunningDemo } from "./a-demo.ts";

const chain = `unit,parent,level,code,name,time_zone,manager_name,manager_email,deputy_email
South,,region,,,Europe/Paris,Rita Roux,rita@chain.example,
Rhone,South,district,,,,Dora Dupont,dora@chain.example,
Lyon 2,Rhone,store,lyon-2,,,Ann Arnaud,ann@chain.example,
`;

let folder: Awaited<ReturnType<typeof aFolder>>;
let demo: RunningDemo;
let key = "";

beforeAll(async () => {
  folder = await aFolder();
  demo = await aDemo(folder.path, ["--empty"]);
}, 60_000);
afterAll(async () => {
  await demo.stop();
  await folder.remove();
});

type Answer = {
  case: { number: number };
  state: string;
  clocks: { kind: string; due_at: string }[];
  messages: { text: string; cut_text: string | null }[];
};

const api = async (path: string, body?: unknown) => {
  const response = await fetch(`${demo.url}/api/v1${path}`, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
  });
  const answer: Answer = JSON.parse(await response.text());
  return answer;
};

const complaint = {
  store: "lyon-2",
  mode: "web",
  score: 2,
  comment: "Nobody ever called me back.",
  customer: { name: "Cleo Martin", email: "cleo@mail.example" },
};

test("an empty demo takes setup, a key and a chain from other processes while it runs", async () => {
  const setup = ["setup", "--company", "Chain", "--admin-email", "ida@chain.example", "--admin-name", "Ida Admin"];
  const made = await amends(folder.path, [...setup, "--password-stdin"], "a long enough password for Ida\n");
  expect([made.code, made.err]).toEqual([0, ""]);
  const sheet = join(folder.path, "chain.csv");
  await writeFile(sheet, chain);
  expect((await amends(folder.path, ["import", "org", sheet])).code).toBe(0);
  const created = await amends(folder.path, ["key", "create", "--name", "Test", "--scope", "intake,cases,audit"]);
  key = created.out;
  expect(created.code).toBe(0);
  const home = await (await fetch(`${demo.url}/demo`)).text();
  expect(home).toContain("Sign in as Ann Arnaud");
  expect(home).toContain('href="/f/lyon-2"');
}, 60_000);

test("a case that nobody opens reaches the district manager once, at the hour of its deadline", async () => {
  const taken = await api("/responses", complaint);
  expect(taken.case.number).toBe(1);
  await demo.travel("PT0S");
  expect((await demo.letters()).map(({ kind, to }) => [kind, to])).toEqual([["alert", "ann@chain.example"]]);
  const due = (await api("/cases/1")).clocks.find(({ kind }) => kind === "view")?.due_at ?? "";
  for (let now = ""; now <= due; ) now = await demo.travel("PT1H");
  const toDora = (await demo.letters()).filter(({ to, subject }) => to.startsWith("dora@") && /opened/i.test(subject));
  expect(toDora.map(({ kind, at }) => [kind, at.slice(0, 19)])).toEqual([["late", due.slice(0, 19)]]);
}, 60_000);

test("a reply from the browser goes by SMTP to the case, and its receipt comes back", async () => {
  const alert = (await demo.letters()).find(({ kind }) => kind === "alert");
  const to = alert?.reply_to ?? "";
  const sent = await demo.post(`/demo/mail/${alert?.id}/reply`, { to, text: "/called She gets a new cake." });
  const back = sent.headers.get("location") ?? "";
  expect([sent.status, back]).toEqual([303, expect.stringContaining(`/demo/mail/${alert?.id}?since=`)]);
  expect(await (await fetch(`${demo.url}${back}`)).text()).toContain("Your mail was taken");
  const after = await api("/cases/1");
  expect(after.state).toBe("contacted");
  const receipt = (await demo.letters()).at(-1);
  expect([receipt?.kind, receipt?.to]).toEqual(["receipt", "ann@chain.example"]);
  expect(receipt?.text).toContain("She gets a new cake.");
  expect(receipt?.headers["auto-submitted"]).toBe("auto-replied");
  expect(receipt?.headers.references).toContain(alert?.headers["message-id"] ?? "?");
  expect(after.messages).toEqual([
    expect.objectContaining({
      text: "She gets a new cake.",
      cut_text: expect.stringContaining("reply above this line"),
    }),
  ]);
}, 60_000);

test("a reply to an address that is not ours, or without words, is refused with the reason", async () => {
  const alert = (await demo.letters()).find(({ kind }) => kind === "alert");
  const stray = await demo.post(`/demo/mail/${alert?.id}/reply`, { to: "someone@elsewhere.example", text: "/take" });
  expect([stray.status, await stray.text()]).toEqual([409, expect.stringContaining("mail.localhost only")]);
  const mute = await demo.post(`/demo/mail/${alert?.id}/reply`, { to: alert?.reply_to ?? "", text: "  " });
  expect(mute.status).toBe(409);
});

test("the log's chain holds after all of it", async () => {
  expect<unknown>(await api("/audit/verify")).toEqual({ rows: expect.any(Number), broken: null });
});

test("a command on the folder of a demo keeps the demo's time, which has gone on", async () => {
  const now = await demo.travel("P40D");
  const rehearsed = await amends(folder.path, ["policy", "rehearse", "--store", "lyon-2", "--json"]);
  const told: { at: string }[] = JSON.parse(rehearsed.out);
  expect([rehearsed.code, (told[0]?.at ?? "") >= now]).toEqual([0, true]);
  const day = (days: number) =>
    Temporal.Instant.from(now).toZonedDateTimeISO("UTC").toPlainDate().add({ days }).toString();
  const event = (at: string) =>
    `BEGIN:VEVENT\nDTSTART;VALUE=DATE:${at.replaceAll("-", "")}\nSUMMARY:Fair\nEND:VEVENT\n`;
  const file = join(folder.path, "fair.ics");
  await writeFile(file, `BEGIN:VCALENDAR\n${event(day(-10))}${event(day(20))}END:VCALENDAR\n`);
  const shown = await amends(folder.path, ["import", "holidays", file, "--unit", "lyon-2", "--dry-run", "--json"]);
  expect(shown.out).toContain(day(20));
  expect(shown.out).not.toContain(day(-10));
}, 60_000);
