import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";

/** How many open cases each tab of a person's list holds. */
export type TabCounts = { open: number; mine: number; late: number; review: number };

/** Counts open cases of these units (null for the whole chain), those of one owner, those late at `now`, those to be reviewed. */
export async function countTabs(
  db: Db,
  unitIds: readonly string[] | null,
  ownerId: string,
  now: Instant,
): Promise<TabCounts> {
  const counts = await db.get<TabCounts>(sql`
    select cast(count(*) as integer) as open,
      cast(coalesce(sum(case when owner_id = ${ownerId} then 1 else 0 end), 0) as integer) as mine,
      cast(coalesce(sum(case when next_due_at < ${now} then 1 else 0 end), 0) as integer) as late,
      cast(coalesce(sum(case when state = 'challenged' then 1 else 0 end), 0) as integer) as review
    from cases where state <> 'closed' ${unitIds ? sql`and unit_id in (${list(unitIds)})` : sql``}`);
  return counts ?? { open: 0, mine: 0, late: 0, review: 0 };
}
