import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** A letter in the outbox. There is no "sending" state: who takes a letter first pushes its next try out. */
export type QueuedLetter = {
  id: string;
  kind: string;
  caseId: string | null;
  personId: string | null;
  customerId: string | null;
  envelopeFrom: string;
  from: string;
  to: string;
  replyTo: string | null;
  subject: string;
  text: string;
  html: string | null;
  messageId: string;
  inReplyTo: string | null;
  headers: Readonly<Record<string, string>>;
  status: "queued" | "sent" | "failed" | "dropped";
  attempts: number;
  nextTryAt: Instant;
  createdAt: Instant;
  sentAt: Instant | null;
  /** What the relay said last, or why it was dropped. */
  answer: string | null;
  /** After this moment it is dropped, not sent. */
  staleAt: Instant | null;
  /** The clocks that a reminder is about: it is over when none of them runs. */
  clockIds: readonly string[] | null;
};

type Row = {
  id: string;
  kind: string;
  case_id: string | null;
  person_id: string | null;
  customer_id: string | null;
  envelope_from: string;
  from_address: string;
  to_address: string;
  reply_to: string | null;
  subject: string;
  text: string;
  html: string | null;
  message_id: string;
  in_reply_to: string | null;
  headers: string;
  status: QueuedLetter["status"];
  attempts: number;
  next_try_at: string;
  created_at: string;
  sent_at: string | null;
  answer: string | null;
  stale_at: string | null;
  clock_ids: string | null;
};

const fromRow = (row: Row): QueuedLetter => ({
  id: row.id,
  kind: row.kind,
  caseId: row.case_id,
  personId: row.person_id,
  customerId: row.customer_id,
  envelopeFrom: row.envelope_from,
  from: row.from_address,
  to: row.to_address,
  replyTo: row.reply_to,
  subject: row.subject,
  text: row.text,
  html: row.html,
  messageId: row.message_id,
  inReplyTo: row.in_reply_to,
  headers: JSON.parse(row.headers) as Record<string, string>,
  status: row.status,
  attempts: row.attempts,
  nextTryAt: row.next_try_at,
  createdAt: row.created_at,
  sentAt: row.sent_at,
  answer: row.answer,
  staleAt: row.stale_at,
  clockIds: row.clock_ids === null ? null : (JSON.parse(row.clock_ids) as string[]),
});

export async function addLetter(db: Db, it: QueuedLetter): Promise<void> {
  await db.run(sql`insert into letters (id, kind, case_id, person_id, customer_id, envelope_from, from_address, to_address, reply_to,
      subject, text, html, message_id, in_reply_to, headers, status, attempts, next_try_at, created_at, answer, stale_at, clock_ids)
    values (${it.id}, ${it.kind}, ${it.caseId}, ${it.personId}, ${it.customerId}, ${it.envelopeFrom}, ${it.from}, ${it.to},
      ${it.replyTo}, ${it.subject}, ${it.text}, ${it.html}, ${it.messageId}, ${it.inReplyTo}, ${JSON.stringify(it.headers)},
      ${it.status}, ${it.attempts}, ${it.nextTryAt}, ${it.createdAt}, ${it.answer}, ${it.staleAt},
      ${it.clockIds && JSON.stringify(it.clockIds)})`);
}

/** Of a letter that was in hand when a process died: it may have arrived, and so is not dropped any more. */
export const UNSURE = "An earlier try may have arrived.";

/** Why a letter that calls somebody to a case was not sent. It goes out after all when the closing is taken back. */
export const CLOSED_FIRST = "The case was closed before it went out.";

/** A letter was taken, and nobody knows yet what became of it. */
export const inHand = sql`(attempts > 0 and (answer is null or answer = ${UNSURE}))`;

/** Takes letters that are due, pushing their next try to `leaseUntil` first: a crash costs a delay, never a letter. */
export async function claimLetters(db: Db, now: Instant, leaseUntil: Instant, limit: number): Promise<QueuedLetter[]> {
  const rows = await db.claim<Row>(sql`
    with due as materialized (
      select id as due_id from letters where status = 'queued' and next_try_at <= ${now}
      order by next_try_at, created_at limit ${limit} ${db.skipLocked})
    update letters set attempts = attempts + 1, next_try_at = ${leaseUntil},
      answer = case when ${inHand} then ${UNSURE} end
    from due where id = due_id and status = 'queued' and next_try_at <= ${now}
    returning *`);
  return rows.map(fromRow).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Letters that a process had in hand when it died are due again. */
export const releaseLetters = (db: Db, now: Instant): Promise<number> =>
  db.run(sql`update letters set next_try_at = ${now} where status = 'queued' and ${inHand}`);

export const markSent = (db: Db, id: string, at: Instant, answer: string): Promise<number> =>
  db.run(
    sql`update letters set status = 'sent', sent_at = ${at}, answer = ${answer} where id = ${id} and status = 'queued'`,
  );

export const retryLater = (db: Db, id: string, at: Instant, answer: string): Promise<number> =>
  db.run(sql`update letters set next_try_at = ${at}, answer = ${answer} where id = ${id} and status = 'queued'`);

export const markFailed = (db: Db, id: string, answer: string): Promise<number> =>
  db.run(sql`update letters set status = 'failed', answer = ${answer} where id = ${id} and status = 'queued'`);

/** It came up for sending when it was over. */
export const markDropped = (db: Db, id: string, reason: string): Promise<number> =>
  db.run(sql`update letters set status = 'dropped', answer = ${reason} where id = ${id} and status = 'queued'`);

/** A letter that failed, back in the queue from its first try. */
export const sendAgain = (db: Db, id: string, now: Instant): Promise<number> =>
  db.run(
    sql`update letters set status = 'queued', attempts = 0, next_try_at = ${now}, stale_at = null, clock_ids = null
      where id = ${id} and status = 'failed'`,
  );

export async function findLetter(db: Db, id: string): Promise<QueuedLetter | undefined> {
  const row = await db.get<Row>(sql`select * from letters where id = ${id}`);
  return row && fromRow(row);
}

/** The latest letters first; `after` is the createdAt of the last one of the page before. */
export async function listLetters(
  db: Db,
  { status, after, limit }: { status?: QueuedLetter["status"]; after?: Instant; limit: number },
): Promise<QueuedLetter[]> {
  const rows = await db.all<Row>(sql`select * from letters where 1 = 1 ${status ? sql`and status = ${status}` : sql``}
    ${after ? sql`and created_at < ${after}` : sql``} order by created_at desc, id desc limit ${limit}`);
  return rows.map(fromRow);
}

export async function countLetters(db: Db): Promise<Record<QueuedLetter["status"], number>> {
  const rows = await db.all<{ status: QueuedLetter["status"]; n: number }>(
    sql`select status, cast(count(*) as integer) as n from letters group by status`,
  );
  return { queued: 0, sent: 0, failed: 0, dropped: 0, ...Object.fromEntries(rows.map((row) => [row.status, row.n])) };
}

/** When the next letter is due; undefined while none waits. */
export async function nextLetter(db: Db): Promise<Instant | undefined> {
  const row = await db.get<{ at: string | null }>(
    sql`select min(next_try_at) as at from letters where status = 'queued'`,
  );
  return row?.at ?? undefined;
}
