import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";

/** A mail as it was taken from the wire, once for each of our addresses it was sent to. */
export type Inbound = {
  id: string;
  envelopeFrom: string;
  envelopeTo: string;
  remoteAddress: string;
  helo: string;
  receivedAt: Instant;
  state: "received" | "filed" | "quarantined" | "failed";
  attempts: number;
  kind: string | null;
  authority: string | null;
  method: string | null;
  caseId: string | null;
  problem: string | null;
  /** The Message-ID, the one address in From, and the subject, as read. */
  messageId: string | null;
  sender: string | null;
  subject: string | null;
  /** Why the sender is believed or not, in words. */
  reason: string | null;
  /** A case that it may belong to, for a person to decide. */
  hintCaseId: string | null;
  /** Who let it out of quarantine, who left it there for good, and who said of an unverified one: that was me. */
  releasedBy: string | null;
  discardedBy: string | null;
  confirmedBy: string | null;
};

/** What is known of a mail once it was read. */
export type Settled = Pick<Inbound, "state" | "kind" | "authority" | "method" | "caseId" | "problem"> &
  Partial<Pick<Inbound, "messageId" | "sender" | "subject" | "reason" | "hintCaseId">> & { hasHtml?: boolean };

export type InboundRow = {
  id: string;
  envelope_from: string;
  envelope_to: string;
  remote_address: string;
  helo: string;
  received_at: string;
  state: Inbound["state"];
  attempts: number;
  kind: string | null;
  authority: string | null;
  method: string | null;
  case_id: string | null;
  problem: string | null;
  message_id: string | null;
  sender: string | null;
  subject: string | null;
  reason: string | null;
  hint_case_id: string | null;
  released_by: string | null;
  discarded_by: string | null;
  confirmed_by: string | null;
};

export const inboundFromRow = (row: InboundRow): Inbound => ({
  id: row.id,
  envelopeFrom: row.envelope_from,
  envelopeTo: row.envelope_to,
  remoteAddress: row.remote_address,
  helo: row.helo,
  receivedAt: row.received_at,
  state: row.state,
  attempts: row.attempts,
  kind: row.kind,
  authority: row.authority,
  method: row.method,
  caseId: row.case_id,
  problem: row.problem,
  messageId: row.message_id,
  sender: row.sender,
  subject: row.subject,
  reason: row.reason,
  hintCaseId: row.hint_case_id,
  releasedBy: row.released_by,
  discardedBy: row.discarded_by,
  confirmedBy: row.confirmed_by,
});

/** Adds one row; false when the same mail to the same address is there already (a sender's repetition). */
export async function addInbound(
  db: Db,
  it: {
    id: string;
    dedupe: string;
    rawHash: string;
    envelopeFrom: string;
    envelopeTo: string;
    remoteAddress: string;
    helo: string;
  },
  now: Instant,
): Promise<boolean> {
  const added =
    await db.run(sql`insert into inbound (id, dedupe, raw_hash, envelope_from, envelope_to, remote_address, helo,
      received_at, state, next_try_at)
    values (${it.id}, ${it.dedupe}, ${it.rawHash}, ${it.envelopeFrom}, ${it.envelopeTo}, ${it.remoteAddress}, ${it.helo}, ${now},
      'received', ${now})
    on conflict (dedupe) do nothing`);
  return added === 1;
}

/** Takes mails that wait to be read, pushing their next try out first. */
export async function claimInbound(db: Db, now: Instant, leaseUntil: Instant, limit: number): Promise<Inbound[]> {
  const rows = await db.claim<InboundRow>(sql`
    with due as materialized (
      select id as due_id from inbound where state = 'received' and next_try_at <= ${now}
      order by next_try_at, id limit ${limit} ${db.skipLocked})
    update inbound set attempts = attempts + 1, next_try_at = ${leaseUntil}, problem = null
    from due where id = due_id and state = 'received' and next_try_at <= ${now}
    returning *`);
  return rows.map(inboundFromRow).sort((a, b) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1));
}

/** How many bytes each of these mails has, by its id. */
export async function sizesOf(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.all<{ id: string; size: number }>(
    sql`select id, size from inbound join raw_mails on hash = raw_hash where id in (${list(ids)})`,
  );
  return new Map(rows.map(({ id, size }) => [id, size]));
}

/** Mails that a process was reading when it died are due again: only they have been tried and have no problem. */
export const releaseInbound = (db: Db, now: Instant): Promise<number> =>
  db.run(sql`update inbound set next_try_at = ${now} where state = 'received' and attempts > 0 and problem is null`);

/** Mails that were claimed and not read, due again as if they had not been. */
export const giveBackInbound = (db: Db, ids: readonly string[], now: Instant): Promise<number> =>
  db.run(sql`update inbound set next_try_at = ${now}, attempts = attempts - 1
    where state = 'received' and attempts > 0 and id in (${list(ids)})`);

export async function findInbound(db: Db, id: string): Promise<Inbound | undefined> {
  const row = await db.get<InboundRow>(sql`select * from inbound where id = ${id}`);
  return row && inboundFromRow(row);
}

/** Filed mails of a case with one of these Message-IDs, in the order of the ids, the latest of each first. */
export async function listThreaded(db: Db, ids: readonly string[]): Promise<Inbound[]> {
  if (ids.length === 0) return [];
  // Found by their ids first: else SQLite walks all that was ever filed, for it lies in the right order.
  const rows = await db.all<InboundRow>(sql`
    with found as materialized (select * from inbound where message_id in (${list(ids)}))
    select * from found where case_id is not null and state = 'filed' order by received_at desc, id desc limit 20`);
  const place = (row: InboundRow) => ids.indexOf(row.message_id ?? "");
  return rows.sort((a, b) => place(a) - place(b)).map(inboundFromRow);
}

/** The first mail that came for an address (in lower case), as far as it has been read. */
export async function findInboundFor(db: Db, address: string): Promise<Inbound | undefined> {
  const row = await db.get<InboundRow>(
    sql`select * from inbound where lower(envelope_to) = ${address} order by received_at, id limit 1`,
  );
  return row && inboundFromRow(row);
}

/** Says what became of a mail; false when it had been dealt with already. */
export async function settleInbound(db: Db, id: string, as: Settled): Promise<boolean> {
  const changed =
    await db.run(sql`update inbound set state = ${as.state}, kind = ${as.kind}, authority = ${as.authority},
      method = ${as.method}, case_id = ${as.caseId}, problem = ${as.problem}, message_id = ${as.messageId ?? null},
      sender = ${as.sender ?? null}, subject = ${as.subject ?? null}, reason = ${as.reason ?? null},
      hint_case_id = ${as.hintCaseId ?? null}, has_html = coalesce(${as.hasHtml ?? null}, has_html)
    where id = ${id} and state = 'received'`);
  return changed === 1;
}

export const tryInboundLater = (db: Db, id: string, at: Instant, problem: string): Promise<number> =>
  db.run(sql`update inbound set next_try_at = ${at}, problem = ${problem} where id = ${id} and state = 'received'`);

/** A mail that could not be read, back in the queue from its first try. */
export const readAgain = (db: Db, id: string, now: Instant): Promise<number> =>
  db.run(sql`update inbound set state = 'received', attempts = 0, next_try_at = ${now}
    where id = ${id} and state = 'failed'`);

/** The case that a mail led to, and how. */
export const saveCaseOf = (db: Db, id: string, caseId: string, method: string): Promise<number> =>
  db.run(sql`update inbound set case_id = ${caseId}, method = ${method} where id = ${id}`);

export async function listInbound(
  db: Db,
  { state, limit }: { state?: Inbound["state"]; limit: number },
): Promise<Inbound[]> {
  const rows = await db.all<InboundRow>(sql`select * from inbound ${state ? sql`where state = ${state}` : sql``}
    order by received_at desc, id desc limit ${limit}`);
  return rows.map(inboundFromRow);
}

export async function countInbound(db: Db): Promise<Record<Inbound["state"], number>> {
  const rows = await db.all<{ state: Inbound["state"]; n: number }>(
    sql`select state, cast(count(*) as integer) as n from inbound group by state`,
  );
  return {
    received: 0,
    filed: 0,
    quarantined: 0,
    failed: 0,
    ...Object.fromEntries(rows.map((row) => [row.state, row.n])),
  };
}

/** When the next mail is to be read, or to be sorted; undefined while none waits. */
export async function nextInbound(db: Db): Promise<Instant | undefined> {
  const row = await db.get<{ at: string | null }>(sql`
    select min(due_at) as at from (
      select min(next_try_at) as due_at from inbound where state = 'received'
      union all select min(at) as due_at from arrivals) as waiting`);
  return row?.at ?? undefined;
}
