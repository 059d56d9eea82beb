import { readConfig } from "../../../src/config.ts";
import { after, type Instant } from "../../../src/core/instant.ts";
import type { NewPerson } from "../../../src/core/org/person.ts";
import { refFromId } from "../../../src/core/org/ref.ts";
import { setUp } from "../../../src/flow/org/set-up.ts";
import { type Hasher, openHasher } from "../../../src/hasher.ts";
import { keysOf } from "../../../src/keys.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { addPerson, addRole } from "../../../src/store/org/people.ts";
import { addUnit, findRoot } from "../../../src/store/org/units.ts";
import type { World } from "../../../src/world.ts";
import { aDb, type Engine } from "../../engines.ts";

export const password = "copper ladder ninety";

export type Office = {
  world: World;
  hasher: Hasher;
  later(by: Parameters<typeof after>[1]): void;
  /** What the log says, oldest first. */
  events(): Promise<string[]>;
  remove(): Promise<void>;
};

/** A world on a database of its own with a clock in the test's hand. `isSetUp`: with the company and its admin ada. */
export async function anOffice(engine: Engine, { isSetUp = true } = {}): Promise<Office> {
  const { db, place, remove } = await aDb(engine);
  let at: Instant = "2026-01-05T08:00:00.000Z";
  const world: World = {
    config: { ...readConfig({}), data: place.folder, url: "https://amends.test", mailDomain: "reply.amends.test" },
    db,
    keys: keysOf("a secret that only tests have, long enough"),
    now: () => at,
    newId: () => Bun.randomUUIDv7(),
    post: null,
    ears: {},
    log: () => {},
  };
  const hasher = openHasher();
  if (isSetUp) await setUp(world, hasher, ada);
  return {
    world,
    hasher,
    later: (by) => {
      at = after(at, by);
    },
    events: async () => (await db.all<{ what: string }>(sql`select what from log order by seq`)).map((row) => row.what),
    remove,
  };
}

export const ada = {
  company: "Cleo's",
  adminName: "Ada",
  adminEmail: "Ada@Chain.test",
  password,
  timeZone: "Europe/Paris",
};

/** Adds the store lyon-2 with ann as its manager, who has no password yet. */
export async function addAnn({ world }: Office): Promise<NewPerson> {
  const id = world.newId();
  const ann: NewPerson = { id, ref: refFromId(id), name: "Ann", email: "ann@chain.test", active: true };
  const parentId = (await findRoot(world.db))?.id ?? null;
  const unit = { id: world.newId(), parentId, level: "store", code: "lyon-2", name: "Lyon 2", timeZone: null };
  await addUnit(world.db, unit, world.now());
  await addPerson(world.db, ann, world.now());
  await addRole(world.db, { personId: id, unitId: unit.id, role: "manager" });
  return ann;
}
