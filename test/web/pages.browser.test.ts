import { afterAll, beforeAll, expect } from "bun:test";
import { auditLink, confirmLink } from "../../src/flow/retain/confirm-link.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { listOpenAuditCalls } from "../../src/store/retain/audit-calls.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { findCustomer } from "../../src/store/retain/customers.ts";
import { answerRequest } from "../../src/web/app.ts";
import { aBrowser, browserTest, scrollsSideways } from "../browser.ts";
import { aHouse, cleo, password, signedInAs, type TestHouse } from "./a-house.ts";

let house: TestHouse;
let server: ReturnType<typeof Bun.serve>;
let url = "";
const browser = aBrowser();

beforeAll(async () => {
  house = await aHouse("sqlite");
  server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: (request) => answerRequest(house.app, house, request) });
  url = `http://localhost:${server.port}`;
  house.world.config.url = url;
  const comment =
    "I waited forty minutes and nobody helped me. <hx-a hx-post=/pwn hx-trigger=load> The bread was lovely, though.";
  await house.respond({
    score: 1,
    comment,
    note: "She sounded upset.",
    suspectsProblem: true,
    contactMe: true,
    customer: cleo,
  });
  await house.respond({
    score: 3,
    comment: "Rude staff.",
    customer: { ...cleo, email: "paul@example.test", phone: null },
  });
});

afterAll(async () => {
  await browser.close();
  await server?.stop(true);
  await house?.close();
});

const state = async (number: number) => (await findCaseByNumber(house.world.db, number))?.state;

async function context(name: string) {
  const { cookie } = await signedInAs(house, name);
  const [key = "", value = ""] = cookie.split("=");
  return {
    storageState: {
      cookies: [
        {
          name: key,
          value,
          domain: "localhost",
          path: "/",
          expires: -1,
          httpOnly: true,
          secure: false,
          sameSite: "Lax" as const,
        },
      ],
      origins: [],
    },
  };
}

browserTest(
  "a manager signs in, is seen to look, logs a call and resolves, without a page load in between",
  async () => {
    const { page, errors, strangers, close } = await browser.look(`${url}/cases/1`, { width: 390 });
    await page.fill("#email", "ann@chain.test");
    await page.fill("#password", password);
    await page.click("text=Sign in >> nth=-1");
    await page.waitForSelector("#case");
    expect(page.url()).toBe(`${url}/cases/1`);
    expect(await state(1)).toBe("new");
    await page.waitForResponse((response) => response.url().endsWith("/seen") && response.status() === 204);
    expect(await state(1)).toBe("viewed");
    await page.evaluate("window.stayed = true");
    await page.click("#do-called > summary");
    await page.fill("#called-text", "She was calm. We talked for ten minutes.");
    await page.click("#do-called button");
    await page.waitForSelector("#flash .notice:has-text('Your call is logged.')");
    await page.waitForSelector("#case .story:has-text('She was calm.')");
    expect(await state(1)).toBe("contacted");
    await page.click("#do-resolve > summary");
    await page.selectOption("#resolve-choice", "waiting/till");
    await page.fill("#resolve-text", "A second till is open at noon now.");
    await page.click("#do-resolve button");
    await page.waitForSelector("#case .stage-resolved");
    expect(await state(1)).toBe("resolved");
    expect(await page.evaluate("window.stayed")).toBe(true);
    expect(errors.filter((error) => !error.includes("401"))).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  },
  30_000,
);

browserTest(
  "a refused verb says why above the page and keeps what was typed",
  async () => {
    const { page, close } = await browser.look(`${url}/cases/2`, { context: await context("ann") });
    await page.click("#do-resolve > summary");
    await page.selectOption("#resolve-choice", { index: 1 });
    await page.fill("#resolve-text", "It is all fine.");
    await page.click("#do-resolve button");
    await page.waitForSelector("#flash .notice:has-text('Nobody has been in touch')");
    expect(await page.inputValue("#resolve-text")).toBe("It is all fine.");
    await close();
  },
  30_000,
);

browserTest(
  "every page fits 320 px and passes axe in light and dark",
  async () => {
    const it = await findCaseByNumber(house.world.db, 1);
    const customer = it?.customerId ? await findCustomer(house.world.db, it.customerId) : undefined;
    const confirm = it && customer ? confirmLink(house.world, it, customer) : "";
    const [call] = await listOpenAuditCalls(house.world.db, 1);
    const question = it && customer ? auditLink(house.world, it, customer, call?.id ?? "") : "";
    const given = { choice: "refund", amount: "80", text: "the oven" };
    await (await signedInAs(house, "ann")).post("/cases/1/gave", given);
    const heard = await house.respond({ comment: "Nobody ever called me back." });
    const silent = await house.respond({ score: 7, comment: "Nobody was rude this time." });
    const words = { name: "Rude", kind: "negative", severity: "alert", category: "staff", words: "rude" };
    const tried = await (await signedInAs(house, "alma")).post("/listen/rule", { ...words, version: "1", do: "try" });
    const trial = tried.headers.get("location") ?? "";
    const [ann, alma, dora] = [await context("ann"), await context("alma"), await context("dora")];
    const pages = [
      [`${url}/sign-in`],
      [`${url}/f/lyon-2`],
      [confirm],
      [question],
      [`${url}/cases/1`, dora],
      [`${url}/audits`, alma],
      [`${url}/cases`, ann],
      [`${url}/cases/1`, ann],
      [`${url}/cases/2`, ann],
      [`${url}/profile`, ann],
      [`${url}/policies`, ann],
      [`${url}/policies/rehearsal`, ann],
      [`${url}/policies/lyon-2/alert`, alma],
      [`${url}/new`, ann],
      [`${url}/people/${(await findPersonByEmail(house.world.db, "ann@chain.test"))?.ref}`, alma],
      [`${url}/org/readiness`, alma],
      [`${url}/rules`, alma],
      [`${url}/listen`, alma],
      [`${url}/listen?show=en`, ann],
      [`${url}/listen/rule?key=en%3AInjury%20or%20danger`, alma],
      [`${url}/listen/rule?key=en%3AInjury%20or%20danger`, ann],
      [`${url}/listen/scores`, alma],
      [`${url}${trial}`, alma],
      [`${url}/responses`, ann],
      [`${url}/responses?show=silent`, alma],
      [`${url}/responses/${heard.response.id}`, ann],
      [`${url}/responses/${silent.response.id}`, ann],
      [`${url}/me/record`, ann],
      [`${url}/units/lyon/record`, alma],
      [`${url}/log`, alma],
      ...["mail", "org", "keys", "settings"].map((path) => [`${url}/${path}`, alma] as const),
    ] as const;
    for (const [address, who] of pages) {
      const how = who ? { context: who } : {};
      const { page, close } = await browser.look(address, { width: 320, ...how });
      expect(`${address} ${await scrollsSideways(page)}`).toBe(`${address} false`);
      await close();
      for (const dark of [false, true]) await browser.axe(address, { dark, width: dark ? 390 : 1280, ...how });
    }
  },
  240_000,
);
