import type { Instant } from "../../core/instant.ts";
import type { Head } from "../../core/learn/head.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** A head on its way off the box. */
export type SentHead = Head & { attempts: number };

/** Keeps a head to be sent; false when this row of the log has been the head before. */
export async function addHead(db: Db, { seq, mac, at }: Head, sentAt: Instant | null): Promise<boolean> {
  const added = await db.run(sql`insert into sent_heads (seq, mac, at, next_try_at, sent_at)
    values (${seq}, ${mac}, ${at}, ${at}, ${sentAt}) on conflict (seq) do nothing`);
  return added === 1;
}

export const hasHeadSince = async (db: Db, at: Instant): Promise<boolean> =>
  (await db.get(sql`select 1 as found from sent_heads where at >= ${at} limit 1`)) !== undefined;

/** Takes the oldest head that is due, pushing its next try to `nextTryAt` first; undefined when none is. */
export async function claimHead(db: Db, now: Instant, nextTryAt: Instant): Promise<SentHead | undefined> {
  const [head] = await db.claim<SentHead>(sql`
    with due as materialized (
      select seq as due_seq from sent_heads where sent_at is null and next_try_at <= ${now}
      order by seq limit 1 ${db.skipLocked})
    update sent_heads set attempts = attempts + 1, next_try_at = ${nextTryAt}
    from due where seq = due_seq and sent_at is null
    returning seq, mac, at, attempts`);
  return head;
}

/** The oldest head that the other side has not taken yet. */
export const findOldestWaiting = (
  db: Db,
): Promise<{ seq: number; at: Instant; attempts: number; answer: string | null } | undefined> =>
  db.get(sql`select seq, at, attempts, answer from sent_heads where sent_at is null order by seq limit 1`);

export async function findLastSent(db: Db): Promise<{ seq: number; sentAt: Instant } | undefined> {
  const row = await db.get<{ seq: number; sent_at: Instant }>(
    sql`select seq, sent_at from sent_heads where sent_at is not null order by seq desc limit 1`,
  );
  return row && { seq: row.seq, sentAt: row.sent_at };
}

export const markHeadSent = (db: Db, seq: number, at: Instant, answer: string): Promise<number> =>
  db.run(sql`update sent_heads set sent_at = ${at}, answer = ${answer} where seq = ${seq} and sent_at is null`);

export const retryHead = (db: Db, seq: number, nextTryAt: Instant, answer: string): Promise<number> =>
  db.run(
    sql`update sent_heads set next_try_at = ${nextTryAt}, answer = ${answer} where seq = ${seq} and sent_at is null`,
  );
