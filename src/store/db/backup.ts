import { Database } from "bun:sqlite";
import { Refused } from "../../core/refused.ts";

/** Copies a SQLite database as it is at one moment, while others write; `to` must not exist. */
export function copySqlite(from: string, to: string): void {
  const database = new Database(from, { readonly: true });
  try {
    database.exec("pragma busy_timeout = 10000");
    database.query("vacuum into ?").run(to);
  } finally {
    database.close();
  }
  checkSqlite(to);
}

/** Refused when the file is no sound SQLite database. */
export function checkSqlite(path: string): void {
  try {
    const database = new Database(path, { readonly: true });
    const row = database.query<{ quick_check: string }, []>("pragma quick_check").get();
    database.close();
    if (row?.quick_check === "ok") return;
  } catch {
    // What is no database at all is refused like a broken one.
  }
  throw new Refused("The database {{path}} is damaged: take another backup.", { path });
}
