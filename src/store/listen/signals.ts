import type { Signal } from "../../core/listen/signal.ts";
import type { Db } from "../db/db.ts";
import { joined, sql } from "../db/sql.ts";

type Row = {
  owner_id: string;
  kind: Signal["kind"];
  polarity: Signal["polarity"];
  source: string;
  text: string;
  span_start: number | null;
  span_end: number | null;
  weight: number;
  rule: string;
};

const fromRow = (row: Row): Signal => ({
  kind: row.kind,
  polarity: row.polarity,
  source: row.source,
  text: row.text,
  span: row.span_start === null || row.span_end === null ? null : { start: row.span_start, end: row.span_end },
  weight: row.weight,
  rule: row.rule,
});

/** Rows of one statement at most: each number of rows is a statement of its own to prepare. */
const AT_ONCE = 8;

/** Adds the signals of one response or of one message. */
export async function addSignals(
  db: Db,
  of: { responseId: string } | { messageId: string },
  signals: readonly Signal[],
  newId: () => string,
): Promise<void> {
  const responseId = "responseId" in of ? of.responseId : null;
  const messageId = "messageId" in of ? of.messageId : null;
  const rows = signals.map(
    (it) => sql`(${newId()}, ${responseId}, ${messageId}, ${it.kind}, ${it.polarity}, ${it.source}, ${it.text},
      ${it.span?.start ?? null}, ${it.span?.end ?? null}, ${it.weight}, ${it.rule})`,
  );
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await db.run(sql`insert into signals (id, response_id, message_id, kind, polarity, source, text, span_start, span_end, weight, rule)
      values ${joined(rows.slice(from, from + AT_ONCE), ", ")}`);
}

/** The signals of all responses and messages of a case, by the id of the response or message. */
export async function listSignals(db: Db, caseId: string): Promise<Map<string, Signal[]>> {
  const rows = await db.all<Row>(sql`
    select coalesce(response_id, message_id) as owner_id, kind, polarity, source, text, span_start, span_end, weight, rule from signals
    where response_id in (select id from responses where case_id = ${caseId})
      or message_id in (select id from messages where case_id = ${caseId})
    order by id`);
  const all = new Map<string, Signal[]>();
  for (const row of rows) all.set(row.owner_id, [...(all.get(row.owner_id) ?? []), fromRow(row)]);
  return all;
}

/** What was heard in one response. */
export async function listSignalsIn(db: Db, responseId: string): Promise<Signal[]> {
  const rows =
    await db.all<Row>(sql`select response_id as owner_id, kind, polarity, source, text, span_start, span_end, weight, rule
    from signals where response_id = ${responseId} order by id`);
  return rows.map(fromRow);
}
