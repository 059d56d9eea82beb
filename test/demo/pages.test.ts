import { afterAll, beforeAll, expect } from "bun:test";
import { aBrowser, browserTest, scrollsSideways } from "../browser.ts";
import { aDemo, aFolder, type RunningDemo } from "./a-demo.ts";

const browser = aBrowser();
let folder: Awaited<ReturnType<typeof aFolder>>;
let demo: RunningDemo;

beforeAll(async () => {
  folder = await aFolder();
  demo = await aDemo(folder.path);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await demo.stop();
  await folder.remove();
});

browserTest(
  "the demo's pages have no barrier, nothing from elsewhere, and fit a narrow phone",
  async () => {
    const letter = (await demo.letters()).findLast(({ kind }) => kind === "alert");
    for (const path of ["/demo", "/demo/mail", `/demo/mail/${letter?.id}`]) {
      for (const look of [{ width: 320 }, { dark: true }]) await browser.axe(`${demo.url}${path}`, look);
      const { page, errors, strangers, close } = await browser.look(`${demo.url}${path}`, { width: 320 });
      expect([path, await scrollsSideways(page), errors, strangers]).toEqual([path, false, [], []]);
      await close();
    }
  },
  120_000,
);

browserTest(
  "a ready reply inside the letter opens the form filled in, and sending it shows the receipt",
  async () => {
    const letter = (await demo.letters()).findLast(({ kind }) => kind === "alert");
    const { page, close } = await browser.look(`${demo.url}/demo/mail/${letter?.id}`);
    await page.frameLocator("iframe").getByRole("link", { name: "I called" }).click();
    await page.waitForURL(/say=/);
    const field = page.getByLabel("Your mail");
    expect((await field.inputValue()).trim()).toBe("/called");
    await field.fill("/called The cake is on its way.");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Your mail was taken").waitFor();
    await page.getByRole("row", { name: /^Re: / }).first().waitFor();
    await close();
  },
  60_000,
);

browserTest(
  "the clock's buttons move time, and the page says so",
  async () => {
    const { page, close } = await browser.look(`${demo.url}/demo`);
    const before = await page.locator("#clock time").getAttribute("datetime");
    await page.getByRole("button", { name: "1 day" }).click();
    await page.getByText("Everything that fell due on the way has been done.").waitFor();
    const after = (await page.locator("#clock time").getAttribute("datetime")) ?? "";
    expect(after > (before ?? "")).toBe(true);
    await close();
  },
  60_000,
);
