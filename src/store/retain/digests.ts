import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";

/** A digest that still waits and that more can be put into. */
export type WaitingDigest = { id: string; nextTryAt: Instant; clockIds: readonly string[] };

/** The one that goes out after `after`, `until` at the latest. */
export async function findWaitingDigest(
  db: Db,
  personId: string,
  { after, until }: { after: Instant; until: Instant },
): Promise<WaitingDigest | undefined> {
  const row = await db.get<{ id: string; next_try_at: string; clock_ids: string | null }>(sql`
    select id, next_try_at, clock_ids from letters
    where person_id = ${personId} and kind = 'digest' and status = 'queued' and attempts = 0
      and next_try_at > ${after} and next_try_at <= ${until}
    order by next_try_at limit 1`);
  return row && { id: row.id, nextTryAt: row.next_try_at, clockIds: JSON.parse(row.clock_ids ?? "[]") as string[] };
}

/** When somebody was last sent a digest. */
export async function findLastDigestSent(db: Db, personId: string): Promise<Instant | undefined> {
  const row = await db.get<{ sent_at: string }>(sql`select sent_at from letters
    where person_id = ${personId} and kind = 'digest' and status = 'sent' order by sent_at desc limit 1`);
  return row?.sent_at;
}

/** Gives 0 when the digest has been taken out of the box meanwhile. */
export const saveDigest = (db: Db, { id, nextTryAt, clockIds }: WaitingDigest): Promise<number> =>
  db.run(sql`update letters set next_try_at = ${nextTryAt}, clock_ids = ${JSON.stringify(clockIds)}
    where id = ${id} and status = 'queued' and attempts = 0`);

/** The words of a letter that are written when it goes out. */
export const saveWords = (
  db: Db,
  id: string,
  words: { subject: string; text: string; html: string },
): Promise<number> =>
  db.run(sql`update letters set subject = ${words.subject}, text = ${words.text}, html = ${words.html}
    where id = ${id} and status = 'queued'`);

/** Digests that were only kept until all that is due has rung may go. */
export const releaseDigests = (db: Db, now: Instant, until: Instant): Promise<number> =>
  db.run(sql`update letters set next_try_at = ${now}
    where status = 'queued' and kind = 'digest' and attempts = 0 and next_try_at > ${now} and next_try_at <= ${until}`);

/** Whether digests wait for the rest of what is due. */
export async function isGathering(db: Db, now: Instant, until: Instant): Promise<boolean> {
  const row = await db.get<{ id: string }>(sql`select id from letters
    where status = 'queued' and kind = 'digest' and attempts = 0 and next_try_at > ${now} and next_try_at <= ${until} limit 1`);
  return row !== undefined;
}

/** How many letters of these kinds a person was written since a moment. */
export async function countLettersTo(
  db: Db,
  personId: string,
  kinds: readonly string[],
  since: Instant,
): Promise<number> {
  const row = await db.get<{ n: number }>(sql`select cast(count(*) as integer) as n from letters
    where person_id = ${personId} and created_at >= ${since} and kind in (${list(kinds)}) and status in ('queued', 'sent')`);
  return row?.n ?? 0;
}
