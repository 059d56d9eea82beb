import type { Instant } from "../../core/instant.ts";
import type { Session } from "../../core/org/session.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type SessionRow = {
  hash: string;
  person_id: string;
  agent: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
};

/** Undefined also when its last end has passed; the idle end is core's to judge. */
export async function findSession(db: Db, hash: string, now: Instant): Promise<Session | undefined> {
  const row = await db.get<SessionRow>(sql`select * from sessions where hash = ${hash} and expires_at > ${now}`);
  return row && fromRow(row);
}

/** Those of one person, the last used first. */
export async function listSessionsOf(db: Db, personId: string, now: Instant): Promise<Session[]> {
  const rows = await db.all<SessionRow>(sql`
    select * from sessions where person_id = ${personId} and expires_at > ${now} order by seen_at desc`);
  return rows.map(fromRow);
}

export async function addSession(db: Db, session: Session): Promise<void> {
  await db.run(sql`
    insert into sessions (hash, person_id, agent, created_at, seen_at, expires_at)
    values (${session.hash}, ${session.personId}, ${session.agent}, ${session.createdAt}, ${session.seenAt},
      ${session.expiresAt})`);
}

export async function saveSeen(db: Db, hash: string, now: Instant): Promise<void> {
  await db.run(sql`update sessions set seen_at = ${now} where hash = ${hash} and seen_at < ${now}`);
}

/** Gives false when there was no such session. */
export const removeSession = async (db: Db, hash: string): Promise<boolean> =>
  (await db.run(sql`delete from sessions where hash = ${hash}`)) === 1;

/** Every session of the person but the one to keep; gives how many there were. */
export const removeSessionsOf = (db: Db, personId: string, keep: string | null = null): Promise<number> =>
  db.run(sql`delete from sessions where person_id = ${personId} and hash <> ${keep ?? ""}`);

/** Forgets what has ended; gives how many there were. */
export const removeEndedSessions = (db: Db, now: Instant): Promise<number> =>
  db.run(sql`delete from sessions where expires_at <= ${now}`);

const fromRow = (row: SessionRow): Session => ({
  hash: row.hash,
  personId: row.person_id,
  agent: row.agent,
  createdAt: row.created_at,
  seenAt: row.seen_at,
  expiresAt: row.expires_at,
});
