import type { Instant } from "../../core/instant.ts";
import type { Mark } from "../../core/listen/mark.ts";
import type { Marks } from "../../core/listen/threshold.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

export type KeptMark = {
  id: string;
  responseId: string;
  mark: Mark;
  madeBy: string | null;
  createdAt: Instant;
};

type Row = { id: string; response_id: string; mark: Mark; made_by: string | null; created_at: string };

/** The mark of a response that counts, if there is one. */
export async function findMark(db: Db, responseId: string): Promise<KeptMark | undefined> {
  const row = await db.get<Row>(sql`select id, response_id, mark, made_by, created_at from listen_marks
    where response_id = ${responseId} and taken_back_at is null`);
  return (
    row && { id: row.id, responseId: row.response_id, mark: row.mark, madeBy: row.made_by, createdAt: row.created_at }
  );
}

/** Puts a mark in the place of the one before. */
export async function addMark(db: Db, it: KeptMark): Promise<void> {
  await takeBackMarks(db, it.responseId, it.createdAt);
  await db.run(sql`insert into listen_marks (id, response_id, mark, made_by, created_at)
    values (${it.id}, ${it.responseId}, ${it.mark}, ${it.madeBy}, ${it.createdAt})`);
}

export async function takeBackMarks(db: Db, responseId: string, at: Instant): Promise<void> {
  await db.run(
    sql`update listen_marks set taken_back_at = ${at} where response_id = ${responseId} and taken_back_at is null`,
  );
}

/** How many marks of each kind count since then; null for ever. */
export async function countMarks(db: Db, since: Instant | null): Promise<Marks> {
  const rows = await db.all<{ mark: Mark; count: number }>(sql`select mark, count(*) as count from listen_marks
    where taken_back_at is null and created_at > ${since ?? ""} group by mark`);
  const of = (mark: Mark) => Number(rows.find((row) => row.mark === mark)?.count ?? 0);
  return { falseAlarms: of("false_alarm"), missed: of("missed") };
}
