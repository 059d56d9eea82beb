import type { Instant } from "../../core/instant.ts";
import type { AuditAnswer, AuditCall } from "../../core/retain/audit.ts";
import type { LogRow } from "../../core/retain/log-chain.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";
import { findEvent } from "./log.ts";

type Row = {
  id: string;
  case_id: string;
  person_id: string;
  log_seq: number;
  created_at: string;
  due_at: string;
  taken_by: string | null;
  answer: AuditAnswer | null;
  text: string | null;
  answered_at: string | null;
};

const fromRow = (row: Row): AuditCall => ({
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  logSeq: row.log_seq,
  createdAt: row.created_at,
  dueAt: row.due_at,
  takenBy: row.taken_by,
  answer: row.answer,
  text: row.text,
  answeredAt: row.answered_at,
});

export async function addAuditCall(db: Db, it: AuditCall): Promise<void> {
  await db.run(sql`insert into audit_calls (id, case_id, person_id, log_seq, created_at, due_at)
    values (${it.id}, ${it.caseId}, ${it.personId}, ${it.logSeq}, ${it.createdAt}, ${it.dueAt})`);
}

export async function findAuditCall(db: Db, id: string): Promise<AuditCall | undefined> {
  const row = await db.get<Row>(sql`select * from audit_calls where id = ${id}`);
  return row && fromRow(row);
}

/** The questions that wait for an answer, what is due first first. */
export async function listOpenAuditCalls(db: Db, limit: number): Promise<AuditCall[]> {
  const rows = await db.all<Row>(
    sql`select * from audit_calls where answer is null order by due_at, id limit ${limit}`,
  );
  return rows.map(fromRow);
}

/** The questions that somebody should have asked by telephone by now, and since when the oldest waits; null when none does. */
export async function findOverdueAudits(db: Db, now: Instant): Promise<{ count: number; oldest: Instant } | null> {
  const row = await db.get<{ n: number; oldest: string | null }>(sql`
    select cast(count(*) as integer) as n, min(audit_calls.due_at) as oldest from audit_calls
    join cases on cases.id = audit_calls.case_id join customers on customers.id = cases.customer_id
    where audit_calls.answer is null and audit_calls.due_at < ${now} and customers.phone is not null`);
  return row && row.oldest !== null ? { count: row.n, oldest: row.oldest } : null;
}

export async function listAuditCallsOn(db: Db, caseId: string): Promise<AuditCall[]> {
  const rows = await db.all<Row>(sql`select * from audit_calls where case_id = ${caseId} order by created_at, id`);
  return rows.map(fromRow);
}

/** Whether any claim of this person has ever been asked about. */
export async function wasAsked(db: Db, personId: string): Promise<boolean> {
  return (await db.get(sql`select id from audit_calls where person_id = ${personId} limit 1`)) !== undefined;
}

type Answer = { answer: AuditAnswer; text: string; takenBy: string | null; at: Instant };

/** Keeps an answer; false when there is one already. */
export async function answerAuditCall(db: Db, id: string, { answer, text, takenBy, at }: Answer): Promise<boolean> {
  const changed = await db.run(sql`update audit_calls set answer = ${answer}, text = ${text}, taken_by = ${takenBy},
      answered_at = ${at} where id = ${id} and answer is null`);
  return changed === 1;
}

/** The claims that a person made at one moment are taken back: nobody need ask. */
export async function dropAuditCalls(db: Db, caseId: string, personId: string, at: Instant): Promise<void> {
  await db.run(sql`delete from audit_calls where case_id = ${caseId} and person_id = ${personId} and created_at = ${at}
    and answer is null`);
}

/** The row of the log that an audit call asks about. */
export const findClaimRow = (db: Db, { logSeq }: AuditCall): Promise<LogRow | undefined> => findEvent(db, logSeq);
