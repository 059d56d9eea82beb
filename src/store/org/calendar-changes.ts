import type { Instant } from "../../core/instant.ts";
import { dataOf } from "../../core/learn/ledger-row.ts";
import { type CalendarChanged, calendarChanges } from "../../core/org/calendar-changed.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";
import { type LogTableRow, logFromRow } from "../retain/log.ts";

/** A person's change of when a unit is open; `by` is their name. */
export type CalendarChangeRow = { what: CalendarChanged; at: Instant; unitId: string; actorId: string; by: string };

/** The changes by people after a moment, the first first. */
export async function listCalendarChanges(db: Db, after: Instant): Promise<CalendarChangeRow[]> {
  const rows =
    await db.all<LogTableRow>(sql`select * from log where what in (${list(calendarChanges)}) and at > ${after}
    and actor_kind = 'person' order by seq`);
  return rows.map(logFromRow).flatMap((row) => {
    const { at, unitId, actorId } = row;
    const what = calendarChanges.find((one) => one === row.what);
    if (!what || unitId === null || actorId === null) return [];
    return [{ what, at, unitId, actorId, by: String(dataOf(row).by ?? "") }];
  });
}
