import type { Clock } from "../../core/retain/clock.ts";
import { type LogRow, macOf } from "../../core/retain/log-chain.ts";
import type { Db } from "../db/db.ts";
import { nextTurn } from "../db/next-turn.ts";
import { sql } from "../db/sql.ts";

export type LogTableRow = {
  seq: number;
  at: string;
  what: string;
  actor_kind: LogRow["actorKind"];
  actor_id: string | null;
  surface: string;
  case_id: string | null;
  unit_id: string | null;
  evidence: string | null;
  data: string;
  mac: string;
};

export const logFromRow = (row: LogTableRow): LogRow => ({
  seq: row.seq,
  at: row.at,
  what: row.what,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  surface: row.surface,
  caseId: row.case_id,
  unitId: row.unit_id,
  evidence: row.evidence,
  data: row.data,
});

/** Appends a row to the chain, inside the transaction of what it records. */
export async function appendToLog(db: Db, key: Uint8Array, row: Omit<LogRow, "seq">): Promise<LogRow> {
  const [head] = await db.claim<{ seq: number; mac: string }>(
    sql`update log_head set seq = seq + 1 where id = 1 returning seq, mac`,
  );
  if (!head) throw new Error("The log has lost its head: restore the last backup.");
  const full: LogRow = { ...row, seq: head.seq };
  const mac = macOf(key, head.mac, full);
  await db.run(sql`insert into log (seq, at, what, actor_kind, actor_id, surface, case_id, unit_id, evidence, data, mac)
    values (${full.seq}, ${full.at}, ${full.what}, ${full.actorKind}, ${full.actorId}, ${full.surface}, ${full.caseId},
      ${full.unitId}, ${full.evidence}, ${full.data}, ${mac})`);
  await db.run(sql`update log_head set mac = ${mac} where id = 1`);
  return full;
}

export async function listEvents(db: Db, caseId: string): Promise<LogRow[]> {
  return (await db.all<LogTableRow>(sql`select * from log where case_id = ${caseId} order by seq`)).map(logFromRow);
}

/**
 * The events of a case without those in which the program says what it told, and looks: of a case that stays open for long, these are the
 * most. The index `log_turns` has the list behind the first `not in`.
 */
export async function listTurns(db: Db, caseId: string): Promise<LogRow[]> {
  const rows = await db.all<LogTableRow>(sql`select * from log where case_id = ${caseId} and what not in
    ('letter_sent', 'letter_failed', 'not_sent', 'kept_back', 'automatic_mail', 'downtime', 'warned', 'late', 'late_excused', 'escalated',
     'no_one', 'told_instead', 'viewed') and what <> 'told_together' order by seq`);
  return rows.map(logFromRow);
}

/** Whether it is on record that this clock is late. */
export async function isKnownLate(db: Db, { id, caseId }: Pick<Clock, "id" | "caseId">): Promise<boolean> {
  const row = await db.get<{ seq: number }>(sql`
    select seq from log where case_id = ${caseId} and what = 'late' and data like ${`%"${id}"%`} limit 1`);
  return row !== undefined;
}

/** One row of the log; undefined when there is none. */
export async function findEvent(db: Db, seq: number): Promise<LogRow | undefined> {
  const row = await db.get<LogTableRow>(sql`select * from log where seq = ${seq}`);
  return row && logFromRow(row);
}

/** Rows that are walked at a time; then others have their turn, for a server walks it too. */
const PAGE = 1000;

export type Verdict = { rows: number; broken: { seq: number; why: string } | null };

/** Where the chain ends: the last row's number and signature; undefined when the table has lost it. */
export const findLogHead = (db: Db): Promise<{ seq: number; mac: string } | undefined> =>
  db.get(sql`select seq, mac from log_head where id = 1`);

/** The signature of one row; undefined when there is none. */
export const macAt = async (db: Db, seq: number): Promise<string | undefined> =>
  (await db.get<{ mac: string }>(sql`select mac from log where seq = ${seq}`))?.mac;

/**
 * Walks the whole chain; `broken` names the first row that does not hold. `progress` hears the number of rows walked. The head is read first:
 * what is written meanwhile is walked too, and is not taken for missing.
 */
export async function verifyLog(
  db: Db,
  key: Uint8Array,
  progress: (rows: number) => void = () => {},
): Promise<Verdict> {
  const head = await findLogHead(db);
  const stray = await db.get<{ seq: number }>(sql`select seq from log where seq < 1 order by seq limit 1`);
  if (stray) return { rows: 0, broken: { seq: stray.seq, why: "No row has such a number." } };
  let previous = "";
  let seq = 0;
  for (;;) {
    const page = await db.all<LogTableRow>(sql`select * from log where seq > ${seq} order by seq limit ${PAGE}`);
    if (page.length === 0) break;
    for (const row of page) {
      if (row.seq !== seq + 1) return { rows: seq, broken: { seq: seq + 1, why: "The row is missing." } };
      if (macOf(key, previous, logFromRow(row)) !== row.mac)
        return { rows: seq, broken: { seq: row.seq, why: "The row was changed after it was written." } };
      if (row.seq === head?.seq && row.mac !== head.mac)
        return { rows: seq, broken: { seq: row.seq, why: "The head does not fit this row." } };
      previous = row.mac;
      seq = row.seq;
    }
    progress(seq);
    if (page.length === PAGE) await nextTurn();
  }
  if (!head) return { rows: seq, broken: { seq: seq + 1, why: "The head of the log is missing." } };
  if (head.seq > seq) return { rows: seq, broken: { seq: seq + 1, why: "Rows at the end are missing." } };
  return { rows: seq, broken: null };
}
