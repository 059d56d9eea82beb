import { afterAll, beforeAll, expect } from "bun:test";
import { answerRequest } from "../../src/web/app.ts";
import { aBrowser, browserTest, scrollsSideways } from "../browser.ts";
import { aHouse, cleo, password, type TestHouse } from "./a-house.ts";

let house: TestHouse;
let server: ReturnType<typeof Bun.serve>;
let url = "";
const browser = aBrowser();

beforeAll(async () => {
  house = await aHouse("sqlite");
  server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: (request) => answerRequest(house.app, house, request) });
  url = `http://localhost:${server.port}`;
  house.world.config.url = url;
  await house.respond({ score: 1, comment: "Nobody ever called me back.", customer: cleo });
});

afterAll(async () => {
  await browser.close();
  await server?.stop(true);
  await house?.close();
});

browserTest(
  "a manager follows the way from the case to what was told, signs in on another device, and takes it back without script",
  async () => {
    const { page, close } = await browser.look(`${url}/cases/1`, { width: 390 });
    await page.fill("#email", "ann@chain.test");
    await page.fill("#password", password);
    await page.click("text=Sign in >> nth=-1");
    await page.click("#do-called > summary");
    await page.fill("#called-text", "The wrong customer.");
    await page.click("#do-called button");
    const link = await page.waitForSelector('#case a[href^="/undo/"]');
    const path = await link.getAttribute("href");
    const context = { storageState: await page.context().storageState() };
    for (const dark of [false, true]) await browser.axe(`${url}${path}`, { dark, width: 390, context });
    await browser.axe(`${url}/cases/1`, { width: 390, context });
    const plain = await browser.look(`${url}${path}`, { width: 320, context: { javaScriptEnabled: false } });
    await plain.page.fill("#email", "ann@chain.test");
    await plain.page.fill("#password", password);
    await plain.page.click("text=Sign in >> nth=-1");
    expect(plain.page.url()).toBe(`${url}${path}`);
    expect(await plain.page.textContent("main")).toContain("The wrong customer.");
    await plain.page.click("main form button");
    expect(plain.page.url()).toBe(`${url}/cases/1`);
    expect(await plain.page.textContent("del")).toBe("The wrong customer.");
    await plain.close();
    await page.reload();
    expect(await scrollsSideways(page)).toBe(false);
    await close();
    for (const dark of [false, true]) await browser.axe(`${url}/cases/1`, { dark, width: 390, context });
  },
  60_000,
);
