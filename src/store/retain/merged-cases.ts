import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** Numbers of the cases that were merged into this one. */
export async function listMergedInto(db: Db, id: string): Promise<number[]> {
  const rows = await db.all<{ number: number }>(
    sql`select number from cases where merged_into_id = ${id} order by number`,
  );
  return rows.map(({ number }) => number);
}
