import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readConfig } from "../config.ts";
import { Refused } from "../core/refused.ts";
import { checkSqlite } from "../store/db/backup.ts";
import { DATABASE, settle } from "./backup.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const restore: Command = {
  help: `Usage: amends restore FOLDER

Brings back what “amends backup” took, into an empty data folder (AMENDS_DATA). Stop the server first.
Letters that were sent after the backup may be sent again.

Example: AMENDS_DATA=/data amends restore /backup/amends-2026-11-20

Exit codes: 0 done, 1 refused, 2 wrong options or settings.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { positionals } = readArgs(args, {});
  const [folder = ""] = readWords(positionals, ["FOLDER"]);
  const { data, database } = readConfig(terminal.environment);
  if (!database.startsWith("sqlite:")) {
    throw new Refused(
      "This database is PostgreSQL: bring it back with pg_restore or psql, and the files into {{data}}.",
      { data },
    );
  }
  const file = database.slice("sqlite:".length);
  const source = join(folder, DATABASE);
  if (!existsSync(source)) throw new Refused("{{folder}} is not a backup: it has no amends.db.", { folder });
  checkSqlite(source);
  const there = existsSync(data) ? (await readdir(data)).filter((name) => name !== "lost+found") : [];
  if (there.length > 0 || existsSync(file)) {
    throw new Refused("{{data}} is not empty: move what is there away first. Nothing was changed.", { data });
  }
  await copyBack(folder, data, file);
  return withWorld(terminal, async () => {
    terminal.out(`Restored into ${data}. Start with “amends serve”.`);
    return 0;
  });
}

/** The database comes last: until it is there, the folder is not an installation. */
async function copyBack(folder: string, data: string, database: string): Promise<void> {
  await mkdir(data, { recursive: true });
  await mkdir(dirname(database), { recursive: true });
  for (const name of (await readdir(folder)).filter((one) => one !== DATABASE)) {
    await copyFile(join(folder, name), join(data, name));
    await settle(join(data, name));
  }
  await copyFile(join(folder, DATABASE), `${database}.partial`);
  await settle(`${database}.partial`);
  await rename(`${database}.partial`, database);
}
