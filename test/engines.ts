import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SQL } from "bun";
import { type Db, openDb } from "../src/store/db/db.ts";
import { migrate } from "../src/store/db/migrate.ts";

export type Engine = "sqlite" | "postgres";

/** The engines that tests run on: SQLite, and PostgreSQL where TEST_POSTGRES names a server (postgres://…). */
export const engines: readonly Engine[] = process.env.TEST_POSTGRES ? ["sqlite", "postgres"] : ["sqlite"];

export type Place = { address: string; folder: string; remove(): Promise<void> };

/** An empty database of its own, and a folder, both gone after `remove`. */
export async function aPlace(engine: Engine): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "amends-test-"));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (engine === "sqlite") return { address: `sqlite:${join(folder, "amends.db")}`, folder, remove: removeFolder };
  const server = process.env.TEST_POSTGRES ?? "";
  const name = `t${crypto.randomUUID().replaceAll("-", "")}`;
  const admin = new SQL(server, { max: 1 });
  await admin.unsafe(`create database ${name}`);
  await admin.close();
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    address: address.href,
    folder,
    remove: async () => {
      const again = new SQL(server, { max: 1 });
      await again.unsafe(`drop database if exists ${name} with (force)`);
      await again.close();
      await removeFolder();
    },
  };
}

/** A migrated database of its own for one test. */
export async function aDb(engine: Engine): Promise<{ db: Db; place: Place; remove(): Promise<void> }> {
  const place = await aPlace(engine);
  const db = await openDb(place.address);
  await migrate(db, "2026-01-05T08:00:00.000Z");
  return {
    db,
    place,
    remove: async () => {
      await db.close();
      await place.remove();
    },
  };
}
