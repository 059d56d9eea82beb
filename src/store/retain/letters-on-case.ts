import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import { CLOSED_FIRST, inHand, type QueuedLetter } from "./letters.ts";

type LetterRow = {
  id: string;
  kind: string;
  customer_id: string | null;
  to_address: string;
  subject: string;
  status: QueuedLetter["status"];
  created_at: string;
  sent_at: string | null;
  answer: string | null;
};

/** A letter of a case as its page tells it: without its text, which holds addresses and links that are its reader's alone. */
export type LetterOnCase = Pick<
  QueuedLetter,
  "id" | "kind" | "customerId" | "to" | "subject" | "status" | "createdAt" | "sentAt" | "answer"
>;

/** The letters of a case alone, the first first. */
export const listLettersOn = (db: Db, caseId: string): Promise<LetterOnCase[]> =>
  lettersWhere(db, sql`case_id = ${caseId}`);

async function lettersWhere(db: Db, where: Sql): Promise<LetterOnCase[]> {
  const rows = await db.all<LetterRow>(sql`
    select id, kind, customer_id, to_address, subject, status, created_at, sent_at, answer from letters
    where ${where} order by created_at, id`);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    customerId: row.customer_id,
    to: row.to_address,
    subject: row.subject,
    status: row.status,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    answer: row.answer,
  }));
}

/** Letters that tell of several cases, by their ids. */
export async function listGathered(db: Db, ids: readonly string[]): Promise<LetterOnCase[]> {
  if (ids.length === 0) return [];
  return lettersWhere(db, sql`id in (${list(ids)}) and case_id is null`);
}

/** Whether a letter of this kind about a case is out, or may be at this moment. */
export async function isOut(db: Db, caseId: string, kind: string): Promise<boolean> {
  const row = await db.get<{ id: string }>(sql`select id from letters where case_id = ${caseId} and kind = ${kind}
    and (status = 'sent' or (status = 'queued' and ${inHand})) limit 1`);
  return row !== undefined;
}

/** The first letters of a case that were held back because it was closed again at once, back into the outbox. */
export const callAfterAll = (db: Db, caseId: string, now: Instant): Promise<number> =>
  db.run(sql`update letters set status = 'queued', answer = null, attempts = 0, next_try_at = ${now}
    where case_id = ${caseId} and status = 'dropped' and answer = ${CLOSED_FIRST}
      and kind in ('alert', 'taken', 'complaint_kept', 'repeated')`);

/** The first Message-ID sent to someone on a case: the root of that person's thread. */
export async function findThreadRoot(db: Db, caseId: string, to: string): Promise<string | undefined> {
  const row = await db.get<{ message_id: string }>(sql`select message_id from letters
    where case_id = ${caseId} and to_address = ${to} order by created_at, id limit 1`);
  return row?.message_id;
}
