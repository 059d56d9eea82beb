import type { Response } from "../../core/ask/response.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

export type ResponseRow = {
  id: string;
  unit_id: string;
  customer_id: string | null;
  case_id: string | null;
  mode: Response["mode"];
  survey: string | null;
  score: number | null;
  comment: string | null;
  note: string | null;
  suspects_problem: number;
  suspicion: number | null;
  contact_me: number;
  answers: string;
  severity: Response["severity"];
  rules_version: number;
  language: string | null;
  probability: number | null;
  threshold: number | null;
  at: string;
  received_at: string;
  inbound_id: string | null;
};

export const responseFromRow = (row: ResponseRow): Response => ({
  id: row.id,
  unitId: row.unit_id,
  customerId: row.customer_id,
  caseId: row.case_id,
  mode: row.mode,
  survey: row.survey,
  score: row.score,
  comment: row.comment,
  note: row.note,
  suspectsProblem: row.suspects_problem === 1,
  suspicion: row.suspicion,
  contactMe: row.contact_me === 1,
  answers: JSON.parse(row.answers) as Response["answers"],
  severity: row.severity,
  rulesVersion: row.rules_version,
  language: row.language,
  probability: row.probability,
  threshold: row.threshold,
  at: row.at,
  receivedAt: row.received_at,
  inboundId: row.inbound_id,
});

export async function addResponse(db: Db, it: Response): Promise<void> {
  await db.run(sql`insert into responses (id, unit_id, customer_id, case_id, mode, survey, score, comment, note, suspects_problem,
      contact_me, answers, severity, rules_version, at, received_at, inbound_id, suspicion, language, probability, threshold)
    values (${it.id}, ${it.unitId}, ${it.customerId}, ${it.caseId}, ${it.mode}, ${it.survey}, ${it.score}, ${it.comment},
      ${it.note}, ${it.suspectsProblem}, ${it.contactMe}, ${JSON.stringify(it.answers)}, ${it.severity}, ${it.rulesVersion},
      ${it.at}, ${it.receivedAt}, ${it.inboundId}, ${it.suspicion}, ${it.language}, ${it.probability}, ${it.threshold})`);
}

/** What was said in a case, the first first. */
export async function listResponsesOf(db: Db, caseId: string): Promise<Response[]> {
  return (
    await db.all<ResponseRow>(sql`select * from responses where case_id = ${caseId} order by received_at, id`)
  ).map(responseFromRow);
}

export async function findResponse(db: Db, id: string): Promise<Response | undefined> {
  const row = await db.get<ResponseRow>(sql`select * from responses where id = ${id}`);
  return row && responseFromRow(row);
}

/** A response that had none becomes part of a case. */
export async function attachToCase(db: Db, id: string, caseId: string): Promise<void> {
  await db.run(sql`update responses set case_id = ${caseId} where id = ${id} and case_id is null`);
}

/** What a customer gave before, 0 to 10, the newest first. */
export async function listEarlierScores(db: Db, customerId: string, most: number): Promise<number[]> {
  const rows = await db.all<{ score: number }>(sql`select score from responses
    where customer_id = ${customerId} and score is not null order by at desc, id desc limit ${most}`);
  return rows.map(({ score }) => score);
}
