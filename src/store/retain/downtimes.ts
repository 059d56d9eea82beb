import type { Instant } from "../../core/instant.ts";
import type { Downtime } from "../../core/retain/downtime.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** When the server was last known to be alive; undefined before its first start. */
export async function lastHeartbeat(db: Db): Promise<Instant | undefined> {
  return (await db.get<{ at: string }>(sql`select at from heartbeat where id = 1`))?.at;
}

/** The heart beats forward only. */
export async function saveHeartbeat(db: Db, at: Instant): Promise<void> {
  await db.run(sql`insert into heartbeat (id, at) values (1, ${at})
    on conflict (id) do update set at = excluded.at where heartbeat.at < excluded.at`);
}

export async function addDowntime(db: Db, id: string, { from, until }: Downtime): Promise<void> {
  await db.run(sql`insert into downtimes (id, from_at, until_at) values (${id}, ${from}, ${until})`);
}

/** The downtimes that were not over at `since`, the first first. */
export async function listDowntimes(db: Db, since: Instant): Promise<Downtime[]> {
  const rows = await db.all<{ from_at: string; until_at: string }>(
    sql`select from_at, until_at from downtimes where until_at > ${since} order by until_at`,
  );
  return rows.map((row) => ({ from: row.from_at, until: row.until_at }));
}
