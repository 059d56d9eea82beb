import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";
import { seenBy, type Viewer } from "./seen-by.ts";

/** How many open cases each tab of a person's list holds. */
export type TabCounts = { open: number; mine: number; late: number; review: number };

/** Counts the open cases that somebody may see: all, their own, those late at `now`, those to be reviewed. */
export async function countTabs(db: Db, viewer: Viewer, now: Instant): Promise<TabCounts> {
  const counts = await db.get<TabCounts>(sql`
    select cast(count(*) as integer) as open,
      cast(coalesce(sum(case when owner_id = ${viewer.personId} then 1 else 0 end), 0) as integer) as mine,
      cast(coalesce(sum(case when next_due_at < ${now} then 1 else 0 end), 0) as integer) as late,
      cast(coalesce(sum(case when state = 'challenged' then 1 else 0 end), 0) as integer) as review
    from cases where state <> 'closed' and ${seenBy(viewer)}`);
  return counts ?? { open: 0, mine: 0, late: 0, review: 0 };
}
