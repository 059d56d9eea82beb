import { mkdirSync } from "node:fs";
import { readConfig } from "../config.ts";
import { toInstant } from "../core/instant.ts";
import { openDb } from "../store/db/db.ts";
import { listPending, migrate } from "../store/db/migrate.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";

export const migrateCommand: Command = {
  help: `Usage: amends migrate [--dry-run]

Brings the database up to date, each step wholly or not at all. Every other command does so too; this one does nothing else,
for updates in which several servers share a database.

  --dry-run   print the steps, do none

Exit codes: 0 done, 1 a newer Amends made this database, 2 wrong options or settings.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { "dry-run": { type: "boolean" } });
  readWords(positionals, []);
  const config = readConfig(terminal.environment);
  mkdirSync(config.data, { recursive: true });
  const db = await openDb(config.database);
  try {
    const names = values["dry-run"] ? await listPending(db) : await migrate(db, toInstant(Date.now()));
    for (const name of names) terminal.out(`${values["dry-run"] ? "Would apply" : "Applied"} ${name}.`);
    if (names.length === 0) terminal.out("The database is up to date.");
    return 0;
  } finally {
    await db.close();
  }
}
