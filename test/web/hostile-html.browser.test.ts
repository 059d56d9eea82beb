import { afterAll, beforeAll, expect } from "bun:test";
import type { FormattedMail } from "../../src/core/retain/mail-content.ts";
import { formattedMail } from "../../src/mail/content/formatted-mail.ts";
import { FormattedMailPage } from "../../views/retain/formatted-mail.tsx";
import { words } from "../../views/words.ts";
import { aBrowser, browserTest } from "../browser.ts";
import { hostileHtml } from "./hostile-html.ts";

const browser = aBrowser();
const spied: string[] = [];
const reader = { t: words("en"), locale: "en", zone: "UTC", now: "2026-01-05T09:00:00.000Z" };
let servers: ReturnType<typeof Bun.serve>[] = [];
let url = "";
let tricks: readonly string[] = [];

/** The sanitiser's work without the fence of the page's policy, and that policy's without the sanitiser's. */
const pages: Record<string, (html: string) => Response> = {
  bare: (html) => new Response(html, { headers: { "content-type": "text/html" } }),
  unfenced: (html) =>
    new Response(`<!doctype html>${cleaned(html).html}`, { headers: { "content-type": "text/html" } }),
  raw: (html) => FormattedMailPage({ reader, mail: { html, refused: null, remoteImages: 0 } }),
};

const cleaned = (html: string): FormattedMail =>
  formattedMail(Buffer.from(`From: a@mail.test\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`));

beforeAll(() => {
  const hostname = "127.0.0.1";
  const spy = Bun.serve({ port: 0, hostname, fetch: ({ url: asked }) => new Response(String(spied.push(asked))) });
  tricks = hostileHtml("top.name='ran'", `http://${hostname}:${spy.port}/?`);
  const server = Bun.serve({
    port: 0,
    hostname,
    fetch: (request) => {
      const [, how = "", n = ""] = new URL(request.url).pathname.split("/");
      return pages[how]?.(tricks[Number(n)] ?? "") ?? new Response(null, { status: 404 });
    },
  });
  servers = [spy, server];
  url = `http://${hostname}:${server.port}`;
});

afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.stop(true)));
});

browserTest("where nothing stops them, the tricks work", async () => {
  const { page, close } = await browser.look(`${url}/bare/0`);
  expect(await page.evaluate("top.name")).toBe("ran");
  await page.goto(`${url}/bare/${tricks.findIndex((trick) => trick.includes("srcset"))}`, { waitUntil: "load" });
  expect(spied.splice(0)).not.toEqual([]);
  await close();
});

for (const how of ["unfenced", "raw"])
  browserTest(
    `no trick of a mail's HTML runs or tells anything (${how})`,
    async () => {
      const { page, close } = await browser.look(`${url}/${how}/0`);
      for (const [n, trick] of tricks.entries()) {
        await page.goto(`${url}/${how}/${n}`, { waitUntil: "load" });
        for (const it of await page.locator("a:not([href^=http]), p, font, img, details, button").all())
          await it.click({ timeout: 150, force: true, noWaitAfter: true }).catch(() => {});
        expect([trick, await page.evaluate("top.name"), page.url()]).toEqual([trick, "", `${url}/${how}/${n}`]);
        expect([trick, ...spied]).toEqual([trick]);
      }
      await close();
    },
    120_000,
  );
