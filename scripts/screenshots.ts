import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { freePort } from "./free-port.ts";
import { bringHolidays, findGaps, type Gaps, setScene } from "./screenshot-scene.ts";

type Shot = {
  name: string;
  path: string;
  as: "admin" | "manager" | "stranger";
  /** What is done on the page before it is taken. */
  first?: (page: Page) => Promise<unknown>;
};

/** Every page worth a picture, by the name of its files, as somebody sees it who may. */
const shots: readonly Shot[] = [
  { name: "sign-in", path: "/sign-in", as: "stranger" },
  { name: "feedback", path: "/f/{store}", as: "stranger" },
  { name: "confirm", path: "{confirm}", as: "stranger" },
  { name: "cases", path: "/cases", as: "manager" },
  { name: "case", path: "/cases/{case}", as: "manager" },
  { name: "case-mail", path: "/cases/{mailed}", as: "admin" },
  { name: "all-cases", path: "/cases", as: "admin" },
  { name: "closed", path: "/cases?tab=closed", as: "admin" },
  { name: "mail", path: "/mail", as: "admin" },
  { name: "case-held", path: "/cases/{held}", as: "admin" },
  { name: "case-late", path: "/cases/{late}", as: "admin" },
  { name: "case-make-good", path: "/cases/{makeGood}", as: "admin" },
  { name: "case-challenged", path: "/cases/{challenged}", as: "admin" },
  { name: "org", path: "/org", as: "admin" },
  { name: "readiness", path: "/org/readiness", as: "admin" },
  { name: "hours", path: "/org/{company}/hours", as: "admin" },
  { name: "hours-store", path: "/org/{store}/hours", as: "manager" },
  { name: "holidays", path: "/org/{store}/hours", as: "admin", first: bringHolidays },
  { name: "policies", path: "/policies", as: "admin" },
  { name: "policy", path: "/policies/{company}/critical", as: "admin" },
  { name: "rehearsal", path: "/policies/rehearsal?store={store}&severity=critical", as: "admin" },
  { name: "person", path: "/people/{person}", as: "admin" },
  { name: "leaver", path: "/people/{leaver}", as: "admin" },
  { name: "person-record", path: "/people/{person}/record", as: "admin" },
  { name: "listen", path: "/listen", as: "admin" },
  { name: "listen-english", path: "/listen?show=en", as: "manager" },
  { name: "listen-rule", path: "/listen/rule?key=en%3ASold%20out%20before%20noon", as: "admin" },
  { name: "listen-scores", path: "/listen/scores", as: "admin" },
  { name: "listen-trial", path: "/listen/trials/{trial}", as: "admin" },
  { name: "responses", path: "/responses", as: "manager" },
  { name: "response-heard", path: "/responses/{heard}", as: "admin" },
  { name: "response-silent", path: "/responses/{silent}", as: "admin" },
  { name: "rules", path: "/rules", as: "admin" },
  { name: "audits", path: "/audits", as: "admin" },
  { name: "new-case", path: "/new", as: "manager" },
  { name: "keys", path: "/keys", as: "admin" },
  { name: "profile", path: "/profile", as: "admin" },
  { name: "settings", path: "/settings", as: "admin" },
  { name: "record", path: "/me/record", as: "manager" },
  { name: "log", path: "/log", as: "admin" },
  { name: "unit-record", path: "/units/north/record", as: "admin" },
  { name: "demo", path: "/demo", as: "stranger" },
  { name: "demo-mail", path: "/demo/mail", as: "stranger" },
  { name: "demo-letter", path: "/demo/mail/{letter}", as: "stranger" },
];

const looks = [390, 1280].flatMap((width) => [false, true].map((dark) => ({ width, dark })));

const help = `bun scripts/screenshots.ts [--out DIR] [--url URL] [--only NAME]

Starts the demo on free ports and writes a picture of each page at 390 and 1280 px, light and dark, to DIR
(screenshots). With --url it takes the pictures of a demo that runs already, in which a few things are done first: a
case is put on hold, somebody goes on holiday. With --only, of one page, or of those whose names begin so.`;

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "screenshots" },
    url: { type: "string" },
    only: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
/** What the pages are about, found and set up before the first picture. */
type Scene = { found?: Gaps };
type Look = { width: number; dark: boolean };

async function shoot(): Promise<number> {
  const demo = values.url ? undefined : await startDemo();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  try {
    const url = values.url ?? demo?.url ?? "";
    let failures = 0;
    const scene: Scene = {};
    for (const look of looks) failures += await shootAll(browser, url, look, scene);
    return failures > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await demo?.stop();
  }
}

/** Returns how many pages could not be shown. */
async function shootAll(browser: Browser, url: string, look: Look, scene: Scene): Promise<number> {
  const { width, dark } = look;
  const colorScheme = dark ? ("dark" as const) : ("light" as const);
  const open = () => browser.newContext({ viewport: { width, height: 800 }, colorScheme, baseURL: url });
  const contexts = { admin: await open(), manager: await open(), stranger: await open() };
  await signIn(contexts.manager, /Manager of .*\(store\)/);
  await signIn(contexts.admin, /Admin/);
  scene.found ??= { ...(await findGaps(contexts, url)), ...(await setScene(contexts)) };
  const gaps = scene.found;
  let failures = 0;
  for (const { name, path, as, first } of shots.filter(
    (shot) => values.only === undefined || shot.name === values.only || shot.name.startsWith(`${values.only}-`),
  )) {
    const page = await contexts[as].newPage();
    const address = path.replace(/\{(\w+)\}/g, (gap, key: string) => gaps[key] ?? gap);
    const status = await page.goto(address).then(
      (response) => response?.status() ?? 0,
      () => 0,
    );
    await first?.(page);
    await page.evaluate(showAll);
    for (const frame of await page.locator("iframe.formatted-frame").all()) await showFrame(page, frame, width);
    // What sticks to the bottom of the window belongs at the bottom of the picture.
    const height: number = await page.evaluate("document.documentElement.scrollHeight");
    await page.setViewportSize({ width, height });
    const file = join(values.out, `${name}-${width}-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    if (status !== 200) failures++;
    console.log(`${status || "no answer"} ${address} -> ${file}`);
    await page.close();
  }
  for (const context of Object.values(contexts)) await context.close();
  return failures;
}

/** Shows how mails were formatted, and loads what would wait until somebody scrolls there. */
const showAll = `
  for (const it of document.querySelectorAll("details.formatted")) it.open = true;
  for (const it of document.querySelectorAll("[loading=lazy]")) it.loading = "eager";`;

/** A frame of another origin is drawn only while it is in the window, so the window grows as long as the page. */
async function showFrame(page: Page, frame: Locator, width: number): Promise<void> {
  const height: number = await page.evaluate("document.documentElement.scrollHeight");
  await page.setViewportSize({ width, height });
  await frame.contentFrame().locator("body > *").first().waitFor();
  await Bun.sleep(300);
}

/** Presses the button on the demo's own page that signs in as somebody with this part. */
async function signIn(context: BrowserContext, part: RegExp): Promise<void> {
  const page = await context.newPage();
  await page.goto("/demo");
  const row = page
    .locator("li")
    .filter({ hasText: part })
    .filter({ has: page.locator("form[action='/demo/sign-in']") });
  await row.getByRole("button").first().click();
  await page.waitForLoadState();
  await page.close();
}

async function startDemo(): Promise<{ url: string; stop: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), "amends-screenshots-"));
  const [http, smtp] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${http}`;
  const server = Bun.spawn([process.execPath, "src/main.ts", "demo"], {
    cwd: join(import.meta.dir, ".."),
    env: {
      ...process.env,
      AMENDS_HTTP: `127.0.0.1:${http}`,
      AMENDS_SMTP: `127.0.0.1:${smtp}`,
      AMENDS_URL: url,
      AMENDS_DATA: data,
    },
    stdout: "ignore",
    stderr: "inherit",
  });
  const stop = async () => {
    server.kill();
    await server.exited;
    rmSync(data, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    if (await isHealthy(url)) return { url, stop };
    await Bun.sleep(100);
  }
  await stop();
  throw new Error("The demo did not start within 30 seconds.");
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  );

if (values.help) console.log(help);
else process.exitCode = await shoot();
