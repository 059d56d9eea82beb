import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";
import { inHand } from "./letters.ts";

/** A letter that was taken over and came back, perhaps before we wrote down that it was taken; 0 for one of which that is known. */
export const markReturned = (db: Db, id: string, answer: string): Promise<number> =>
  db.run(
    sql`update letters set status = 'failed', answer = ${answer} where id = ${id} and (status = 'sent' or (status = 'queued' and attempts > 0))`,
  );

/** The id of the newest letter to this person or customer on a case that was handed over. */
export async function findLastLetterTo(
  db: Db,
  caseId: string,
  to: { personId: string } | { customerId: string },
): Promise<string | undefined> {
  const whose = "personId" in to ? sql`person_id = ${to.personId}` : sql`customer_id = ${to.customerId}`;
  const row = await db.get<{ id: string }>(sql`
    select id from letters where case_id = ${caseId} and ${whose} and sent_at is not null
    order by created_at desc, id desc limit 1`);
  return row?.id;
}

/** Whom a letter about this case did not find. */
export async function listUnfound(db: Db, caseId: string): Promise<string[]> {
  const rows = await db.all<{ person_id: string }>(sql`
    select distinct person_id from letters where case_id = ${caseId} and status = 'failed' and person_id is not null`);
  return rows.map((row) => row.person_id);
}

/** The cases of these clocks. */
export async function listCasesOfClocks(db: Db, clockIds: readonly string[]): Promise<string[]> {
  const rows = await db.all<{ case_id: string }>(sql`
    select distinct case_id from clocks where id in (${list(clockIds)}) order by case_id`);
  return rows.map((row) => row.case_id);
}

/** Those of these clocks that run. */
export async function listRunningAmong(db: Db, clockIds: readonly string[]): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`
    select id from clocks where id in (${list(clockIds)}) and state = 'running'`);
  return rows.map((row) => row.id);
}

/** Those of these clocks whose case is about this person. */
export async function listBarredAmong(db: Db, personId: string, clockIds: readonly string[]): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`
    select clocks.id from clocks join cases on cases.id = clocks.case_id
    where clocks.id in (${list(clockIds)}) and cases.about_manager = 1 and cases.barred like ${`%"${personId}"%`}`);
  return rows.map((row) => row.id);
}

/** The clocks that later reminders to the same person tell of, sent or waiting. */
export async function listToldLater(db: Db, personId: string, after: Instant): Promise<string[]> {
  const rows = await db.all<{ clock_ids: string }>(sql`
    select clock_ids from letters where person_id = ${personId} and created_at > ${after}
      and clock_ids is not null and status in ('queued', 'sent')`);
  return rows.flatMap((row) => JSON.parse(row.clock_ids) as string[]);
}

/** The clocks of the reminders of a kind to a person that were tried and wait for the relay. */
export async function listStuckClocks(db: Db, personId: string, kind: "warning" | "late"): Promise<string[]> {
  const rows = await db.all<{ clock_ids: string }>(sql`
    select clock_ids from letters where status = 'queued' and person_id = ${personId} and kind = ${kind}
      and attempts > 0 and not ${inHand} and clock_ids is not null`);
  return [...new Set(rows.flatMap((row) => JSON.parse(row.clock_ids) as string[]))];
}
