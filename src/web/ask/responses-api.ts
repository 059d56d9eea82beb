import { Elysia, t } from "elysia";
import { modes } from "../../core/ask/response.ts";
import type { Signal } from "../../core/listen/signal.ts";
import { isEmail } from "../../core/org/email.ts";
import { type Incoming, type Taken, takeResponse } from "../../flow/ask/take-response.ts";
import { caseLink } from "../../flow/retain/reader-at.ts";
import { findUnitByCode } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { idempotencyKey } from "../idempotency-key.ts";
import { keyOf, Problem, problemAnswer } from "../problem.ts";
import { described, heardSchema } from "./heard-schema.ts";

const text = (maxLength: number, description: string) => t.Optional(t.Nullable(t.String({ maxLength, description })));

const sent = t.Object(
  {
    store: t.String({ minLength: 1, maxLength: 100, description: "Code of the store, such as lyon-2" }),
    mode: t.Union(
      modes.map((mode) => t.Literal(mode)),
      { description: "How the customer was asked" },
    ),
    survey: text(200, "Which survey"),
    customer: t.Optional(
      t.Nullable(
        t.Object(
          {
            name: text(200, "As the customer gave it"),
            email: text(254, "E-mail address"),
            phone: text(40, "Telephone number"),
          },
          { additionalProperties: false },
        ),
      ),
    ),
    answers: t.Optional(t.Record(t.String({ maxLength: 100 }), t.Union([t.String({ maxLength: 10_000 }), t.Number()]))),
    score: t.Optional(t.Nullable(t.Integer({ minimum: 0, maximum: 10 }))),
    comment: text(20_000, "The customer's own words"),
    note: text(20_000, "The survey-taker's note"),
    suspects_problem: t.Optional(t.Boolean({ description: "The survey-taker suspects a problem" })),
    suspicion: t.Optional(
      t.Integer({ minimum: 0, maximum: 100, description: "How sure the survey-taker is of a problem, in percent" }),
    ),
    contact_me: t.Optional(t.Boolean({ description: "The customer asks to be contacted" })),
    about_manager: t.Optional(
      t.Boolean({
        description: "The customer complains about the store's manager, who then neither sees the case nor hears of it",
      }),
    ),
    at: t.Optional(t.Nullable(t.String({ description: "When it was said, ISO 8601 with a time zone" }))),
  },
  { additionalProperties: false },
);

/** POST /api/v1/responses: one answer of a customer, from a till, a survey tool or a kiosk. */
export const responsesApi = ({ world }: House) =>
  new Elysia({ name: "responses-api", prefix: "/api/v1", normalize: false })
    .onError(({ error, code }) => problemAnswer(world, error, code))
    .derive(async ({ request }) => ({ key: await keyOf(world, request, "intake") }))
    .post(
      "/responses",
      async ({ body, key, request }) => {
        const incoming = incomingOf(body, world.now());
        if (!(await findUnitByCode(world.db, incoming.store)))
          throw wrongField("store", `is not the code of a store: “${incoming.store}”`);
        const actor = { kind: "api" as const, id: key.id, name: key.name, surface: "api" as const };
        const taken = await takeResponse(world, incoming, actor, idempotencyKey(request, key));
        return Response.json(answerOf(world, taken), { status: 201 });
      },
      {
        body: sent,
        detail: {
          summary: "Takes one response",
          tags: ["ask"],
          security: [{ key: [] }],
          responses: { 201: described("Taken: what was heard, and the case that it opened or joined", taken) },
        },
      },
    );

const taken = t.Object({
  response: t.Object({ id: t.String() }),
  ...heardSchema,
  case: t.Nullable(t.Object({ id: t.String(), number: t.Integer(), url: t.String(), state: t.String() })),
});

function incomingOf(body: typeof sent.static, now: string): Incoming {
  const { customer, at } = body;
  const email = trimmed(customer?.email)?.toLowerCase() ?? null;
  if (email !== null && !isEmail(email)) throw wrongField("customer.email", "is not an e-mail address");
  return {
    store: (trimmed(body.store) ?? "").toLowerCase(),
    mode: body.mode,
    survey: trimmed(body.survey),
    customer: { name: trimmed(customer?.name), email, phone: trimmed(customer?.phone)?.replace(/\s+/g, "") ?? null },
    answers: Object.fromEntries(
      Object.entries(body.answers ?? {}).map(([key, answer]) => [
        key.replaceAll("\0", ""),
        typeof answer === "string" ? answer.replaceAll("\0", "") : answer,
      ]),
    ),
    score: body.score ?? null,
    comment: trimmed(body.comment),
    note: trimmed(body.note),
    suspectsProblem: body.suspects_problem ?? (body.suspicion ?? 0) > 0,
    suspicion: body.suspicion ?? null,
    contactMe: body.contact_me ?? false,
    at: at ? saidAt(at, now) : null,
    ...(body.about_manager === undefined ? {} : { aboutManager: body.about_manager }),
  };
}

/** Without spaces around it, and without NUL, which no database keeps in a text. */
const trimmed = (value: string | null | undefined): string | null => value?.replaceAll("\0", "").trim() || null;

const wrongField = (field: string, says: string) =>
  new Problem(422, "Not as asked", `The field ${field} ${says}.`, [{ field, says }]);

/** Minutes by which a till's clock may run ahead of ours. */
const AHEAD = 5;

function saidAt(at: string, now: string): string {
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(at);
  const ms = isTime ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(ms)) throw wrongField("at", "is not a time with a zone, such as 2026-05-23T17:30:00+02:00");
  if (ms > Date.parse(now) + AHEAD * 60_000) throw wrongField("at", "lies in the future");
  return new Date(ms).toISOString();
}

const answerOf = (world: World, { response, signals, severity, heard, case: it }: Taken) => ({
  response,
  signals: signals.map(signalJson),
  severity,
  ...(heard ? heardJson(heard) : {}),
  case: it && { id: it.id, number: it.number, url: caseLink(world, it), state: it.state },
});

/** How a response was heard: probabilities are 0 to 1, and null where no model read the words. */
export const heardJson = ({ language, probability, threshold, rulesVersion }: NonNullable<Taken["heard"]>) => ({
  language,
  probability: probability === null ? null : Math.round(probability * 1000) / 1000,
  threshold: threshold === null ? null : Math.round(threshold * 1000) / 1000,
  rules_version: rulesVersion,
});

/** A signal as the API tells it; `span` is left out where there is none, and counts UTF-16 units of its source. */
export const signalJson = ({ kind, polarity, source, text, span, weight, rule }: Signal) => ({
  kind,
  polarity,
  source,
  text,
  ...(span ? { span } : {}),
  weight,
  rule,
});
