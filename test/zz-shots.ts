import { chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "../scripts/chromium.ts";
const url = "http://127.0.0.1:3901";
const letters = (await (await fetch(`${url}/demo/mail.json`)).json()) as { id: string; kind: string; reply_to: string; to: string }[];
const alert = letters.filter((l) => l.kind === "alert").at(-1)!;
const done = await fetch(`${url}/demo/mail/${alert.id}/reply`, { method: "POST", redirect: "manual", body: new URLSearchParams({ to: alert.reply_to, text: "/called She gets a new cake." }) });
const after = done.headers.get("location")!;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const pages: [string, string][] = [["demo", "/demo"], ["box", "/demo/mail"], ["letter", `/demo/mail/${alert.id}?to=x@mail.localhost&say=%2Fcalled+`], ["after", after], ["cases", "/cases"]];
for (const width of [390, 1280]) for (const dark of [false, true]) {
  const c = await browser.newContext({ viewport: { width, height: 850 }, colorScheme: dark ? "dark" : "light", baseURL: url });
  const page = await c.newPage();
  page.on("console", (m) => m.type() === "error" && console.log(width, dark, m.text()));
  await page.goto("/demo");
  if (width === 1280) { await page.getByRole("button", { name: /Sign in as Imogen/ }).click(); await page.waitForLoadState(); }
  for (const [name, path] of pages) {
    await page.goto(path);
    await page.screenshot({ path: `/tmp/shots/${name}-${width}-${dark ? "dark" : "light"}.png`, fullPage: true });
    const over = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (over) console.log("sideways", name, width);
  }
  await c.close();
}
await browser.close();
