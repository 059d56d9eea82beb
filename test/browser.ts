import { test } from "bun:test";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { chromiumFlags, findChromium } from "../scripts/chromium.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const chromiumPath = ((): string | undefined => {
  try {
    return findChromium();
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`Browser tests are skipped. ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
})();

/** Like `test`, in a real browser. Without one it is skipped with a reason; in CI (CI is set) that is a failure. */
export const browserTest = test.skipIf(chromiumPath === undefined);

export type Look = { width?: number; dark?: boolean; context?: BrowserContextOptions };
export type Looked = {
  page: Page;
  /** What went wrong so far: console errors, CSP reports and exceptions. */
  errors: string[];
  /** Requests that went to another host than the page's. */
  strangers: string[];
  close: () => Promise<void>;
};

export type TestBrowser = {
  /** Opens an address in a fresh profile, `width` CSS pixels wide (1280 unless told), light unless `dark`. */
  look: (url: string, how?: Look) => Promise<Looked>;
  /** Throws with a readable list when axe-core finds violations in what `url` shows. */
  axe: (url: string, how?: Look) => Promise<void>;
  close: () => Promise<void>;
};

/** One browser for a test file; `close` it in afterAll. It starts when it is first used. */
export function aBrowser(): TestBrowser {
  let launched: Promise<Browser> | undefined;
  const browser = () => {
    launched ??= chromium.launch({ executablePath: chromiumPath ?? "", headless: true, args: chromiumFlags });
    return launched;
  };
  const look: TestBrowser["look"] = async (url, how = {}) => open(await browser(), url, how);
  const axe: TestBrowser["axe"] = async (url, how = {}) => {
    // axe is put into the page by eval, which our policy forbids.
    const { page, close } = await look(url, { ...how, context: { ...how.context, bypassCSP: true } });
    const found = await violations(page).finally(close);
    if (found.length > 0) throw new Error(`axe-core on ${url}:\n${found.join("\n")}`);
  };
  return { look, axe, close: async () => (await launched)?.close() };
}

async function open(
  browser: Browser,
  url: string,
  { width = 1280, dark = false, context = {} }: Look,
): Promise<Looked> {
  const profile = await browser.newContext({
    viewport: { width, height: width < 600 ? 800 : 900 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    ...context,
  });
  const page = await profile.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.host !== new URL(url).host) strangers.push(request.url());
  });
  await page.goto(url, { waitUntil: "load" });
  return { page, errors, strangers, close: () => profile.close() };
}

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found: Violation[] = await page.evaluate("axe.run().then((result) => result.violations)");
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Whether the page can be scrolled sideways, which no page of ours may at 320 px. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
