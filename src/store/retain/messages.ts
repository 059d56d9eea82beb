import type { Instant } from "../../core/instant.ts";
import type { Message } from "../../core/retain/customer.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type Row = {
  id: string;
  case_id: string;
  direction: Message["direction"];
  person_id: string | null;
  customer_id: string | null;
  surface: string;
  text: string;
  cut_text: string | null;
  verified: number;
  inbound_id: string | null;
  message_id: string | null;
  at: string;
  withdrawn_at: string | null;
};

const fromRow = (row: Row): Message => ({
  id: row.id,
  caseId: row.case_id,
  direction: row.direction,
  personId: row.person_id,
  customerId: row.customer_id,
  surface: row.surface,
  text: row.text,
  cutText: row.cut_text,
  verified: row.verified === 1,
  inboundId: row.inbound_id,
  messageId: row.message_id,
  at: row.at,
  withdrawnAt: row.withdrawn_at,
});

export async function addMessage(db: Db, it: Message): Promise<void> {
  await db.run(sql`insert into messages (id, case_id, direction, person_id, customer_id, surface, text, cut_text, verified,
      inbound_id, message_id, at)
    values (${it.id}, ${it.caseId}, ${it.direction}, ${it.personId}, ${it.customerId}, ${it.surface}, ${it.text}, ${it.cutText},
      ${it.verified}, ${it.inboundId}, ${it.messageId}, ${it.at})`);
}

/** What was said on a case, also what its writer took back; not what a mail became before it was read anew. */
export async function listMessages(db: Db, caseId: string): Promise<Message[]> {
  const rows = await db.all<Row>(sql`select * from messages
    where case_id = ${caseId} and (withdrawn_at is null or (person_id is not null and not exists (
      select 1 from messages other where other.inbound_id = messages.inbound_id and other.id <> messages.id)))
    order by at, id`);
  return rows.map(fromRow);
}

/** Takes back the messages of a mail, which is read anew. */
export const withdrawMessagesOf = (db: Db, inboundId: string, now: Instant): Promise<number> =>
  db.run(sql`update messages set withdrawn_at = ${now} where inbound_id = ${inboundId} and withdrawn_at is null`);

/** The message that a mail became. */
export async function findMessageOf(db: Db, inboundId: string): Promise<Message | undefined> {
  const row = await db.get<Row>(sql`select * from messages
    where inbound_id = ${inboundId} and withdrawn_at is null order by at, id limit 1`);
  return row && fromRow(row);
}

/** The Message-ID of the customer's last mail on a case: what our answer answers. */
export async function findLastMailOf(db: Db, caseId: string): Promise<string | undefined> {
  const row = await db.get<{ message_id: string }>(sql`select message_id from messages
    where case_id = ${caseId} and direction = 'in' and message_id is not null order by at desc, id desc limit 1`);
  return row?.message_id;
}
