import { after } from "../core/instant.ts";
import type { Db } from "../store/db/db.ts";
import { sql } from "../store/db/sql.ts";

/** What a demo keeps about itself beside the chain's own rows, among the database's counters. */
const SEEDED = "demo_seeded";
const AHEAD = "demo_seconds_ahead";

export const markSeeded = (db: Db): Promise<void> => remember(db, SEEDED, 1);

export const isSeeded = async (db: Db): Promise<boolean> => (await recall(db, SEEDED)) === 1;

/** By how many seconds the demo's clock runs ahead of real time; kept so that a restart does not go back in time. */
export const saveAhead = (db: Db, seconds: number): Promise<void> => remember(db, AHEAD, Math.ceil(seconds));

export const findAhead = async (db: Db): Promise<number> => (await recall(db, AHEAD)) ?? 0;

/** Moves the times of all sessions along, so that nobody is signed out by travelling. */
export function shiftSessions(db: Db, milliseconds: number): Promise<void> {
  return db.tx(async (db) => {
    type Row = { hash: string; created_at: string; seen_at: string; expires_at: string };
    for (const row of await db.all<Row>(sql`select hash, created_at, seen_at, expires_at from sessions`))
      await db.run(sql`
        update sessions set created_at = ${after(row.created_at, { milliseconds })},
          seen_at = ${after(row.seen_at, { milliseconds })}, expires_at = ${after(row.expires_at, { milliseconds })}
        where hash = ${row.hash}`);
  });
}

async function remember(db: Db, name: string, value: number): Promise<void> {
  await db.run(sql`
    insert into counters (name, value) values (${name}, ${value})
    on conflict (name) do update set value = excluded.value`);
}

async function recall(db: Db, name: string): Promise<number | undefined> {
  return (await db.get<{ value: number }>(sql`select value from counters where name = ${name}`))?.value;
}
