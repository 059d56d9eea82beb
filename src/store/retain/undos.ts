import type { Instant } from "../../core/instant.ts";
import type { Clock } from "../../core/retain/clock.ts";
import type { Before, Undo } from "../../core/retain/undo.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";
import { inHand, UNSURE } from "./letters.ts";

type Row = {
  id: string;
  case_id: string;
  person_id: string;
  version: number;
  before: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
};

const fromRow = (row: Row): Undo => ({
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  version: row.version,
  before: JSON.parse(row.before) as Before,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  usedAt: row.used_at,
});

export async function addUndo(db: Db, it: Undo): Promise<void> {
  await db.run(sql`insert into undos (id, case_id, person_id, version, before, created_at, expires_at)
    values (${it.id}, ${it.caseId}, ${it.personId}, ${it.version}, ${JSON.stringify(it.before)}, ${it.createdAt}, ${it.expiresAt})`);
}

export async function findUndo(db: Db, id: string): Promise<Undo | undefined> {
  const row = await db.get<Row>(sql`select * from undos where id = ${id}`);
  return row && fromRow(row);
}

/** What a person told last on a case. */
export async function findLatestUndo(db: Db, caseId: string, personId: string): Promise<Undo | undefined> {
  const row = await db.get<Row>(sql`select * from undos where case_id = ${caseId} and person_id = ${personId}
    order by created_at desc, id desc limit 1`);
  return row && fromRow(row);
}

/** Claims it; false when it has been used already. */
export async function useUndo(db: Db, id: string, at: Instant): Promise<boolean> {
  return (await db.run(sql`update undos set used_at = ${at} where id = ${id} and used_at is null`)) === 1;
}

/** Number of the newest row of the log about a case. */
export async function lastSeqOn(db: Db, caseId: string): Promise<number> {
  const row = await db.get<{ seq: number | null }>(sql`select max(seq) as seq from log where case_id = ${caseId}`);
  return row?.seq ?? 0;
}

export async function listEventsAfter(db: Db, caseId: string, seq: number) {
  const rows = await db.all<{ what: string; actor_kind: string; actor_id: string | null }>(
    sql`select what, actor_kind, actor_id from log where case_id = ${caseId} and seq > ${seq} order by seq`,
  );
  return rows.map((row) => ({ what: row.what, actorKind: row.actor_kind, actorId: row.actor_id }));
}

/** Lets a stopped clock run again as it stood. */
export async function reviveClock(db: Db, it: Clock): Promise<void> {
  await db.run(sql`update clocks set state = 'running', step = ${it.step}, rung = ${it.rung}, next_ring_at = ${it.nextRingAt},
      late_at = ${it.lateAt}, ended_at = null, ended_by = null
    where id = ${it.id} and state <> 'running'`);
}

/** Which of these ids are messages. */
export async function messagesAmong(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`select id from messages where id in (${list(ids)})`);
  return rows.map(({ id }) => id);
}

export async function withdrawMessages(db: Db, ids: readonly string[], at: Instant): Promise<void> {
  await db.run(sql`update messages set withdrawn_at = ${at} where id in (${list(ids)}) and withdrawn_at is null`);
}

/** One letter of a batch, and to whom of the chain it goes. */
export type LetterOfBatch = { id: string; kind: string; isGone: boolean; personId: string | null; name: string | null };

/** Those of these ids that are letters. A letter that was taken for sending and has no answer yet may be gone. */
export async function lettersAmong(db: Db, ids: readonly string[]): Promise<LetterOfBatch[]> {
  type LetterRow = { id: string; kind: string; status: string; attempts: number; answer: string | null } & {
    person_id: string | null;
    name: string | null;
  };
  const rows = await db.all<LetterRow>(sql`
    select letters.id, letters.kind, letters.status, letters.attempts, letters.answer, letters.person_id, people.name
    from letters left join people on people.id = letters.person_id where letters.id in (${list(ids)}) order by letters.id`);
  return rows.map(({ id, kind, status, attempts, answer, person_id, name }) => ({
    id,
    kind,
    isGone: status === "sent" || (status === "queued" && attempts > 0 && (answer === null || answer === UNSURE)),
    personId: person_id,
    name,
  }));
}

/** Takes letters that are still here out of the outbox. */
export async function dropUnsent(db: Db, ids: readonly string[], reason: string): Promise<void> {
  await db.run(sql`update letters set status = 'dropped', answer = ${reason}
    where id in (${list(ids)}) and status = 'queued' and not ${inHand}`);
}
