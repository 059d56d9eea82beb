import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";

/** Every page worth a picture, by the name of its files; "signed out" ones are what a customer or a stranger sees. */
const pages: readonly { name: string; path: string; signedOut?: boolean }[] = [
  { name: "sign-in", path: "/login", signedOut: true },
  { name: "feedback", path: "/f/lyon-2", signedOut: true },
  { name: "cases", path: "/" },
  { name: "case", path: "/cases/1" },
  { name: "demo", path: "/demo" },
  { name: "demo-mail", path: "/demo/mail" },
];

const looks = [390, 1280].flatMap((width) => [false, true].map((dark) => ({ width, dark })));

const help = `bun scripts/screenshots.ts [--out DIR] [--url URL] [--email E-MAIL --password PASSWORD]

Starts the demo on free ports and writes a picture of each page at 390 and 1280 px, light and dark, to DIR
(screenshots). With --url it takes the pictures of a server that runs already.`;

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "screenshots" },
    url: { type: "string" },
    email: { type: "string" },
    password: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else process.exitCode = await shoot();

async function shoot(): Promise<number> {
  const demo = values.url ? undefined : await startDemo();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  try {
    const url = values.url ?? demo?.url ?? "";
    let failures = 0;
    for (const look of looks) failures += await shootAll(browser, url, look);
    return failures > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await demo?.stop();
  }
}

/** Returns how many pages could not be shown. */
async function shootAll(
  browser: Browser,
  url: string,
  { width, dark }: { width: number; dark: boolean },
): Promise<number> {
  let failures = 0;
  const open = () =>
    browser.newContext({ viewport: { width, height: 800 }, colorScheme: dark ? "dark" : "light", baseURL: url });
  const [signedIn, stranger] = [await open(), await open()];
  if (values.email && values.password)
    await signedIn.request.post("/login", {
      form: { email: values.email, password: values.password },
      headers: { origin: new URL(url).origin },
    });
  for (const { name, path, signedOut } of pages) {
    const page = await (signedOut ? stranger : signedIn).newPage();
    const status = await page.goto(path).then(
      (response) => response?.status() ?? 0,
      () => 0,
    );
    const file = join(values.out, `${name}-${width}-${dark ? "dark" : "light"}.png`);
    await page.screenshot({ path: file, fullPage: true });
    if (status !== 200) failures++;
    console.log(`${status || "no answer"} ${path} -> ${file}`);
    await page.close();
  }
  await signedIn.close();
  await stranger.close();
  return failures;
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

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer().on("error", reject);
  probe.listen(0, "127.0.0.1", () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
  });
  return promise;
}
