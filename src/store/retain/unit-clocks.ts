import type { Clock } from "../../core/retain/clock.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** The cases of a unit itself on which clocks run. */
export async function listCaseIdsRunningAt(db: Db, unitId: string): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`
    select distinct c.id from cases c join clocks k on k.case_id = c.id
    where c.unit_id = ${unitId} and c.state <> 'closed' and k.state = 'running' order by c.id`);
  return rows.map((row) => row.id);
}

/** Gives a running clock another deadline; false when it has rung or ended meanwhile. */
export async function saveDeadline(db: Db, { id, dueAt, deadline, nextRingAt, step }: Clock): Promise<boolean> {
  const changed = await db.run(sql`
    update clocks set due_at = ${dueAt}, deadline = ${JSON.stringify(deadline)}, next_ring_at = ${nextRingAt}
    where id = ${id} and state = 'running' and step = ${step}`);
  return changed === 1;
}
