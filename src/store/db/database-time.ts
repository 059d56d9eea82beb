import type { Instant } from "../../core/instant.ts";
import type { Db } from "./db.ts";
import { sql } from "./sql.ts";

/** What the database server's own clock says; undefined where the database has none but ours. For the doctor alone: nothing acts on it. */
export async function databaseTime(db: Db): Promise<Instant | undefined> {
  if (db.engine !== "postgres") return undefined;
  const row = await db.get<{ at: string }>(
    sql`select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  );
  return row?.at;
}
