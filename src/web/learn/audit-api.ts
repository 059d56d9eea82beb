import { Elysia, t } from "elysia";
import { logJson } from "../../core/learn/log-text.ts";
import { listLogAfter } from "../../store/learn/log-rows.ts";
import { verifyLog } from "../../store/retain/log.ts";
import type { House } from "../app.ts";
import { keyOf, problemAnswer } from "../problem.ts";

const query = t.Object({
  after: t.Optional(
    t.Integer({ minimum: 0, description: "`next` of the page before; without it from the first row on" }),
  ),
  limit: t.Optional(t.Integer({ minimum: 1, maximum: 1000, description: "Rows of a page, 100 unless told" })),
});

const text = t.Nullable(t.String());
const named = t.Nullable(t.Object({ id: t.String(), number: t.Nullable(t.Integer()) }));

const row = t.Object({
  seq: t.Integer(),
  at: t.String({ format: "date-time" }),
  what: t.String(),
  actor: t.Object({ kind: t.String(), id: text, name: text }),
  surface: t.String(),
  case: named,
  unit: t.Nullable(t.Object({ id: t.String(), code: text })),
  evidence: text,
  data: t.String({ description: "JSON as text, byte by byte as it is signed" }),
  mac: t.String({ description: "HMAC-SHA256 over the row before and this one, hex" }),
});

const answer = t.Object({
  rows: t.Array(row),
  next: t.Nullable(t.Integer({ description: "What `after` of the next page is; null when there was no more" })),
});

const detail = (summary: string) => ({ summary, tags: ["audit"], security: [{ key: [] }] });

/** The log, for programs: whether its chain holds, and its rows in their order. */
export const auditApi = ({ world }: House) =>
  new Elysia({ name: "audit-api", prefix: "/api/v1" })
    .onError(({ error, code }) => problemAnswer(world, error, code))
    .derive(async ({ request }) => ({ key: await keyOf(world, request, "audit") }))
    .get("/audit/verify", async () => Response.json(await verifyLog(world.db, world.keys.log)), {
      detail: detail("Walks the log's chain"),
    })
    .get(
      "/audit/log",
      async ({ query: { after = 0, limit = 100 } }) => {
        const rows = await listLogAfter(world.db, {}, after, limit);
        const next = rows.length === limit ? (rows.at(-1)?.seq ?? null) : null;
        return Response.json({ rows: rows.map(logJson), next });
      },
      { query, response: { 200: answer }, detail: detail("Rows of the log, the oldest first") },
    );
