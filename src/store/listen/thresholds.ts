import type { Instant } from "../../core/instant.ts";
import { HISTORY, type Past, type ThresholdMove } from "../../core/listen/threshold.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";
import { wasProblem } from "./heard.ts";

type Row = {
  id: string;
  threshold: number;
  reason: ThresholdMove["reason"];
  data: string;
  made_by: string | null;
  created_at: string;
};

const fromRow = (row: Row): ThresholdMove => ({
  id: row.id,
  threshold: row.threshold,
  reason: row.reason,
  data: JSON.parse(row.data) as ThresholdMove["data"],
  madeBy: row.made_by,
  createdAt: row.created_at,
});

/** The last moves, the newest first. */
export async function listThresholdMoves(db: Db, most: number): Promise<ThresholdMove[]> {
  return (await db.all<Row>(sql`select * from listen_thresholds order by created_at desc, id desc limit ${most}`)).map(
    fromRow,
  );
}

export async function addThresholdMove(db: Db, it: ThresholdMove): Promise<void> {
  await db.run(sql`insert into listen_thresholds (id, threshold, reason, data, made_by, created_at)
    values (${it.id}, ${it.threshold}, ${it.reason}, ${JSON.stringify(it.data)}, ${it.madeBy}, ${it.createdAt})`);
}

/** When somebody last reset the threshold; null when nobody did. */
export async function findThresholdReset(db: Db): Promise<Instant | null> {
  const row = await db.get<{ at: string | null }>(
    sql`select max(created_at) as at from listen_thresholds where reason = 'reset'`,
  );
  return row?.at ?? null;
}

/** What the problem statements said of the last responses, the newest first. */
export async function listPast(db: Db): Promise<Past[]> {
  const rows = await db.all<{
    probability: number;
    threshold: number | null;
    mark: string | null;
    outcome: string | null;
  }>(sql`
    select r.probability, r.threshold, c.outcome, m.mark
    from (select id, case_id, probability, threshold, received_at from responses where probability is not null
      order by received_at desc, id desc limit ${HISTORY}) r
    left join cases c on c.id = r.case_id
    left join listen_marks m on m.response_id = r.id and m.taken_back_at is null
    order by r.received_at desc, r.id desc`);
  return rows.map((row) => ({
    probability: row.probability,
    spoke: row.threshold !== null && row.probability >= row.threshold,
    wasProblem: wasProblem(row),
  }));
}
