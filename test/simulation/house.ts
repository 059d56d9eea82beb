import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readConfig } from "../../src/config.ts";
import type { Instant } from "../../src/core/instant.ts";
import type { Post } from "../../src/core/retain/letter.ts";
import type { Chance } from "../../src/demo/random.ts";
import { beat } from "../../src/flow/retain/beat.ts";
import { pickUpWork } from "../../src/flow/retain/pick-up-work.ts";
import type { Db } from "../../src/store/db/db.ts";
import { openWorld, type World } from "../../src/world.ts";
import { aPlace, type Engine } from "../engines.ts";
import { aLife, type Life, mortal } from "./faults.ts";

/** Whose word about senders is believed, as that of a chain's own gateway would be. */
export const GATEWAY = "gateway.chain.test";

/** The process that was asked has died over it and is up again. Whoever asked does not know how much of it was done. */
export class Crashed extends Error {
  override readonly name = "Crashed";
}

/**
 * The real program on a real database: one process, or on PostgreSQL two. There people's deeds go to the one or the other, and what is due is
 * done by both at once; in what order these two reach the database is left to them, so that such a play is not the same twice. It dies now and then and starts again. */
export type House = {
  config: Config;
  /** What is committed, as the process sees it that is up: a connection of its own would forget all it knows with each commit. */
  eyes: Db;
  /** The world as an onlooker has it, who reads and does nothing. */
  sight: World;
  keys: World["keys"];
  /** Has the process whose turn it is do something. Rejects with Crashed, or with what the deed itself throws. */
  work<Result>(deed: (world: World) => Promise<Result>): Promise<Result>;
  /** Has every process do it, all at once. Rejects with Crashed when one of them has died over it, or with what it throws. */
  workTogether(deed: (world: World) => Promise<void>): Promise<void>;
  /** The same without faults: for what happens before the play, and behind its back. */
  found<Result>(deed: (world: World) => Promise<Result>): Promise<Result>;
  /** Nobody starts it again before then: a power cut, a forgotten machine. */
  shutUntil(at: Instant): Promise<void>;
  /** How many pieces of work there were: nothing falls due at another time than before while there is none. */
  turns(): number;
  /** From when on it works again; a moment in the past while it is up. */
  upAt(): Instant;
  crashes(): number;
  close(): Promise<void>;
};

type Outside = {
  engine: Engine;
  now: () => Instant;
  newId: () => string;
  post: Post;
  log: (line: string) => void;
  chance: Chance;
  /** How likely a piece of work is the process's last. */
  crashShare: number;
};

type Process = { world: World; life: Life; db: Db };

export async function openHouse(outside: Outside): Promise<House> {
  const { engine, chance, crashShare, now } = outside;
  const place = await aPlaceFor(engine);
  const config = configOf(place);
  const processes: Process[] = [];
  for (const _ of engine === "postgres" ? [1, 2] : [1]) processes.push(await start(config, outside));
  const [first] = processes;
  if (!first) throw new Error("There is no process.");
  const eyes = through(() => (processes[0] ?? first).db);
  let crashes = 0;
  let turns = 0;
  let upAt = now();

  /** Its last beat is never old: a process beats twice a minute as long as it lives. */
  const beatOf = ({ world, db }: Process) => beat({ ...world, db });

  async function restart(dead: Process): Promise<Process> {
    await dead.db.close();
    const fresh = await start(config, outside);
    processes[processes.indexOf(dead)] = fresh;
    return fresh;
  }

  async function alive(): Promise<Process> {
    const one = chance.pick(processes);
    return one.life.isDead() ? restart(one) : one;
  }

  async function workOf<Result>(one: Process, deed: (world: World) => Promise<Result>): Promise<Result> {
    turns++;
    if (chance.happens(crashShare))
      one.life.doom(Math.ceil(chance.between(0, 40)), chance.happens(0.3) ? "commit" : "statement");
    if (one.life.isDoomed()) await beatOf(one);
    try {
      const result = await deed(one.world);
      if (!one.life.isDead()) return result;
    } catch (why) {
      if (!one.life.isDead()) throw why;
    }
    crashes++;
    await restart(one);
    throw new Crashed("The process has died and is up again.");
  }

  return {
    config,
    eyes,
    sight: { ...first.world, db: eyes },
    keys: first.world.keys,
    work: async (deed) => {
      if (now() < upAt) throw new Crashed("The machine is off.");
      return workOf(await alive(), deed);
    },
    workTogether: async (deed) => {
      if (now() < upAt) throw new Crashed("The machine is off.");
      for (const one of [...processes]) if (one.life.isDead()) await restart(one);
      const done = await Promise.allSettled(processes.map((one) => workOf(one, deed)));
      const failed = done.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      if (failed.length > 0) throw failed.find((why) => !(why instanceof Crashed)) ?? failed[0];
    },
    found: async (deed) => {
      turns++;
      const { world, db } = await alive();
      return deed({ ...world, db });
    },
    shutUntil: async (at) => {
      turns++;
      upAt = at;
      for (const one of processes) {
        if (!one.life.isDead()) await beatOf(one);
        one.life.kill();
      }
    },
    turns: () => turns,
    upAt: () => upAt,
    crashes: () => crashes,
    close: async () => {
      for (const { db } of processes) await db.close();
      await place.remove();
    },
  };
}

async function start(config: Config, { now, newId, post, log }: Outside): Promise<Process> {
  const world = await openWorld(config, { now, newId, post, log });
  await pickUpWork(world);
  const life = aLife();
  return { world: { ...world, db: mortal(world.db, life) }, life, db: world.db };
}

/** The database that is the one to read from at each moment. */
const through = (current: () => Db): Db => ({
  ...current(),
  all: (query) => current().all(query),
  get: (query) => current().get(query),
});

const configOf = ({ folder, address }: { folder: string; address: string }): Config =>
  readConfig({
    AMENDS_DATA: folder,
    DATABASE_URL: address,
    AMENDS_SECRET: "a secret that is long enough for plays",
    AMENDS_URL: "https://amends.chain.test",
    AMENDS_MAIL_DOMAIN: "reply.chain.test",
    AMENDS_TRUSTED_RELAYS: "127.0.0.1",
    AMENDS_AUTHSERV_ID: GATEWAY,
  });

/** In memory where the machine has such a folder: a play dies in thought only, and waits for no disk. */
async function aPlaceFor(engine: Engine) {
  if (engine === "postgres") return aPlace(engine);
  const folder = await mkdtemp(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "amends-play-"));
  const address = `sqlite:${join(folder, "amends.db")}`;
  return { address, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
