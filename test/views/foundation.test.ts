import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { aBrowser, browserTest, scrollsSideways } from "../browser.ts";
import { serveSample } from "./sample.tsx";

const browser = aBrowser();
let sample: ReturnType<typeof serveSample>;
beforeAll(() => {
  sample = serveSample();
});
afterAll(async () => {
  await browser.close();
  sample.stop();
});

const wait = (ms: number) => Bun.sleep(ms);
const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let i = 0; i < 200 && !(await holds()); i++) await wait(50);
  expect(await holds()).toBe(true);
};

describe.each(["/", "/list", "/login", "/feedback"])("the page %s", (path) => {
  describe.each([320, 1280])("%d px wide", (width) => {
    browserTest.each([false, true])(
      "has nothing to complain about (dark: %p)",
      async (dark) => {
        const { page, errors, strangers, close } = await browser.look(sample.url + path, { width, dark });
        expect(await scrollsSideways(page)).toBe(false);
        await close();
        expect(errors).toEqual([]);
        expect(strangers).toEqual([]);
        await browser.axe(sample.url + path, { width, dark });
      },
      60_000,
    );
  });
});

browserTest(
  "a verb's button acts by htmx under our policy, and its answer can act again",
  async () => {
    const { page, errors, close } = await browser.look(`${sample.url}/`);
    await page.click("#take button");
    await page.waitForSelector("text=Taken by Ann");
    const before = sample.posts.length;
    await page.click("#take button");
    await until(() => sample.posts.length > before);
    expect(page.url()).toBe(`${sample.url}/`);
    expect(errors).toEqual([]);
    await close();
  },
  60_000,
);

browserTest(
  "a rule that says no is read out above the page, and the buttons stay",
  async () => {
    const { page, close } = await browser.look(`${sample.url}/`);
    await page.click("#refuse button");
    await page.waitForSelector("#flash [role=alert]");
    expect(await page.textContent("#flash")).toContain("Someone else has just moved this case.");
    expect(await page.isVisible("#take button")).toBe(true);
    await close();
  },
  60_000,
);

browserTest(
  "a verb's button is a plain form post without script",
  async () => {
    const { page, close } = await browser.look(`${sample.url}/`, { context: { javaScriptEnabled: false } });
    await page.click("#take button");
    expect(page.url()).toBe(`${sample.url}/verbs/take`);
    await close();
  },
  60_000,
);

browserTest(
  "smuggled hx attributes are dead, in a page and in a fragment",
  async () => {
    const first = await browser.look(`${sample.url}/injected`);
    await wait(500);
    await first.close();
    const second = await browser.look(`${sample.url}/`);
    await second.page.click("#hostile button");
    await second.page.waitForSelector("#planted");
    await wait(500);
    await second.close();
    expect(sample.posts).not.toContain("/pwn");
  },
  60_000,
);

browserTest(
  "a page is seen after two seconds in front of someone, and not before",
  async () => {
    const { page, close } = await browser.look("about:blank");
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    await page.goto(`${sample.url}/seen`);
    await page.clock.runFor(1_900);
    await wait(300);
    expect(sample.posts).not.toContain("/cases/42/seen");
    await page.clock.runFor(300);
    await until(() => sample.posts.includes("/cases/42/seen"));
    await page.clock.runFor(10_000);
    expect(sample.posts.filter((path) => path === "/cases/42/seen")).toHaveLength(1);
    await close();
  },
  60_000,
);

browserTest(
  "a page that stays hidden is never seen",
  async () => {
    const { page, close } = await browser.look("about:blank");
    const before = sample.posts.length;
    await page.addInitScript(`Object.defineProperty(document, "visibilityState", { get: () => "hidden" })`);
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    await page.goto(`${sample.url}/seen`);
    await page.clock.runFor(60_000);
    await wait(300);
    expect(sample.posts).toHaveLength(before);
    await close();
  },
  60_000,
);

browserTest(
  "the colours follow the device until one chooses",
  async () => {
    const { page, close } = await browser.look(`${sample.url}/`, { dark: true });
    const theme = () => page.getAttribute("html", "data-theme");
    expect(await theme()).toBe("dark");
    await page.click("[data-theme-choice=light]");
    expect(await theme()).toBe("light");
    await page.reload();
    expect(await theme()).toBe("light");
    expect(await page.getAttribute("[data-theme-choice=light]", "aria-pressed")).toBe("true");
    await close();
  },
  60_000,
);

browserTest(
  "the keyboard reaches the content and the score",
  async () => {
    const { page, close } = await browser.look(`${sample.url}/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip-link");
    await page.goto(`${sample.url}/feedback`);
    await page.focus("input[name=score]:checked");
    await page.keyboard.press("ArrowRight");
    expect(await page.inputValue("input[name=score]:checked")).toBe("8");
    await close();
  },
  60_000,
);

test("every page is a whole document that no cache keeps", async () => {
  const response = await fetch(`${sample.url}/`);
  expect(await response.text()).toStartWith('<!doctype html><html lang="en">');
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("vary")).toBe("HX-Request, HX-Request-Type");
});

test("the nonce of the policy is the one in the page, and each answer has its own", async () => {
  const nonceOf = (response: Response) =>
    /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
  const [one, two] = [await fetch(`${sample.url}/`), await fetch(`${sample.url}/`)];
  const text = await one.text();
  expect(text).toContain(`hx-nonce="${nonceOf(one)}"`);
  expect(text).not.toContain("slot-");
  expect(nonceOf(one)).not.toBe(nonceOf(two));
});
