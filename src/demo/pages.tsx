import { Elysia } from "elysia";
import { DemoHome } from "../../views/demo/home.tsx";
import { page } from "../../views/page.tsx";
import { hashOfToken } from "../core/org/token.ts";
import { Refused } from "../core/refused.ts";
import { countCases } from "../store/retain/case-tabs.ts";
import { countLetters } from "../store/retain/letters.ts";
import type { House } from "../web/app.ts";
import { sessionToken } from "../web/cookies.ts";
import { formOf } from "../web/form.ts";
import { frameOf } from "../web/frame.tsx";
import { open, recognised } from "../web/gates.ts";
import { sessionCookie } from "../web/org/sign-in.tsx";
import { refusal } from "../web/refusal.ts";
import { seeOther } from "../web/see-other.ts";
import type { Visit } from "../web/visit.ts";
import { findCast } from "./cast.ts";
import { companyReader } from "./company-reader.ts";
import { letterPages } from "./letter-pages.tsx";
import { samplePages } from "./letters/pages.tsx";
import { signInAs } from "./sign-in-as.ts";
import type { TimeMachine } from "./time-machine.ts";

/** Bytes of the longest body that asks for time travel. */
const LONGEST = 4096;

/** What a demo has and nothing else has: its story and its clock, everybody's letters, and signing in as anybody. */
export const demoPages = (machine: TimeMachine) => (house: House) =>
  new Elysia({ name: "demo" })
    .get(
      "/demo",
      open(house, (visit) => home(house, visit)),
    )
    .post(
      "/demo/clock",
      open(house, (visit) => travel(house, machine, visit)),
      { parse: "none" },
    )
    .post(
      "/demo/sign-in",
      open(house, (visit) => enter(house, visit)),
      { parse: "none" },
    )
    .use(letterPages(house, machine))
    .use(samplePages(house));

async function home(house: House, visit: Visit, error?: string): Promise<Response> {
  const { world } = house;
  const inside = await recognised(house, visit);
  const reader = await companyReader(world);
  return page(
    frameOf(house, inside ?? visit, {
      title: reader.t("Demo"),
      reader,
      ...(error === undefined ? {} : { status: 400 }),
    }),
    <DemoHome
      reader={reader}
      cast={await findCast(world.db)}
      cases={await countCases(world.db, world.now())}
      letters={(await countLetters(world.db)).sent}
      me={inside?.person.id ?? null}
      travelled={visit.url.searchParams.has("travelled")}
      error={error}
    />,
  );
}

/** `{"advance": "PT4H"}` from a program, or the form of the page. A program that names no type is known by its brace. */
async function travel(house: House, machine: TimeMachine, visit: Visit): Promise<Response> {
  const { world } = house;
  const body = (await visit.request.text()).slice(0, LONGEST);
  const isJson = /\bjson\b/i.test(visit.request.headers.get("content-type") ?? "") || body.trimStart().startsWith("{");
  try {
    const now = await machine.advance(
      world,
      isJson ? advanceIn(body) : (new URLSearchParams(body).get("advance") ?? ""),
    );
    return isJson ? Response.json({ now }) : seeOther("/demo?travelled=1#clock");
  } catch (why) {
    const detail = refusal(why);
    if (!isJson) return home(house, visit, detail);
    const problem = { type: "about:blank", title: "Time stands still", status: 400, detail };
    return Response.json(problem, { status: 400, headers: { "content-type": "application/problem+json" } });
  }
}

function advanceIn(body: string): string {
  const asked = parsed(body);
  if (typeof asked === "object" && asked !== null && "advance" in asked && typeof asked.advance === "string")
    return asked.advance;
  throw new Refused('Send {"advance": "PT4H"}: how far to move time on, as an ISO 8601 duration.');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

async function enter({ world, ...house }: House, visit: Visit): Promise<Response> {
  const form = await formOf(visit.request);
  const token = sessionToken(world, visit.request);
  const oldHash = token === undefined ? null : hashOfToken(token);
  try {
    const signedIn = await signInAs(world, { personId: form.text("person", 60), agent: visit.agent, oldHash });
    return seeOther("/", [await sessionCookie(world, signedIn)]);
  } catch (why) {
    return home({ world, ...house }, visit, refusal(why));
  }
}
