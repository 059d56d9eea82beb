import type { Instant } from "../../core/instant.ts";
import type { Outage } from "../../core/learn/duty.ts";
import type { Judgement, Remark } from "../../core/learn/fact.ts";
import { ledgerEvents } from "../../core/learn/ledger.ts";
import { dataOf, textIn } from "../../core/learn/ledger-row.ts";
import type { LogRow } from "../../core/retain/log-chain.ts";
import type { Db } from "../db/db.ts";
import { nextTurn } from "../db/next-turn.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import { type LogTableRow, logFromRow } from "../retain/log.ts";

/** Cases whose rows are fetched by one statement. */
const AT_ONCE = 500;

/** The number of the first row of the log that is not older than a moment; one behind the last when all are. */
export async function findSeqAt(db: Db, at: Instant): Promise<number> {
  let low = 1;
  let high = ((await db.get<{ seq: number }>(sql`select seq from log order by seq desc limit 1`))?.seq ?? 0) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = await db.get<{ at: string }>(sql`select at from log where seq = ${middle}`);
    if (row && row.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cases on which something has happened since a row, and that somebody worked on or had to look at. */
export const listCasesOfPerson = (db: Db, personId: string, fromSeq: number): Promise<string[]> =>
  idsOf(
    db,
    sql`select mine.id from (
      select case_id as id from clocks where person_id = ${personId}
      union select case_id from log where actor_id = ${personId} and case_id is not null
      union select case_id from audit_calls where person_id = ${personId}) mine
    where ${isAlive(sql`mine.id`, fromSeq)} order by mine.id`,
  );

/** The cases of these units on which something has happened since a row. */
export const listCasesOfUnits = (db: Db, unitIds: readonly string[], fromSeq: number): Promise<string[]> =>
  idsOf(
    db,
    sql`select id from cases where unit_id in (${list(unitIds)}) and ${isAlive(sql`cases.id`, fromSeq)} order by id`,
  );

/** The rows of these cases that a ledger is made of, some cases at a time; each case comes whole, without what no ledger reads. */
export async function* ledgerRows(db: Db, caseIds: readonly string[]): AsyncGenerator<LogRow[]> {
  for (let at = 0; at < caseIds.length; at += AT_ONCE) {
    if (at > 0) await nextTurn();
    const rows =
      await db.all<LogTableRow>(sql`select seq, at, what, actor_kind, actor_id, '' as surface, case_id, unit_id,
        null as evidence, data, '' as mac from log
      where case_id in (${list(caseIds.slice(at, at + AT_ONCE))}) and what in (${list(ledgerEvents)})
      order by case_id, seq`);
    yield rows.map(logFromRow);
  }
}

/** When the server was down, as the log has it. */
export async function listOutages(db: Db, since: Instant): Promise<Outage[]> {
  const rows = await db.all<LogTableRow>(
    sql`select * from log where what = 'downtime' and at >= ${since} and case_id is null order by seq`,
  );
  return rows.map(logFromRow).flatMap((row) => {
    const [from, until] = [textIn(row, "from"), textIn(row, "until")];
    return from === null || until === null ? [] : [{ from, until }];
  });
}

/** What somebody has said to facts of theirs. */
export async function listRemarks(db: Db, personId: string): Promise<Remark[]> {
  const rows = await db.all<LogTableRow>(
    sql`select * from log where actor_id = ${personId} and what = 'remarked' order by seq`,
  );
  return rows.map(logFromRow).map(remarkFrom);
}

const remarkFrom = (row: LogRow): Remark => ({
  kind: textIn(row, "kind") ?? "",
  seq: Number(dataOf(row).seq),
  text: textIn(row, "text") ?? "",
  at: row.at,
});

/** A remark that nobody has answered, with who said it, and when what it is about came to be. */
export type OpenRemark = Remark & { personId: string; factAt: Instant };

/** Remarks since a moment that nobody has answered, the oldest first. */
export async function listOpenRemarks(db: Db, since: Instant): Promise<OpenRemark[]> {
  const rows = await db.all<LogTableRow>(
    sql`select * from log where what = 'remarked' and at >= ${since} and actor_id is not null order by seq`,
  );
  const judgements = rows.length > 0 ? await listJudgements(db, since) : [];
  const answered = new Set(judgements.map(({ personId, kind, seq }) => `${personId} ${kind} ${seq}`));
  const open = rows
    .map(logFromRow)
    .map((row) => ({ ...remarkFrom(row), personId: row.actorId ?? "" }))
    .filter(({ personId, kind, seq }) => !answered.has(`${personId} ${kind} ${seq}`));
  const facts = await db.all<{ seq: number; at: string }>(
    sql`select seq, at from log where seq in (${list(open.map(({ seq }) => seq))})`,
  );
  const times = new Map(facts.map(({ seq, at }) => [seq, at]));
  return open.map((one) => ({ ...one, factAt: times.get(one.seq) ?? one.at }));
}

/** What was said to remarks since a row, the first first. */
export async function listJudgements(db: Db, since: Instant): Promise<Judgement[]> {
  const rows = await db.all<LogTableRow>(
    sql`select * from log where what in ('fact_struck', 'fact_kept') and at >= ${since} order by seq`,
  );
  return rows.map(logFromRow).map((row) => ({
    personId: textIn(row, "personId") ?? "",
    kind: textIn(row, "kind") ?? "",
    seq: Number(dataOf(row).seq),
    isStruck: row.what === "fact_struck",
    text: textIn(row, "text") ?? "",
    by: textIn(row, "by") ?? "",
  }));
}

/** The numbers by which people know these cases. */
export async function numbersOf(db: Db, caseIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.all<{ id: string; number: number }>(
    sql`select id, number from cases where id in (${list(caseIds)})`,
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

const isAlive = (id: Sql, fromSeq: number): Sql =>
  sql`exists (select 1 from log where log.case_id = ${id} and log.seq >= ${fromSeq})`;

const idsOf = async (db: Db, query: Sql): Promise<string[]> =>
  (await db.all<{ id: string }>(query)).map(({ id }) => id);
