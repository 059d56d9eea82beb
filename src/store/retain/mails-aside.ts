import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";
import { type Inbound, type InboundRow, inboundFromRow } from "./inbound.ts";

/** A mail that waits for a person, with the number of the case that it claims to be about. */
export type MailAside = Inbound & { caseNumber: number | null };

/** Those in quarantine, unreadable, or disowned by whom they name, the latest first; those left there for good come last. */
export async function listAside(db: Db, limit: number): Promise<MailAside[]> {
  const rows = await db.all<InboundRow & { case_number: number | null }>(sql`
    select inbound.*, cases.number as case_number from inbound left join cases on cases.id = inbound.case_id
    where inbound.state in ('quarantined', 'failed') or inbound.authority = 'disowned'
    order by case when inbound.discarded_by is null and inbound.state <> 'filed' then 0 else 1 end,
      inbound.received_at desc, inbound.id desc
    limit ${limit}`);
  return rows.map((row) => ({ ...inboundFromRow(row), caseNumber: row.case_number }));
}

/** How many wait for a judgement, or to be read. */
export async function countAside(db: Db): Promise<number> {
  const row = await db.get<{ n: number }>(sql`select cast(count(*) as integer) as n from inbound
    where state in ('quarantined', 'failed') and discarded_by is null`);
  return row?.n ?? 0;
}

/** Mails in somebody's name that came since then and that nobody vouches for, the latest first. */
export async function listClaimed(db: Db, personId: string, since: Instant): Promise<Inbound[]> {
  const rows = await db.all<InboundRow>(sql`
    select * from inbound
    where state = 'filed' and authority = 'unverified' and confirmed_by is null and received_at >= ${since}
      and id in (select inbound_id from messages
        where person_id = ${personId} and verified = 0 and withdrawn_at is null and inbound_id is not null)
    order by received_at desc, id desc limit 20`);
  return rows.map(inboundFromRow);
}

/** Lets a mail out of quarantine, to be read again and filed as from a sender nobody vouches for; false when it is not there. */
export const letOut = (db: Db, id: string, personId: string, now: Instant): Promise<boolean> =>
  once(
    db.run(sql`update inbound set released_by = ${personId}, state = 'received', attempts = 0, next_try_at = ${now}
      where id = ${id} and state = 'quarantined' and discarded_by is null`),
  );

/** Leaves a mail in quarantine for good; false when it is not there, or was left before. */
export const leaveAside = (db: Db, id: string, personId: string): Promise<boolean> =>
  once(
    db.run(sql`update inbound set discarded_by = ${personId}
      where id = ${id} and state = 'quarantined' and discarded_by is null`),
  );

/** "That was me": the mail is read again, now in that person's name; false when it is unverified no more. */
export const markConfirmed = (db: Db, id: string, personId: string, now: Instant): Promise<boolean> =>
  once(
    db.run(sql`update inbound set confirmed_by = ${personId}, state = 'received', attempts = 0, next_try_at = ${now}
      where id = ${id} and state = 'filed' and authority = 'unverified' and confirmed_by is null`),
  );

/** "That was not me"; false when it is unverified no more. */
export const markDisowned = (db: Db, id: string): Promise<boolean> =>
  once(
    db.run(sql`update inbound set authority = 'disowned'
      where id = ${id} and state = 'filed' and authority = 'unverified' and confirmed_by is null`),
  );

const once = async (changed: Promise<number>): Promise<boolean> => (await changed) === 1;
