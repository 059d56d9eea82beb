import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/**
 * How far a mailbox has been read. `name` is user@host/folder; UIDs count within one `uidValidity` (RFC 9051 section 2.3.1.1),
 * a number of up to 32 bits that is kept as text because it is only compared.
 */
export type MailboxMark = { name: string; uidValidity: string; lastUid: number };

export async function findMailbox(db: Db, name: string): Promise<MailboxMark | undefined> {
  const row = await db.get<{ uid_validity: string; last_uid: number }>(
    sql`select uid_validity, last_uid from mailboxes where name = ${name}`,
  );
  return row && { name, uidValidity: row.uid_validity, lastUid: row.last_uid };
}

/** Remembers that a mail was read. Within the same `uidValidity` the mark never goes back: two processes may read one mailbox. */
export async function markMailbox(db: Db, { name, uidValidity, lastUid }: MailboxMark): Promise<void> {
  await db.run(sql`insert into mailboxes (name, uid_validity, last_uid) values (${name}, ${uidValidity}, ${lastUid})
    on conflict (name) do update set uid_validity = excluded.uid_validity, last_uid = excluded.last_uid
    where mailboxes.uid_validity <> excluded.uid_validity or mailboxes.last_uid < excluded.last_uid`);
}
