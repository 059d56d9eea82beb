import type { Invitation } from "../../core/ask/invitation.ts";
import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type Row = { id: string; unit_id: string; customer_id: string; created_at: string; response_id: string | null };

const fromRow = (row: Row): Invitation => ({
  id: row.id,
  unitId: row.unit_id,
  customerId: row.customer_id,
  createdAt: row.created_at,
  responseId: row.response_id,
});

export async function addInvitation(db: Db, it: Invitation): Promise<void> {
  await db.run(sql`insert into invitations (id, unit_id, customer_id, created_at, response_id)
    values (${it.id}, ${it.unitId}, ${it.customerId}, ${it.createdAt}, ${it.responseId})`);
}

export async function findInvitation(db: Db, id: string): Promise<Invitation | undefined> {
  const row = await db.get<Row>(sql`select * from invitations where id = ${id}`);
  return row && fromRow(row);
}

/** The customer's newest invitation to any store. */
export async function findLastInvitation(db: Db, customerId: string): Promise<Invitation | undefined> {
  const row = await db.get<Row>(
    sql`select * from invitations where customer_id = ${customerId} order by created_at desc, id desc limit 1`,
  );
  return row && fromRow(row);
}

/** Ties the first answer to its invitation; false when that has another one. */
export async function markAnswered(db: Db, id: string, responseId: string): Promise<boolean> {
  const changed = await db.run(sql`update invitations set response_id = ${responseId}
    where id = ${id} and (response_id is null or response_id = ${responseId})`);
  return changed === 1;
}

/** Since when a customer wants no invitations; null while they may get them. */
export async function findUnsubscribed(db: Db, customerId: string): Promise<Instant | null> {
  const row = await db.get<{ unsubscribed_at: string | null }>(
    sql`select unsubscribed_at from customers where id = ${customerId}`,
  );
  return row?.unsubscribed_at ?? null;
}

/** False when it was so already. */
export async function markUnsubscribed(db: Db, customerId: string, now: Instant): Promise<boolean> {
  const changed = await db.run(
    sql`update customers set unsubscribed_at = ${now} where id = ${customerId} and unsubscribed_at is null`,
  );
  return changed === 1;
}

/** Takes a customer's invitations out of the outbox, with the reason that is shown there. */
export const dropInvitations = (db: Db, customerId: string, reason: string): Promise<number> =>
  db.run(sql`update letters set status = 'dropped', answer = ${reason}
    where customer_id = ${customerId} and kind = 'invitation' and status = 'queued'`);
