import type { Instant } from "../../core/instant.ts";
import type { Envelope } from "../../core/retain/mail.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";

/** A short mail as it came from the wire. */
export type Arrival = { envelopes: readonly Envelope[]; raw: Uint8Array; at: Instant };

export async function addArrival(db: Db, { envelopes, raw, at }: Arrival): Promise<void> {
  await db.run(sql`insert into arrivals (envelopes, raw, at) values (${JSON.stringify(envelopes)}, ${raw}, ${at})`);
}

/** Takes the oldest away, in order; they are gone with the transaction. */
export async function takeArrivals(db: Db, limit: number): Promise<Arrival[]> {
  const rows = await db.all<{ id: number; envelopes: string; raw: Uint8Array; at: string }>(
    sql`select id, envelopes, raw, at from arrivals order by id limit ${limit} ${db.skipLocked}`,
  );
  if (rows.length > 0) await db.run(sql`delete from arrivals where id in (${list(rows.map(({ id }) => id))})`);
  return rows.map(({ envelopes, raw, at }) => ({
    envelopes: JSON.parse(envelopes) as Envelope[],
    raw: new Uint8Array(raw),
    at,
  }));
}
