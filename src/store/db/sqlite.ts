import { Database } from "bun:sqlite";
import { chmodSync, existsSync } from "node:fs";
import type { Db } from "./db.ts";
import { type Sql, sql, type Texts } from "./sql.ts";
import { rows } from "./sqlite-rows.ts";
import { writeQueue } from "./write-queue.ts";

/** What the writer keeps of the database in memory, at most. */
const CACHE_KB = 16_384;

/** Prepared statements that each connection keeps; there are about two hundred different ones. */
const STATEMENTS = 500;

/** SQLite with one writer, whose transactions queue (write-queue.ts), and a reader for what is asked while one of them is open. */
export function openSqlite(path: string): Db {
  Database.MAX_QUERY_CACHE_SIZE = STATEMENTS;
  const isNew = !existsSync(path);
  const writer = new Database(path, { create: true, strict: true });
  // Customers' names and words: for the server's own user alone.
  if (isNew) chmodSync(path, 0o600);
  writer.exec("pragma busy_timeout = 10000");
  writer.exec("pragma journal_mode = wal");
  writer.exec("pragma synchronous = full");
  writer.exec("pragma foreign_keys = on");
  writer.exec("pragma temp_store = memory");
  writer.exec(`pragma cache_size = -${CACHE_KB}`);
  let reader: Database | undefined;
  const known: Texts = new WeakMap();
  const write = writeQueue(writer, known);
  // The writer sees the same while it has nothing open, and a commit empties the memory of every connection but its own.
  const committed = () => {
    if (!writer.inTransaction) return writer;
    reader ??= openReader(path);
    return reader;
  };
  const db: Db = {
    engine: "sqlite",
    all: async <Row>(query: Sql) => rows<Row>(committed(), query, known),
    get: async <Row>(query: Sql) => rows<Row>(committed(), query, known)[0],
    run: (query) => write.tx((inner) => inner.run(query)),
    claim: <Row>(query: Sql) => write.tx((inner) => inner.claim<Row>(query)),
    tx: write.tx,
    skipLocked: sql``,
    script: (text) => write.tx((inner) => inner.script(text)),
    close: async () => {
      await write.idle();
      reader?.close();
      writer.close();
    },
  };
  return db;
}

function openReader(path: string): Database {
  const reader = new Database(path, { strict: true });
  reader.exec("pragma busy_timeout = 10000");
  reader.exec("pragma query_only = on");
  return reader;
}
