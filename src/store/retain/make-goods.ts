import type { Instant } from "../../core/instant.ts";
import type { MakeGood } from "../../core/retain/make-good.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type Row = {
  id: string;
  case_id: string;
  kind: MakeGood["kind"];
  amount: number;
  currency: string;
  text: string;
  state: MakeGood["state"];
  asked_by: string;
  asked_at: string;
  decided_by: string | null;
  decided_at: string | null;
  reason: string | null;
};

const fromRow = (row: Row): MakeGood => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  amount: row.amount,
  currency: row.currency,
  text: row.text,
  state: row.state,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  reason: row.reason,
});

/** What the customer of a case was given, the first first. */
export async function listMakeGoods(db: Db, caseId: string): Promise<MakeGood[]> {
  const rows = await db.all<Row>(sql`select * from make_goods where case_id = ${caseId} order by asked_at, id`);
  return rows.map(fromRow);
}

/** The cases on which something for the customer, or a hold, waits for somebody's consent. */
export async function listCaseIdsWithConsents(db: Db, limit: number): Promise<string[]> {
  const rows = await db.all<{ case_id: string }>(sql`
    select case_id from make_goods where state = 'asked'
    union select case_id from clocks where kind = 'consent' and state = 'running'
    order by case_id limit ${limit}`);
  return rows.map((row) => row.case_id);
}

export async function addMakeGood(db: Db, it: MakeGood): Promise<void> {
  await db.run(sql`insert into make_goods (id, case_id, kind, amount, currency, text, state, asked_by, asked_at)
    values (${it.id}, ${it.caseId}, ${it.kind}, ${it.amount}, ${it.currency}, ${it.text}, ${it.state}, ${it.askedBy}, ${it.askedAt})`);
}

type Verdict = { state: "approved" | "denied"; by: string | null; at: Instant; reason: string };

/** Says yes or no to what waits; false when somebody has done so already. */
export async function decideMakeGood(db: Db, id: string, { state, by, at, reason }: Verdict): Promise<boolean> {
  const changed =
    await db.run(sql`update make_goods set state = ${state}, decided_by = ${by}, decided_at = ${at}, reason = ${reason}
    where id = ${id} and state = 'asked'`);
  return changed === 1;
}

/** As if a person had given, asked and decided nothing on a case at one moment. */
export async function undoMakeGoods(db: Db, caseId: string, personId: string, at: Instant): Promise<void> {
  await db.run(sql`delete from make_goods where case_id = ${caseId} and asked_by = ${personId} and asked_at = ${at}
    and state in ('given', 'asked')`);
  await db.run(sql`update make_goods set state = 'asked', decided_by = null, decided_at = null, reason = null
    where case_id = ${caseId} and decided_by = ${personId} and decided_at = ${at}`);
}
