import type { Instant } from "../../core/instant.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";
import { type CaseRow, caseFromRow } from "./case-row.ts";

/** The open cases that somebody owns, those due first in front. */
export async function listOwnedBy(db: Db, personId: string): Promise<Case[]> {
  const rows = await db.all<CaseRow>(sql`
    select * from cases where owner_id = ${personId} and state <> 'closed' order by next_due_at, number`);
  return rows.map(caseFromRow);
}

/** The challenged closings that wait for somebody's judgement. */
export async function listReviewedBy(db: Db, personId: string): Promise<Case[]> {
  const rows = await db.all<CaseRow>(sql`
    select * from cases where reviewer_id = ${personId} and state = 'challenged' order by number`);
  return rows.map(caseFromRow);
}

/** The cases of some units, and those of one owner, to which something happened from that moment on. */
export async function listMoved(
  db: Db,
  { unitIds, ownerId, from }: { unitIds: readonly string[]; ownerId: string; from: Instant },
): Promise<Case[]> {
  const rows = await db.all<CaseRow>(sql`
    select * from cases where (unit_id in (${list(unitIds)}) or owner_id = ${ownerId}) and id in (
      select case_id from log where at >= ${from} and what in (${list(turns)}) and case_id is not null)
    order by number`);
  return rows.map(caseFromRow);
}

const turns = [
  ...["opened", "joined", "taken", "assigned", "handed_over", "replied", "called", "visited", "texted", "promised"],
  ...[
    "customer_wrote",
    "resolved",
    "challenged",
    "closed",
    "reopened",
    "denied",
    "confirmed",
    "lapsed",
    "late",
    "merged",
  ],
];

/** Nobody waits any more for this person to look. */
export const voidLookClocks = (db: Db, personId: string, now: Instant): Promise<number> =>
  db.run(sql`
    update clocks set state = 'void', ended_at = ${now}, next_ring_at = null
    where person_id = ${personId} and kind = 'view' and state = 'running'`);

/** What still waits in the outbox for somebody who has left is not sent; gives the number of letters. */
export const dropLettersTo = (db: Db, personId: string, reason: string): Promise<number> =>
  db.run(sql`
    update letters set status = 'dropped', answer = ${reason} where person_id = ${personId} and status = 'queued'`);
