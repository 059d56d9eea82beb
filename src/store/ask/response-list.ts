import type { Response } from "../../core/ask/response.ts";
import type { Mark } from "../../core/listen/mark.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";
import type { Place } from "../listen/heard.ts";
import { seenBy, unitsOf, type Viewer } from "../retain/seen-by.ts";
import { type ResponseRow, responseFromRow } from "./responses.ts";

/** Which responses a list has: those that alerted, those that did not, those that somebody marked, or all. */
export const responseSorts = ["all", "alerts", "silent", "marked"] as const;
export type ResponseSort = (typeof responseSorts)[number];

export type ResponseLine = { response: Response; unitName: string; caseNumber: number | null; mark: Mark | null };

type Row = ResponseRow & { unit_name: string; case_number: number | null; mark: Mark | null };

/** One page of what customers said, the newest first. Of a response with a case only those learn who may see that case. */
export async function listResponses(
  db: Db,
  {
    viewer,
    unitId,
    sort,
    after,
    limit,
  }: { viewer: Viewer; unitId: string | null; sort: ResponseSort; after: Place | null; limit: number },
): Promise<ResponseLine[]> {
  const units = unitsOf(viewer);
  const alone = units === null ? sql`1 = 1` : sql`r.unit_id in (${list(units)})`;
  const at = unitId === null ? sql`` : sql`and r.unit_id = ${unitId}`;
  const behind = after === null ? sql`` : sql`and (r.received_at, r.id) < (${after.receivedAt}, ${after.id})`;
  const rows = await db.all<Row>(sql`
    select r.*, u.name as unit_name, cases.number as case_number, m.mark
    from responses r join units u on u.id = r.unit_id left join cases on cases.id = r.case_id
    left join listen_marks m on m.response_id = r.id and m.taken_back_at is null
    where ((r.case_id is null and ${alone}) or (r.case_id is not null and ${seenBy(viewer)})) ${at} ${sortedOut(sort)} ${behind}
    order by r.received_at desc, r.id desc limit ${limit}`);
  return rows.map((row) => ({
    response: responseFromRow(row),
    unitName: row.unit_name,
    caseNumber: row.case_number,
    mark: row.mark,
  }));
}

function sortedOut(sort: ResponseSort) {
  if (sort === "alerts") return sql`and r.severity <> 'none'`;
  if (sort === "silent") return sql`and r.severity = 'none'`;
  if (sort === "marked") return sql`and m.id is not null`;
  return sql``;
}
