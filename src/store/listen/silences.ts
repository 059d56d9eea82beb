import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** A customer who answered often enough at a store, and last at `lastAt`. */
export type Regular = { customerId: string; unitId: string; lastAt: Instant };

/** Takes the search, when nobody has searched since `before`; gives the id of the customer after whom it goes on. */
export async function claimSearch(db: Db, now: Instant, before: Instant): Promise<string | undefined> {
  const [row] = await db.claim<{ after_id: string }>(
    sql`update silence_search set looked_at = ${now} where id = 1 and looked_at <= ${before} returning after_id`,
  );
  return row?.after_id;
}

/** When the search was last taken; "" before the first time. */
export async function lastSearch(db: Db): Promise<Instant> {
  return (await db.get<{ looked_at: string }>(sql`select looked_at from silence_search`))?.looked_at ?? "";
}

/** The next search goes on after this customer; "" for the beginning. */
export async function leaveSearch(db: Db, afterId: string): Promise<void> {
  await db.run(sql`update silence_search set after_id = ${afterId} where id = 1`);
}

/** The last of the next `most` customers by id; undefined after the last. */
export async function endOfStretch(db: Db, afterId: string, most: number): Promise<string | undefined> {
  const row = await db.get<{ id: string | null }>(
    sql`select max(id) as id from (select id from customers where id > ${afterId} order by id limit ${most}) stretch`,
  );
  return row?.id ?? undefined;
}

/**
 * Of the customers after one id up to another, those with so many answers at one store and none since `before`: without an open case there,
 * not told yet, and not asking for no mail.
 */
export async function listQuietRegulars(
  db: Db,
  { afterId, toId, fewest, before }: { afterId: string; toId: string; fewest: number; before: Instant },
): Promise<Regular[]> {
  const rows = await db.all<{ customer_id: string; unit_id: string; last_at: string }>(sql`
    with regulars as (
      select customer_id, unit_id, max(at) as last_at from responses
      where customer_id > ${afterId} and customer_id <= ${toId}
      group by customer_id, unit_id having count(*) >= ${fewest} and max(at) <= ${before})
    select customer_id, unit_id, last_at from regulars g join customers c on c.id = g.customer_id
    where c.unsubscribed_at is null and coalesce(c.mail_stopped, '') <> 'complained'
      and not exists (select 1 from silences s
        where s.unit_id = g.unit_id and s.customer_id = g.customer_id and s.last_at = g.last_at)
      and not exists (select 1 from cases k
        where k.unit_id = g.unit_id and k.customer_id = g.customer_id and k.state <> 'closed')
    order by customer_id, unit_id`);
  return rows.map((row) => ({ customerId: row.customer_id, unitId: row.unit_id, lastAt: row.last_at }));
}

/** When a customer last answered at a store, the newest first. */
export async function listAnswerTimes(
  db: Db,
  { customerId, unitId }: Pick<Regular, "customerId" | "unitId">,
  most: number,
): Promise<Instant[]> {
  const rows = await db.all<{ at: string }>(sql`select at from responses
    where customer_id = ${customerId} and unit_id = ${unitId} order by at desc limit ${most}`);
  return rows.map(({ at }) => at);
}

/** Notes that this silence is told. */
export async function addSilence(
  db: Db,
  { unitId, customerId, lastAt }: Regular,
  caseId: string,
  at: Instant,
): Promise<void> {
  await db.run(sql`insert into silences (unit_id, customer_id, last_at, case_id, told_at)
    values (${unitId}, ${customerId}, ${lastAt}, ${caseId}, ${at})`);
}

export async function isSilenceTold(db: Db, { unitId, customerId, lastAt }: Regular): Promise<boolean> {
  const row = await db.get(sql`select 1 as found from silences
    where unit_id = ${unitId} and customer_id = ${customerId} and last_at = ${lastAt}`);
  return row !== undefined;
}
