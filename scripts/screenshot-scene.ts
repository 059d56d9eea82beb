import type { BrowserContext, Page } from "playwright-core";

/** What stands in the {gaps} of the paths of pages. */
export type Gaps = Record<string, string>;

type Who = { admin: BrowserContext; manager: BrowserContext };
type Sent = { id: string; kind: string; text: string; case: number | null };

const DAY_MS = 24 * 3600 * 1000;

/**
 * Does what the demo's seed does not: puts a case on hold, gives more than an owner may, sends somebody on holiday, lets somebody leave,
 * and answers a question about a claimed call. Throws an Error when a page says no.
 */
export async function setScene({ admin, manager }: Who): Promise<Gaps> {
  const [held, makeGood] = await casesOf(manager, /href="\/cases\/(\d+)"/g);
  await tell(manager, `/cases/${held}/hold`, {
    choice: dayIn(5),
    text: "The spare part comes from Turin on Thursday.",
  });
  await tell(manager, `/cases/${makeGood}/gave`, {
    choice: "refund",
    amount: "240",
    text: "The whole order, and her travel to the store.",
  });
  const people = (await matchesOn(admin, "/org", /href="\/people\/([^"/]+)"/g)).slice(-9);
  const [person, leaver] = people;
  await tell(admin, `/people/${person}/absence`, { from: dayIn(1), last: dayIn(9), reason: "Holiday in Skye" });
  await tell(admin, `/people/${leaver}/leave`, { last: dayIn(20) });
  const [call] = await matchesOn(admin, "/audits", /action="\/audits\/([^"]+)"/g);
  await tell(admin, `/audits/${call}`, { answer: "denied", text: "I waited all week. Nobody rang." });
  return { held: held ?? "", makeGood: makeGood ?? "", person: person ?? "", leaver: leaver ?? "" };
}

/** The cases, letters and links that the seed is sure to have. */
export async function findGaps({ admin, manager }: Who, url: string): Promise<Gaps> {
  const letters = (await (await fetch(`${url}/demo/mail.json`)).json()) as Sent[];
  const last = (kind: string) => letters.findLast((letter) => letter.kind === kind);
  const [first] = await casesOf(manager, /href="\/cases\/(\d+)"/g);
  return {
    case: first ?? "1",
    company: "rye-rowan",
    store: "leeds-1",
    letter: last("alert")?.id ?? "",
    confirm: /https?:\/\/[^/]+(\/c\/\S+)/.exec(last("customer_ask")?.text ?? "")?.[1] ?? "/c/none",
    late: String(last("late")?.case ?? ""),
    challenged: String(last("challenged")?.case ?? ""),
    mailed: await findMailed(admin, letters),
    ...(await findHeard(admin)),
  };
}

/** What was heard, or was not, and a change that was tried. */
async function findHeard(admin: BrowserContext): Promise<Gaps> {
  const response = /href="\/responses\/([\w-]+)"/g;
  const [heard] = await matchesOn(admin, "/responses?show=marked", response);
  const [silent] = await matchesOn(admin, "/responses?show=silent", response);
  const [trial] = await matchesOn(admin, "/listen", /href="\/listen\/trials\/([\w-]+)"/g);
  return { heard: heard ?? "none", silent: silent ?? "none", trial: trial ?? "none" };
}

/** A look at the days of a calendar file, which changes nothing. */
export async function bringHolidays(page: Page): Promise<void> {
  const year = new Date().getFullYear() + 1;
  const day = (date: string, name: string) =>
    `BEGIN:VEVENT\r\nUID:${date}\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:${name}\r\nEND:VEVENT\r\n`;
  const days = [day(`${year}0101`, "New Year"), day(`${year}0405`, "Easter Monday"), day(`${year}1225`, "Christmas")];
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:demo\r\n${days.join("")}END:VCALENDAR\r\n`;
  const file = { name: "england.ics", mimeType: "text/calendar", buffer: Buffer.from(text) };
  const form = page.locator("form", { has: page.locator("input[type=file]") });
  await form.locator("input[type=file]").setInputFiles(file);
  await form.locator("button").click();
  await page.waitForLoadState();
}

/** The number of a case on which a customer sent pictures by mail. */
async function findMailed(context: BrowserContext, letters: readonly Sent[]): Promise<string> {
  const wrote = letters.flatMap(({ case: number, kind }) => (kind === "customer_wrote" && number ? [number] : []));
  for (const number of new Set(wrote.toReversed())) {
    const page = await (await context.request.get(`/cases/${number}`)).text();
    if (page.includes('class="pictures"')) return String(number);
  }
  return "none";
}

const casesOf = (context: BrowserContext, pattern: RegExp): Promise<string[]> => matchesOn(context, "/cases", pattern);

async function matchesOn(context: BrowserContext, path: string, pattern: RegExp): Promise<string[]> {
  const html = await (await context.request.get(path)).text();
  return [...new Set([...html.matchAll(pattern)].flatMap(([, found]) => found ?? []))];
}

async function tell(context: BrowserContext, path: string, form: Record<string, string>): Promise<void> {
  const headers = { "sec-fetch-site": "same-origin" };
  const response = await context.request.post(path, { form, headers, maxRedirects: 0 });
  if (response.status() === 303) return;
  const said = /<[^>]*role="alert"[^>]*>([\s\S]*?)<\/div>/.exec(await response.text())?.[1] ?? "";
  throw new Error(`${path} answered ${response.status()}: ${said.replace(/<[^>]*>/g, " ").trim()}`);
}

const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
