import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { type Sql, sql } from "../db/sql.ts";
import { seenBy, type Viewer } from "./seen-by.ts";

/** How many cases each tab of a person's list holds. */
export type TabCounts = { open: number; mine: number; late: number; review: number };

/** A closed case on which a question of the customer waits for its answer: the one thing that can still be due there. */
export const isAsked: Sql = sql`(cases.state = 'closed' and cases.next_due_at < '9999')`;

/** Counts the cases that somebody may see: open, their own of these, those to be reviewed, and whatever is late at `now`. */
export async function countTabs(db: Db, viewer: Viewer, now: Instant): Promise<TabCounts> {
  const counts = await db.get<TabCounts>(sql`
    select cast(count(*) as integer) as open,
      cast(coalesce(sum(case when owner_id = ${viewer.personId} then 1 else 0 end), 0) as integer) as mine,
      cast(coalesce(sum(case when next_due_at < ${now} then 1 else 0 end), 0) as integer) as late,
      cast(coalesce(sum(case when state = 'challenged' then 1 else 0 end), 0) as integer) as review
    from cases where state <> 'closed' and ${seenBy(viewer)}`);
  const { open, mine, late, review } = counts ?? { open: 0, mine: 0, late: 0, review: 0 };
  return { open, mine, review, late: late + (await countAskedLate(db, seenBy(viewer), now)) };
}

/** Counts the open cases of the chain, and those that are late at `now`. */
export async function countCases(db: Db, now: Instant): Promise<Pick<TabCounts, "open" | "late">> {
  const counts = await db.get<Pick<TabCounts, "open" | "late">>(sql`
    select cast(count(*) as integer) as open,
      cast(coalesce(sum(case when next_due_at < ${now} then 1 else 0 end), 0) as integer) as late
    from cases where state <> 'closed'`);
  const { open, late } = counts ?? { open: 0, late: 0 };
  return { open, late: late + (await countAskedLate(db, sql`1 = 1`, now)) };
}

async function countAskedLate(db: Db, which: Sql, now: Instant): Promise<number> {
  const row = await db.get<{ late: number }>(sql`
    select cast(count(*) as integer) as late from cases where ${isAsked} and next_due_at < ${now} and ${which}`);
  return row?.late ?? 0;
}
