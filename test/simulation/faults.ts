import type { Db } from "../../src/store/db/db.ts";

/** What a statement of a process that has died answers, as do all that follow. */
export class Crash extends Error {
  override readonly name = "Crash";
}

/** One process. It may be doomed to die at a statement to come, or right after a commit, before its caller hears of it. */
export type Life = {
  isDead(): boolean;
  isDoomed(): boolean;
  kill(): void;
  doom(after: number, at: "statement" | "commit"): void;
  /** Passed by every statement, and by every commit once it is durable. */
  statement(): void;
  commit(): void;
};

export function aLife(): Life {
  let dead = false;
  let doomed: { left: number; at: "statement" | "commit" } | null = null;
  const pass = (at: "statement" | "commit") => {
    if (dead) throw new Crash("The process has died.");
    if (doomed?.at !== at || --doomed.left > 0) return;
    dead = true;
    throw new Crash(`The process dies at a ${at}.`);
  };
  return {
    isDead: () => dead,
    isDoomed: () => doomed !== null,
    kill: () => {
      dead = true;
    },
    doom: (left, at) => {
      doomed ??= { left, at };
    },
    statement: () => pass("statement"),
    commit: () => pass("commit"),
  };
}

/** The database as a process that can die has it: nothing that comes after its death is written. */
export function mortal(db: Db, life: Life, isInside = false): Db {
  const alive = <Result>(call: () => Promise<Result>) => {
    life.statement();
    return call();
  };
  return {
    engine: db.engine,
    skipLocked: db.skipLocked,
    all: async (query) => alive(() => db.all(query)),
    get: async (query) => alive(() => db.get(query)),
    run: async (query) => alive(() => db.run(query)),
    claim: async (query) => alive(() => db.claim(query)),
    script: async (text) => alive(() => db.script(text)),
    tx: async (work) => {
      const result = await alive(() => db.tx((inner) => work(mortal(inner, life, true))));
      if (!isInside) life.commit();
      return result;
    },
    close: () => db.close(),
  };
}
