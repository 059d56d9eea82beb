import { type Sql, sql } from "./sql.ts";

/**
 * All of the database that the rest may touch. Outside `tx`, each call stands alone: `all` and `get` read what is
 * committed, `run` and `claim` are transactions of their own. Inside `tx`, the callback's `db` is the only one to use.
 */
export interface Db {
  readonly engine: "sqlite" | "postgres";
  /** Every row of a query. */
  all<Row>(query: Sql): Promise<Row[]>;
  /** The first row of a query, or undefined. */
  get<Row>(query: Sql): Promise<Row | undefined>;
  /** Runs a change and gives the number of rows it touched. */
  run(query: Sql): Promise<number>;
  /** Runs a change that gives rows back (`returning`). */
  claim<Row>(query: Sql): Promise<Row[]>;
  /**
   * All or nothing. The promise settles after the durable commit. Nothing but `db` may be awaited inside; the callback may
   * be run again from its start when PostgreSQL reports a deadlock, so it must have no effect outside the database.
   */
  tx<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** `for update skip locked` where several processes claim rows; empty where one writer does. */
  readonly skipLocked: Sql;
  /** Runs a script of several statements without values: for migrations. */
  script(text: string): Promise<void>;
  /** Waits for what is under way and closes. */
  close(): Promise<void>;
}

/** Opens the database that the address names: `sqlite:PATH` or `postgres://…`. Throws when it does not answer. */
export async function openDb(address: string): Promise<Db> {
  const db = await open(address);
  await db.get(sql`select 1 as well`);
  return db;
}

async function open(address: string): Promise<Db> {
  if (/^postgres(ql)?:\/\//.test(address)) return (await import("./postgres.ts")).openPostgres(address);
  if (address.startsWith("sqlite:")) return (await import("./sqlite.ts")).openSqlite(address.slice("sqlite:".length));
  throw new Error("DATABASE_URL must start with postgres:// or sqlite: (a file's path follows).");
}
