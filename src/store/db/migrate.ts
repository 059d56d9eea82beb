import type { Instant } from "../../core/instant.ts";
import { Refused } from "../../core/refused.ts";
import type { Db } from "./db.ts";
import { migrations } from "./migrations.ts";
import { list, sql } from "./sql.ts";

/**
 * Brings the schema up to date, each migration in one transaction; gives the names that were applied.
 * Refused when the database has a migration that this program does not know: a newer program made it.
 */
export async function migrate(db: Db, now: Instant, known = migrations): Promise<string[]> {
  return db.tx(async (db) => {
    if (db.engine === "postgres") await db.script("select pg_advisory_xact_lock(2147001)");
    await db.script("create table if not exists migrations (name text primary key, applied_at text not null)");
    const applied = new Set((await db.all<{ name: string }>(sql`select name from migrations`)).map((row) => row.name));
    const strange = [...applied].filter((name) => !(name in known));
    if (strange.length > 0)
      throw new Refused(
        "This database was made by a newer Amends (it has {{names}}). Start that version, or restore an older backup.",
        { names: strange.join(", ") },
      );
    const due = Object.keys(known)
      .filter((name) => !applied.has(name))
      .sort();
    for (const name of due) {
      await db.script(partsFor(db.engine, known[name] ?? ""));
      await db.run(sql`insert into migrations (name, applied_at) values (${name}, ${now})`);
    }
    return due;
  });
}

/** The names that would be applied now. */
export async function listPending(db: Db, known = migrations): Promise<string[]> {
  const names = Object.keys(known).sort();
  try {
    const done = await db.all<{ name: string }>(sql`select name from migrations where name in (${list(names)})`);
    return names.filter((name) => !done.some((row) => row.name === name));
  } catch {
    return names;
  }
}

/** A migration may hold parts for one engine, between `-- only sqlite` or `-- only postgres` and `-- all`. */
export function partsFor(engine: Db["engine"], script: string): string {
  let only = "all";
  return script
    .split("\n")
    .filter((line) => {
      const mark = /^-- (?:only (sqlite|postgres)|(all))$/.exec(line.trim());
      if (mark) only = mark[1] ?? "all";
      return !mark && (only === "all" || only === engine);
    })
    .join("\n");
}
