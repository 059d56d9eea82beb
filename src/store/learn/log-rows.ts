import type { Instant } from "../../core/instant.ts";
import type { LoggedRow } from "../../core/learn/log-text.ts";
import type { Db } from "../db/db.ts";
import { joined, type Sql, sql } from "../db/sql.ts";
import { type LogTableRow, logFromRow } from "../retain/log.ts";

/** Which rows of the log; what is left out does not narrow. `from` counts and `until` does not. */
export type LogFilter = { caseId?: string; personId?: string; what?: string; from?: Instant; until?: Instant };

type Row = LogTableRow & { number: number | null; code: string | null };

const fromRow = (row: Row): LoggedRow => ({
  ...logFromRow(row),
  mac: row.mac,
  caseNumber: row.number,
  unitCode: row.code,
});

/** The next rows behind number `after`, the oldest first. */
export const listLogAfter = (db: Db, filter: LogFilter, after: number, limit: number): Promise<LoggedRow[]> =>
  listed(db, filter, sql`log.seq > ${after}`, sql`order by log.seq limit ${limit}`);

/** The rows before number `before`, the newest first; null: the newest of all. */
export const listLogBefore = (db: Db, filter: LogFilter, before: number | null, limit: number): Promise<LoggedRow[]> =>
  listed(
    db,
    filter,
    before === null ? sql`1 = 1` : sql`log.seq < ${before}`,
    sql`order by log.seq desc limit ${limit}`,
  );

/** Every name of an event that the log has, from A to Z, by as many steps through its index as there are names. */
export async function listEventNames(db: Db): Promise<string[]> {
  const rows = await db.all<{ what: string }>(sql`
    with recursive names (what) as (
      select min(what) from log
      union all select (select min(log.what) from log where log.what > names.what) from names where names.what is not null)
    select what from names where what is not null`);
  return rows.map(({ what }) => what);
}

async function listed(db: Db, filter: LogFilter, page: Sql, order: Sql): Promise<LoggedRow[]> {
  const rows = await db.all<Row>(sql`
    select log.*, cases.number, units.code from log
    left join cases on cases.id = log.case_id
    left join units on units.id = log.unit_id
    where ${joined([page, ...conditions(filter)], " and ")} ${order}`);
  return rows.map(fromRow);
}

const conditions = ({ caseId, personId, what, from, until }: LogFilter): Sql[] => [
  ...(caseId === undefined ? [] : [sql`log.case_id = ${caseId}`]),
  ...(personId === undefined ? [] : [sql`log.actor_id = ${personId}`]),
  ...(what === undefined ? [] : [sql`log.what = ${what}`]),
  ...(from === undefined ? [] : [sql`log.at >= ${from}`]),
  ...(until === undefined ? [] : [sql`log.at < ${until}`]),
];
