import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** Whether the log has an event of this name from that moment on. */
export async function hasEventSince(db: Db, what: string, from: Instant): Promise<boolean> {
  return (await db.get(sql`select 1 as found from log where what = ${what} and at >= ${from} limit 1`)) !== undefined;
}
