import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Glob } from "bun";
import { samples } from "../../src/demo/letters/samples.ts";
import { aBrowser, browserTest, scrollsSideways } from "../browser.ts";
import { aDemo, aFolder, type RunningDemo } from "./a-demo.ts";

const root = join(import.meta.dir, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("every function that makes a letter has a sample", () => {
  const made = [...new Glob("views/mail/**/*.{ts,tsx}").scanSync(root)].flatMap((path) =>
    [...read(path).matchAll(/^export (?:function|const) (\w+Letter)\b/gm)].map(([, name = ""]) => name),
  );
  const shown = [...new Glob("src/demo/letters/*samples.ts").scanSync(root)].map(read).join("\n");
  expect(made.length).toBeGreaterThan(15);
  expect(made.filter((name) => !shown.includes(`${name}(`))).toEqual([]);
});

test("no two kinds are told alike", () => {
  const told = Object.values(samples()).map(({ when }) => when);
  expect(new Set(told).size).toBe(told.length);
});

describe("/demo/letters", () => {
  const browser = aBrowser();
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let demo: RunningDemo;
  beforeAll(async () => {
    folder = await aFolder();
    demo = await aDemo(folder.path, ["--empty"]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await demo.stop();
    await folder.remove();
  });

  test("shows every kind, the first unless another is asked for, and knows no others", async () => {
    const first = await (await fetch(`${demo.url}/demo/letters`)).text();
    for (const name of Object.keys(samples())) expect(first).toContain(`kind=${name}&amp;`);
    expect(first).toContain("New case 12: Lyon 2, 2 of 10");
    expect(await (await fetch(`${demo.url}/demo/letters?kind=ask`)).text()).toContain("Is it resolved for you?");
    for (const path of ["/demo/letters?kind=toString", "/demo/letters/toString/html"])
      expect((await fetch(`${demo.url}${path}`)).status).toBe(404);
  });

  test("gives a letter to a frame in which nothing runs, light or dark as asked", async () => {
    for (const [colours, media] of [
      ["light", "@media not all"],
      ["dark", "@media all"],
    ] as const) {
      const response = await fetch(`${demo.url}/demo/letters/alert/html?colours=${colours}`);
      expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox$/);
      const html = await response.text();
      expect(html).toContain(media);
      expect(html).not.toContain("prefers-color-scheme");
    }
  });

  browserTest(
    "switches width and colours, has no barrier, and fits a narrow phone",
    async () => {
      const path = `${demo.url}/demo/letters?kind=alert`;
      for (const look of [{ width: 320 }, { dark: true }]) await browser.axe(path, look);
      const { page, errors, strangers, close } = await browser.look(path, { width: 320 });
      expect([await scrollsSideways(page), errors, strangers]).toEqual([false, [], []]);
      await close();
      const desk = await browser.look(path, { width: 1280 });
      await desk.page.getByRole("link", { name: "Phone" }).click();
      await desk.page.getByRole("link", { name: "Dark", exact: true }).click();
      await desk.page.waitForURL(/width=phone&colours=dark/);
      expect((await desk.page.locator("iframe").boundingBox())?.width).toBeLessThan(400);
      await desk.page.frameLocator("iframe").locator(".card").waitFor();
      const colour = "getComputedStyle(document.querySelector('.card')).backgroundColor";
      expect(await desk.page.frames().at(-1)?.evaluate(colour)).toBe("rgb(30, 36, 42)");
      await desk.close();
    },
    120_000,
  );
});
