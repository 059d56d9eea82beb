import type { Instant } from "../../core/instant.ts";
import type { Hold } from "../../core/retain/hold.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type Row = {
  id: string;
  case_id: string;
  reason: string;
  started_at: string;
  until_at: string;
  asked_by: string | null;
  consented_by: string | null;
  ended_at: string | null;
  clocks: string;
};

const fromRow = (row: Row): Hold => ({
  id: row.id,
  caseId: row.case_id,
  reason: row.reason,
  startedAt: row.started_at,
  untilAt: row.until_at,
  askedBy: row.asked_by,
  consentedBy: row.consented_by,
  endedAt: row.ended_at,
  clocks: JSON.parse(row.clocks) as Hold["clocks"],
});

/** Every hold of a case, the first first. */
export async function listHolds(db: Db, caseId: string): Promise<Hold[]> {
  const rows = await db.all<Row>(sql`select * from holds where case_id = ${caseId} order by started_at, id`);
  return rows.map(fromRow);
}

export async function addHold(db: Db, it: Hold): Promise<void> {
  await db.run(sql`insert into holds (id, case_id, reason, started_at, until_at, asked_by, consented_by, ended_at, clocks)
    values (${it.id}, ${it.caseId}, ${it.reason}, ${it.startedAt}, ${it.untilAt}, ${it.askedBy}, ${it.consentedBy},
      ${it.endedAt}, ${JSON.stringify(it.clocks)})`);
}

/** Ends what holds a case; gives the number of holds that were running. */
export const endHolds = (db: Db, caseId: string, at: Instant): Promise<number> =>
  db.run(sql`update holds set ended_at = ${at} where case_id = ${caseId} and ended_at is null`);
