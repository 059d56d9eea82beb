import type { Db } from "../../src/store/db/db.ts";
import { sql } from "../../src/store/db/sql.ts";
import type { Finding } from "./invariants/scope.ts";

/** The last events of the case that a finding is about, a line each, to find its cause by. */
export async function storyOf(db: Db, { about }: Finding, most: number): Promise<string[]> {
  const number = /^case (\d+)$/.exec(about)?.[1];
  if (number === undefined) return [];
  const rows = await db.all<{ at: string; what: string; by: string; data: string }>(sql`
    select log.at, log.what, log.actor_kind as by, log.data from log join cases on cases.id = log.case_id
    where cases.number = ${Number(number)} order by log.seq desc limit ${most}`);
  return rows.toReversed().map(({ at, what, by, data }) => `${at} ${by} ${what} ${data}`);
}
