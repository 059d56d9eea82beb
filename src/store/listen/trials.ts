import type { Instant } from "../../core/instant.ts";
import type { KeptTrial, Trial, TrialResult } from "../../core/listen/trial.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";
import { ownFromText } from "./rules.ts";

type Row = {
  id: string;
  based_on: number;
  own: string;
  made_by: string | null;
  created_at: string;
  tried: number;
  out_of: number;
  told_at: string;
  result: string | null;
  ended_at: string | null;
  stopped_at: string | null;
};

const fromRow = (row: Row): KeptTrial => ({
  id: row.id,
  basedOn: row.based_on,
  own: ownFromText(row.own),
  madeBy: row.made_by,
  createdAt: row.created_at,
  tried: row.tried,
  outOf: row.out_of,
  toldAt: row.told_at,
  result: row.result === null ? null : (JSON.parse(row.result) as TrialResult),
  endedAt: row.ended_at,
  stoppedAt: row.stopped_at,
});

export async function findTrial(db: Db, id: string): Promise<KeptTrial | undefined> {
  const row = await db.get<Row>(sql`select * from listen_trials where id = ${id}`);
  return row && fromRow(row);
}

/** The last trials, the newest first. */
export async function listTrials(db: Db, most: number): Promise<KeptTrial[]> {
  return (await db.all<Row>(sql`select * from listen_trials order by created_at desc, id desc limit ${most}`)).map(
    fromRow,
  );
}

export async function addTrial(
  db: Db,
  it: Pick<KeptTrial, "id" | "basedOn" | "own" | "madeBy" | "createdAt" | "outOf">,
): Promise<void> {
  await db.run(sql`insert into listen_trials (id, based_on, own, made_by, created_at, out_of, told_at)
    values (${it.id}, ${it.basedOn}, ${JSON.stringify(it.own)}, ${it.madeBy}, ${it.createdAt}, ${it.outOf}, ${it.createdAt})`);
}

/** Says how far a trial is; gives false once somebody asked to stop it. */
export async function tellTrial(db: Db, id: string, tried: number, at: Instant): Promise<boolean> {
  const rows = await db.claim<{ stopped_at: string | null }>(sql`
    update listen_trials set tried = ${tried}, told_at = ${at} where id = ${id} and ended_at is null returning stopped_at`);
  return rows[0] !== undefined && rows[0].stopped_at === null;
}

export async function endTrial(db: Db, id: string, trial: Trial, at: Instant): Promise<void> {
  const result: TrialResult = { ...trial, weeks: [...trial.weeks], stores: [...trial.stores] };
  await db.run(sql`update listen_trials set tried = ${trial.tried}, told_at = ${at}, ended_at = ${at},
    result = ${JSON.stringify(result)} where id = ${id}`);
}

/** The program that runs it ends it at its next page. */
export async function askToStop(db: Db, id: string, at: Instant): Promise<void> {
  await db.run(sql`update listen_trials set stopped_at = ${at} where id = ${id} and ended_at is null`);
}

/** Removes all but the newest. */
export async function tidyTrials(db: Db, keep: number): Promise<void> {
  await db.run(sql`delete from listen_trials where id not in (
    select id from listen_trials order by created_at desc, id desc limit ${keep})`);
}
