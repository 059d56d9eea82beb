import { afterAll, beforeAll, expect } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { importHolidays } from "../../src/flow/org/import-holidays.ts";
import { findUnitByCode } from "../../src/store/org/units.ts";
import { answerRequest } from "../../src/web/app.ts";
import { aBrowser, browserTest, scrollsSideways } from "../browser.ts";
import { aHouse, signedInAs, type TestHouse } from "./a-house.ts";

let house: TestHouse;
let server: ReturnType<typeof Bun.serve>;
let url = "";
const browser = aBrowser();

beforeAll(async () => {
  house = await aHouse("sqlite");
  server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: (request) => answerRequest(house.app, house, request) });
  url = `http://localhost:${server.port}`;
  house.world.config.url = url;
  const company = await findUnitByCode(house.world.db, "maison");
  const how = { unit: { id: company?.id ?? "" }, actor: asProgram("command"), moveRunning: false };
  const days = [
    { day: "2026-05-25", name: "Lundi de Pentecôte" },
    { day: "2026-07-14", name: "Fête nationale" },
    { day: "2026-05-08", name: "Victoire 1945" },
  ];
  await importHolidays(house.world, how, { source: "Jours fériés en France", days });
});

afterAll(async () => {
  await browser.close();
  await server?.stop(true);
  await house?.close();
});

async function context(name: string) {
  const { cookie } = await signedInAs(house, name);
  const [key = "", value = ""] = cookie.split("=");
  const at = { domain: "localhost", path: "/", expires: -1, httpOnly: true, secure: false, sameSite: "Lax" as const };
  return { storageState: { cookies: [{ name: key, value, ...at }], origins: [] } };
}

const calendar = `BEGIN:VCALENDAR
X-WR-CALNAME:Lyon
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261208
SUMMARY:Fête des Lumières
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261111
SUMMARY:St. Martin
END:VEVENT
END:VCALENDAR
`;

browserTest(
  "a manager chooses a calendar file, unticks nothing, and finds its holiday among the closed days",
  async () => {
    const { page, errors, close } = await browser.look(`${url}/org/lyon-2/hours`, { context: await context("ann") });
    const buffer = Buffer.from(calendar);
    await page.setInputFiles("#file", { name: "lyon.ics", mimeType: "text/calendar", buffer });
    await page.click("text=Look at the days");
    await page.waitForSelector("h1:has-text('Holidays of Lyon 2')");
    expect(await page.isChecked("#day-2026-12-08")).toBe(true);
    expect(await page.isChecked("#day-2026-11-11")).toBe(false);
    expect(await scrollsSideways(page)).toBe(false);
    await page.click("text=Close on the ticked days");
    await page.waitForSelector("td:has-text('Fête des Lumières')");
    expect(await page.locator("td:has-text('St. Martin')").count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  },
  30_000,
);

browserTest(
  "the page of hours fits 320 px and passes axe in light and dark, to change and only to see",
  async () => {
    const address = `${url}/org/lyon-2/hours`;
    for (const name of ["alma", "sam"]) {
      const how = { context: await context(name) };
      const { page, close } = await browser.look(address, { width: 320, ...how });
      expect(await scrollsSideways(page)).toBe(false);
      await close();
      for (const dark of [false, true]) await browser.axe(address, { dark, width: dark ? 390 : 1280, ...how });
    }
  },
  60_000,
);
