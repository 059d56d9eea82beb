import { Elysia, t } from "elysia";
import type { ApiKey } from "../../core/org/api-key.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { type Case, states } from "../../core/retain/case.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import type { Instruction } from "../../core/retain/verbs.ts";
import { once } from "../../flow/once.ts";
import { runInstructions } from "../../flow/retain/run-instructions.ts";
import { powersOf } from "../../store/org/absences.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import { findUnitByCode, lineOf } from "../../store/org/units.ts";
import { findCase, findCaseByNumber, listCases } from "../../store/retain/cases.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { described, heardSchema } from "../ask/heard-schema.ts";
import { idempotencyKey } from "../idempotency-key.ts";
import { keyOf, Problem, problemAnswer } from "../problem.ts";
import { caseJson, lineJson } from "./case-json.ts";

const PAGE = 50;

const query = t.Object({
  state: t.Optional(t.Union([...states.map((state) => t.Literal(state)), t.Literal("open")])),
  store: t.Optional(t.String({ maxLength: 100, description: "Code of a store" })),
  owner: t.Optional(t.String({ maxLength: 254, description: "E-mail address of the owner" })),
  overdue: t.Optional(t.Union([t.Literal("true"), t.Literal("false")])),
  after: t.Optional(t.String({ maxLength: 100, description: "`next` of the page before" })),
});

/** A view is proven on the case's page alone, so the API has no verb for it. */
const verbsOfApi = [
  "take",
  "note",
  "called",
  "visited",
  "texted",
  "reply",
  "promise",
  "assign",
  "about",
  "resolve",
  "close",
  "reopen",
  "escalate",
  "hold",
  "gave",
  "approve",
  "deny",
  "merge",
  "undo",
] as const;

const told = t.Object(
  {
    verb: t.Union(verbsOfApi.map((verb) => t.Literal(verb))),
    text: t.Optional(t.String({ maxLength: 20_000 })),
    cause: t.Optional(
      t.String({
        maxLength: 40,
        description: "For resolve and close: the cause, or cause/detail; without one a solved case counts as “other”",
      }),
    ),
    detail: t.Optional(t.String({ maxLength: 40, description: "For resolve and close: the cause in detail" })),
    kind: t.Optional(
      t.String({ maxLength: 40, description: "For gave: voucher, refund, replacement, discount, gift or other" }),
    ),
    amount: t.Optional(t.Number({ minimum: 0, description: "For gave: what it costs, in whole units" })),
    currency: t.Optional(
      t.String({ pattern: "^[A-Z]{3}$", description: "For gave: ISO 4217; the policy's where it is left out" }),
    ),
    outcome: t.Optional(
      t.String({
        maxLength: 40,
        description: "For close: resolved, unresolved, unreachable, no_fault, withdrawn or false_alarm",
      }),
    ),
    whom: t.Optional(
      t.Union([t.Literal("manager"), t.Literal("others")], {
        description: "For about: whether the case is about the store's manager, or about others after all",
      }),
    ),
    day: t.Optional(t.String({ maxLength: 40, description: "For promise and hold: the day, as 2026-01-09" })),
    into: t.Optional(t.Integer({ minimum: 1, description: "For merge: number of the case that goes on" })),
    to: t.Optional(t.String({ maxLength: 254, description: "For assign: e-mail address" })),
    as: t.Optional(
      t.String({
        maxLength: 254,
        description: "E-mail address of the person in whose name, and with whose rights, it is done",
      }),
    ),
  },
  { additionalProperties: false },
);

const detail = (summary: string, tag: string) => ({ detail: { summary, tags: [tag], security: [{ key: [] }] } });

/** The cases, for programs: list, one, and the same verbs as everywhere. */
export const casesApi = ({ world }: House) =>
  new Elysia({ name: "cases-api", prefix: "/api/v1", normalize: false })
    .onError(({ error, code }) => problemAnswer(world, error, code))
    .derive(async ({ request }) => ({ key: await keyOf(world, request, "cases") }))
    .get("/cases", async ({ query: asked }) => Response.json(await listFor(world, asked)), {
      query,
      ...detail("Lists cases, what is due first first", "retain"),
    })
    .get("/cases/:id", async ({ params }) => Response.json(await jsonOf(world, await caseOf(world, params.id))), {
      detail: {
        ...detail("One case with its clocks, messages and events", "retain").detail,
        responses: { 200: described("The case; each response with how it was heard", oneCase) },
      },
    })
    .post(
      "/cases/:id/verbs",
      async ({ params, body, key, request }) => {
        const it = await caseOf(world, params.id);
        const actor = await actorOf(world, key, body.as, it);
        const answer = await once(world, idempotencyKey(request, key), { id: it.id, body }, async (inside) => {
          const after = await runInstructions(inside, it.id, [instructionOf(body)], actor);
          return { case: await jsonOf(inside, (await findCase(inside.db, after.id)) ?? after) };
        });
        return Response.json(answer);
      },
      { body: told, ...detail("Does one verb", "retain") },
    );

const oneCase = t.Object({
  id: t.String(),
  number: t.Integer(),
  state: t.String(),
  responses: t.Array(t.Object({ id: t.String(), ...heardSchema })),
});

const jsonOf = async (world: World, it: Case) =>
  caseJson(world, await tellStory(world.db, it), await calendarOf(world.db, it.unitId));

async function caseOf(world: World, id: string): Promise<Case> {
  const it = /^\d{1,9}$/.test(id) ? await findCaseByNumber(world.db, Number(id)) : await findCase(world.db, id);
  if (!it) throw noSuchCase();
  return it;
}

const noSuchCase = () => new Problem(404, "Not found", "There is no such case.");

async function listFor(world: World, asked: typeof query.static) {
  const now = world.now();
  const unit = asked.store === undefined ? null : await findUnitByCode(world.db, asked.store);
  const owner = asked.owner === undefined ? null : await findPersonByEmail(world.db, asked.owner);
  if (unit === undefined || owner === undefined) return { cases: [], next: null };
  const after = asked.after === undefined ? undefined : await caseOf(world, asked.after);
  const lines = await listCases(world.db, {
    unitIds: unit && [unit.id],
    ...(asked.state ? { state: asked.state } : {}),
    ...(owner ? { ownerId: owner.id } : {}),
    ...(asked.overdue === "true" ? { overdueAt: now } : {}),
    ...(after ? { after } : {}),
    limit: PAGE + 1,
  });
  const shown = lines.slice(0, PAGE);
  return {
    cases: shown.map((line) => lineJson(world, line, now)),
    next: lines.length > PAGE ? (shown.at(-1)?.case.number.toString() ?? null) : null,
  };
}

/** A key acts as itself, or in the name and with the rights of a person; a case that they may not see is none for them. */
async function actorOf({ db, now }: World, key: ApiKey, as: string | undefined, it: Case): Promise<Actor> {
  if (as === undefined) return { kind: "api", id: key.id, name: key.name, surface: "api" };
  const person = await findPersonByEmail(db, as);
  if (!person?.active)
    throw new Problem(422, "Not as asked", "Nobody here has the address in “as”.", [
      { field: "as", says: "is unknown" },
    ]);
  if (!mayOn(it, await lineOf(db, it.unitId), await powersOf(db, person.id, now()), "see")) throw noSuchCase();
  return { kind: "person", id: person.id, name: person.name, surface: "api" };
}

function instructionOf({ verb, outcome, day, into, to, whom, ...said }: typeof told.static): Instruction {
  const text = (said.text ?? "").replaceAll("\0", "");
  const cause = said.cause && (said.detail ? `${said.cause}/${said.detail}: ` : `${said.cause}: `);
  if (verb === "resolve" && cause) return { verb, text: `${cause}${text}` };
  if (verb === "close" && outcome) return { verb, text: `${outcome}: ${cause ?? ""}${text}` };
  if (verb === "gave" && said.amount !== undefined)
    return { verb, text: `${said.kind ?? "other"} ${said.amount} ${said.currency ?? ""}: ${text}` };
  if (verb === "promise" && day) return { verb, text: text === "" ? day : `${day}: ${text}` };
  if (verb === "hold" && day) return { verb, text: `${day}: ${text}` };
  if (verb === "merge" && into) return { verb, text: String(into) };
  if (verb === "about" && whom) return { verb, text: `${whom}: ${text}` };
  if (verb === "assign") return { verb, text: to ?? text };
  return { verb, text };
}
