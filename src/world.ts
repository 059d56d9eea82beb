import { mkdirSync } from "node:fs";
import { blame } from "./blame.ts";
import type { Config } from "./config.ts";
import { type Instant, toInstant } from "./core/instant.ts";
import type { Rules } from "./core/listen/rules.ts";
import type { Post } from "./core/retain/letter.ts";
import { type Keys, keysOf, secretOf } from "./keys.ts";
import { type Db, openDb } from "./store/db/db.ts";
import { migrate } from "./store/db/migrate.ts";

/** All of the outside that a flow may touch. */
export type World = {
  config: Config;
  db: Db;
  keys: Keys;
  /** The only clock: real time, or the demo's and the tests'. */
  now: () => Instant;
  /** UUIDv7 text. */
  newId: () => string;
  /** Hands letters over; null while no relay is set, and letters wait. */
  post: Post | null;
  /** What listened last: rules are put together once, not for each text, and a threshold holds for a few. */
  ears: { rules?: Rules; threshold?: { value: number; uses: number } };
  /** One line for the operator. Never a customer's words, never a secret. */
  log: (line: string) => void;
};

/** Opens the data folder, the secret and the migrated database. */
export async function openWorld(
  config: Config,
  outside: Partial<Pick<World, "now" | "newId" | "post" | "log">> = {},
): Promise<World> {
  await blame("AMENDS_DATA", () => mkdirSync(config.data, { recursive: true }));
  const now = outside.now ?? (() => toInstant(Date.now()));
  const db = await blame("DATABASE_URL", () => openDb(config.database));
  await migrate(db, now());
  return {
    config,
    db,
    keys: keysOf(await blame("AMENDS_DATA", () => secretOf(config))),
    now,
    newId: outside.newId ?? (() => Bun.randomUUIDv7()),
    post: outside.post ?? null,
    ears: {},
    log: outside.log ?? ((line) => console.log(line)),
  };
}

/** The same world with its clock stopped: all that is done in one transaction happens at one moment. */
export function atOneMoment(world: World): World {
  const at = world.now();
  return { ...world, now: () => at };
}
