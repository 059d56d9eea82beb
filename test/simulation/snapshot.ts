import { Database } from "bun:sqlite";
import type { Db } from "../../src/store/db/db.ts";
import { flatten, type Sql, sql } from "../../src/store/db/sql.ts";

/** What a SQLite database held at one moment, for as long as it is looked at, whatever is written meanwhile. */
export type Snapshots = {
  db: Db;
  /** From now on `db` shows what is committed at this moment. */
  begin(): void;
  end(): void;
  close(): void;
};

export function openSnapshots(path: string): Snapshots {
  const database = new Database(path, { strict: true });
  database.exec("pragma busy_timeout = 10000");
  database.exec("pragma query_only = on");
  database.exec("pragma cache_size = -4096");
  const rows = <Row>(query: Sql): Row[] => {
    const { text, values } = flatten(query, () => "?");
    return database.query<Row, (string | number | null | Uint8Array)[]>(text).all(...values);
  };
  const never = async (): Promise<never> => {
    throw new Error("An onlooker changes nothing.");
  };
  return {
    db: {
      engine: "sqlite",
      skipLocked: sql``,
      all: async <Row>(query: Sql) => rows<Row>(query),
      get: async <Row>(query: Sql) => rows<Row>(query)[0],
      run: never,
      claim: never,
      tx: never,
      script: never,
      close: never,
    },
    begin: () => {
      database.exec("begin");
      // A transaction has its moment from its first read on.
      database.query("select seq from log_head").all();
    },
    end: () => database.exec("commit"),
    close: () => database.close(),
  };
}
