import { Elysia } from "elysia";
import { sql } from "../store/db/sql.ts";
import { countCases } from "../store/retain/case-tabs.ts";
import { countInbound } from "../store/retain/inbound.ts";
import { countLetters } from "../store/retain/letters.ts";
import type { House } from "./app.ts";
import { keyOf, problemAnswer } from "./problem.ts";

/** What the running parts say of themselves. */
export type Health = {
  /** Loops that have not come round lately. */
  stuck(): readonly string[];
  isListening(): boolean;
};

/** GET /healthz for the container, GET /metrics for Prometheus: from this machine itself, or with an API key of the scope audit. */
export const healthRoutes = ({ world, health }: House) =>
  new Elysia({ name: "health" })
    .onError(({ error, code }) => problemAnswer(world, error, code))
    .get(
      "/healthz",
      async () => {
        const wrong = [
          ...health.stuck(),
          ...(health.isListening() ? [] : ["listener"]),
          ...((await isDbWell(world)) ? [] : ["database"]),
        ];
        return Response.json(
          { status: wrong.length === 0 ? "ok" : "stuck", wrong },
          { status: wrong.length === 0 ? 200 : 503 },
        );
      },
      { detail: { hide: true } },
    )
    .get(
      "/metrics",
      async ({ request, server }) => {
        if (!isOnThisMachine(request, server?.requestIP(request)?.address)) await keyOf(world, request, "audit");
        return new Response(await metrics(world), {
          headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
        });
      },
      { detail: { hide: true } },
    );

/** Sent by a program on this machine for itself: no proxy has passed it on. */
const isOnThisMachine = ({ headers }: Request, peer: string | undefined): boolean =>
  /^(?:(?:::ffff:)?127\.|::1$)/.test(peer ?? "") &&
  !["x-forwarded-for", "x-real-ip", "forwarded", "via"].some((name) => headers.has(name));

async function isDbWell({ db }: House["world"]): Promise<boolean> {
  try {
    return (await db.get(sql`select 1 as well`)) !== undefined;
  } catch {
    return false;
  }
}

/** The text format of Prometheus: gauges of what is open, late and waiting. */
async function metrics({ db, now }: House["world"]): Promise<string> {
  const cases = await countCases(db, now());
  const lines = [
    ...gauge("amends_cases", "Open and late cases.", "state", cases),
    ...gauge("amends_letters", "Letters by what became of them.", "status", await countLetters(db)),
    ...gauge("amends_mails_in", "Mails taken in, by what became of them.", "state", await countInbound(db)),
  ];
  return `${lines.join("\n")}\n`;
}

const gauge = (name: string, help: string, label: string, values: Record<string, number>): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} gauge`,
  ...Object.entries(values).map(([value, n]) => `${name}{${label}="${value}"} ${n}`),
];
