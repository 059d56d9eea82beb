import { after, type Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

export type Limit = { most: number; perSeconds: number };

/**
 * Takes one from the bucket; false when it is empty. A bucket holds `most` and is full again `perSeconds` after its first
 * taking. It lives in a table, so that several processes count together.
 */
export async function takeFrom(db: Db, bucket: string, { most, perSeconds }: Limit, now: Instant): Promise<boolean> {
  const old = after(now, { seconds: -perSeconds });
  const taken = await db.run(sql`
    insert into limits (bucket, used, since) values (${bucket}, 1, ${now})
    on conflict (bucket) do update set
      used = case when limits.since <= ${old} then 1 else limits.used + 1 end,
      since = case when limits.since <= ${old} then excluded.since else limits.since end
    where limits.since <= ${old} or limits.used < ${most}`);
  return taken === 1;
}

/** Forgets buckets that nobody took from since `before`; gives how many there were. */
export const removeOldLimits = (db: Db, before: Instant): Promise<number> =>
  db.run(sql`delete from limits where since < ${before}`);
