import { SQL } from "bun";
import type { Db } from "./db.ts";
import { flatten, type Sql, sql } from "./sql.ts";

/** Deadlock and serialisation failure: the transaction is run again (PostgreSQL manual, appendix A). */
const AGAIN = new Set(["40001", "40P01"]);
const TRIES = 8;
/**
 * Transactions come one after the other, also from several processes: each writes to the chained log, whose head they would
 * otherwise fight over in the middle of their work. Claims are single statements and pass by.
 */
const ONE_WRITER = 2147002;

/** PostgreSQL for chains that outgrow one machine; several processes may serve the same database. */
export function openPostgres(url: string): Db {
  const pool = new SQL(url, { max: 12, idleTimeout: 60, connectionTimeout: 20 });
  return {
    ...calls(pool),
    tx: async (work) => {
      for (let tried = 1; ; tried++) {
        try {
          return await pool.begin(async (connection) => {
            await connection.unsafe(`select pg_advisory_xact_lock(${ONE_WRITER})`);
            return work(insideTx(connection));
          });
        } catch (why) {
          if (tried === TRIES || !AGAIN.has(codeOf(why))) throw why;
          await Bun.sleep(Math.random() * 20 * tried);
        }
      }
    },
    close: () => pool.close({ timeout: 5 }),
  };
}

function insideTx(connection: Bun.TransactionSQL): Db {
  return {
    ...calls(connection),
    tx: (work) => connection.savepoint((inner) => work(insideTx(inner))),
    close: async () => {
      throw new Error("A transaction cannot close its database.");
    },
  };
}

function calls(on: Bun.SQL | Bun.TransactionSQL) {
  const ask = async <Row>(query: Sql) => {
    const { text, values } = flatten(query, (n) => `$${n}`);
    return (await on.unsafe(text, values)) as Row[] & { count: number };
  };
  return {
    engine: "postgres" as const,
    all: async <Row>(query: Sql): Promise<Row[]> => [...(await ask<Row>(query))],
    get: async <Row>(query: Sql): Promise<Row | undefined> => (await ask<Row>(query))[0],
    claim: async <Row>(query: Sql): Promise<Row[]> => [...(await ask<Row>(query))],
    run: async (query: Sql): Promise<number> => (await ask(query)).count,
    skipLocked: sql`for update skip locked`,
    script: async (text: string): Promise<void> => {
      await on.unsafe(text).simple();
    },
  };
}

/** The SQLSTATE of a PostgreSQL error, or "". */
function codeOf(why: unknown): string {
  if (!(why instanceof Error)) return "";
  const { errno, code } = why as Error & { errno?: unknown; code?: unknown };
  return AGAIN.has(String(errno)) ? String(errno) : String(code ?? "");
}
