import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** What was answered to a request that carried an Idempotency-Key, for when the same one comes again. */
export type KeptAnswer = { fingerprint: string; body: string };

export const findAnswer = (db: Db, key: string): Promise<KeptAnswer | undefined> =>
  db.get<KeptAnswer>(sql`select fingerprint, body from kept_answers where key = ${key}`);

export async function keepAnswer(db: Db, key: string, it: KeptAnswer, now: Instant): Promise<void> {
  await db.run(sql`insert into kept_answers (key, fingerprint, body, at)
    values (${key}, ${it.fingerprint}, ${it.body}, ${now})`);
}

/** Forgets old answers, but never which rows of a spreadsheet were imported. */
export const forgetAnswers = (db: Db, before: Instant): Promise<number> =>
  db.run(sql`delete from kept_answers where at < ${before} and key not like 'import/%'`);
