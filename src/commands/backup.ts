import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { readConfig } from "../config.ts";
import { Refused } from "../core/refused.ts";
import { copySqlite } from "../store/db/backup.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";

export const backup: Command = {
  help: `Usage: amends backup FOLDER

Copies everything into a new folder: the database as it is at one moment, the secret, the key that signs letters and the
certificate. The server may go on serving. Keep the folder to yourself: it holds what customers said, and the secret. “amends
restore FOLDER” brings it back.

With PostgreSQL, take the database by pg_dump, and this folder's files from AMENDS_DATA.

Example: amends backup "/backup/amends-$(date +%F)"

Exit codes: 0 done, 1 refused, 2 wrong options or settings.`,
  run,
};

/** The database's name inside a backup. */
export const DATABASE = "amends.db";

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { positionals } = readArgs(args, {});
  const [folder = ""] = readWords(positionals, ["FOLDER"]);
  const config = readConfig(terminal.environment);
  if (!config.database.startsWith("sqlite:")) {
    throw new Refused("This database is PostgreSQL: take it with pg_dump, and copy the files of {{data}} beside it.", {
      data: config.data,
    });
  }
  const database = config.database.slice("sqlite:".length);
  if (!existsSync(database))
    throw new Refused("There is no database {{database}} yet: check AMENDS_DATA.", { database });
  if (existsSync(folder)) throw new Refused("{{folder}} exists already: name a new folder.", { folder });
  await copyAll(config.data, database, folder);
  terminal.out(`Everything is in ${folder}.`);
  if (config.secret !== null)
    terminal.out("The secret is not: it comes from AMENDS_SECRET. Keep it beside the backup.");
  return 0;
}

/** The folder appears when it is complete and on the disk. */
async function copyAll(data: string, database: string, folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}.partial`;
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    copySqlite(database, join(partial, DATABASE));
    const files = await readdir(data, { withFileTypes: true });
    for (const file of files.filter((one) => one.isFile() && !/\.db(?:-wal|-shm|-journal)?$/.test(one.name))) {
      await copyFile(join(data, file.name), join(partial, file.name));
    }
    for (const name of await readdir(partial)) await settle(join(partial, name));
    await rename(partial, folder);
  } catch (why) {
    await rm(partial, { recursive: true, force: true });
    throw why;
  }
}

/** Makes the file ours alone and waits until it is on the disk. */
export async function settle(path: string): Promise<void> {
  await chmod(path, 0o600);
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}
