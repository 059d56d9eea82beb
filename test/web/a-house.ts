import { readConfig } from "../../src/config.ts";
import { after, type Instant } from "../../src/core/instant.ts";
import { asProgram } from "../../src/core/org/acting.ts";
import type { OrgRow } from "../../src/core/org/org-sheet.ts";
import { type Incoming, type Taken, takeResponse } from "../../src/flow/ask/take-response.ts";
import { importOrg } from "../../src/flow/org/import-org.ts";
import { setUp } from "../../src/flow/org/set-up.ts";
import { openHasher } from "../../src/hasher.ts";
import { formattedMail } from "../../src/mail/content/formatted-mail.ts";
import { addPerson, addRole, findPersonByEmail, savePasswordHash } from "../../src/store/org/people.ts";
import { findUnitByCode } from "../../src/store/org/units.ts";
import { answerRequest, type House, makeApp } from "../../src/web/app.ts";
import { openWorld } from "../../src/world.ts";
import { aPlace, type Engine } from "../engines.ts";

export const password = "tulips under grey umbrellas";

/** A chain with two stores in one district of one region, its web app, and a clock in the test's hand. */
export async function aHouse(engine: Engine, environment: Record<string, string> = {}) {
  const place = await aPlace(engine);
  const config = readConfig({
    AMENDS_DATA: place.folder,
    DATABASE_URL: place.address,
    AMENDS_URL: "http://amends.test",
    ...environment,
  });
  let now: Instant = "2026-05-19T08:00:00.000Z";
  const lines: string[] = [];
  const world = await openWorld(config, { now: () => now, log: (line) => lines.push(line) });
  const hasher = openHasher();
  await setUp(world, hasher, {
    company: "Maison",
    adminName: "Alma Admin",
    adminEmail: "alma@chain.test",
    password,
    timeZone: "Europe/Paris",
  });
  const report = await importOrg(world, sheet, { preview: false, skipBad: false, actor: asProgram("command") });
  if (!report.imported) throw new Error(JSON.stringify(report));
  const hash = await hasher.hash(password);
  for (const name of ["ann", "ben", "dora", "rita"]) {
    const person = await findPersonByEmail(world.db, `${name}@chain.test`);
    await savePasswordHash(world.db, person?.id ?? "", hash);
  }
  const sam = { id: world.newId(), ref: "samsamsa", name: "Sam Staff", email: "sam@chain.test", active: true };
  await addPerson(world.db, sam, now);
  await savePasswordHash(world.db, sam.id, hash);
  const lyon2 = await findUnitByCode(world.db, "lyon-2");
  await addRole(world.db, { personId: sam.id, unitId: lyon2?.id ?? "", role: "staff" });
  const house: House = {
    world,
    hasher,
    health: { stuck: () => [], isListening: () => true },
    demo: null,
    formattedMail,
  };
  const app = makeApp(house);
  return {
    ...house,
    app,
    lines,
    ask: (path: string, init: RequestInit = {}) =>
      answerRequest(app, house, new Request(`${config.url}${path}`, { redirect: "manual", ...init })),
    respond: (said: Partial<Incoming>): Promise<Taken> =>
      takeResponse(world, { ...silent, ...said }, asProgram("command")),
    later: (by: Parameters<typeof after>[1]) => {
      now = after(now, by);
    },
    close: async () => {
      await world.db.close();
      await place.remove();
    },
  };
}

export type TestHouse = Awaited<ReturnType<typeof aHouse>>;

/** The headers that a browser sends with a form of our own page. */
export const fromOurPage = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };

/** A browser that somebody has signed in on. */
export async function signedInAs(house: TestHouse, name: string) {
  const body = new URLSearchParams({ email: `${name}@chain.test`, password, next: "/cases" });
  const response = await house.ask("/sign-in", { method: "POST", body, headers: fromOurPage });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  if (response.status !== 303)
    throw new Error(`${name} could not sign in: ${response.status} ${await response.text()}`);
  return {
    cookie,
    get: (path: string, headers: Record<string, string> = {}) => house.ask(path, { headers: { cookie, ...headers } }),
    post: (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      house.ask(path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { cookie, ...fromOurPage, ...headers },
      }),
  };
}

const silent: Incoming = {
  store: "lyon-2",
  mode: "web",
  survey: null,
  customer: { name: null, email: null, phone: null },
  answers: {},
  score: null,
  comment: null,
  note: null,
  suspectsProblem: false,
  contactMe: false,
  at: null,
};

export const cleo = { name: "Cleo Petit", email: "cleo@example.test", phone: "+33612345678" };

const row = (line: number, cells: OrgRow["cells"]): OrgRow => ({ line, cells });

const sheet: OrgRow[] = [
  row(2, {
    unit: "South",
    parent: "Maison",
    level: "region",
    code: "south",
    manager_name: "Rita Roy",
    manager_email: "rita@chain.test",
  }),
  row(3, {
    unit: "Lyon",
    parent: "South",
    level: "district",
    code: "lyon",
    manager_name: "Dora Dupont",
    manager_email: "dora@chain.test",
  }),
  row(4, {
    unit: "Lyon 2",
    parent: "Lyon",
    level: "store",
    code: "lyon-2",
    manager_name: "Ann Martin",
    manager_email: "ann@chain.test",
  }),
  row(5, {
    unit: "Lyon 3",
    parent: "Lyon",
    level: "store",
    code: "lyon-3",
    manager_name: "Ben Bonnet",
    manager_email: "ben@chain.test",
  }),
  row(6, { unit: "Lyon 4", parent: "Lyon", level: "store", code: "lyon-4" }),
];
