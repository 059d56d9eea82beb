import type { Database } from "bun:sqlite";
import type { Db } from "./db.ts";
import { nextTurn } from "./next-turn.ts";
import { type Sql, sql, type Texts } from "./sql.ts";
import { change, rows } from "./sqlite-rows.ts";

/** Transactions that may share one commit, and so one fsync. */
const GROUP = 256;
/** A transaction that runs longer than this waits for something that is not its database. */
const STUCK_MS = 30_000;

type Job = { work: (db: Db) => Promise<unknown>; resolve: (result: unknown) => void; reject: (why: unknown) => void };

/** Begins and ends transactions by statements that stay prepared, unlike those of `exec`. */
const steer = (writer: Database, text: string) => writer.query(text).run();

/**
 * The transactions of the one connection that writes. Those that wait run as savepoints of one commit (group commit), so a failing one rolls
 * back alone and its neighbours become durable with a single fsync.
 */
export function writeQueue(writer: Database, known: Texts) {
  const waiting: Job[] = [];
  const whenIdle: (() => void)[] = [];
  let draining = false;

  const tx = <Result>(work: (db: Db) => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ work, resolve: (result) => resolve(result as Result), reject });
      if (!draining) void drain();
    });

  async function drain() {
    draining = true;
    while (waiting.length > 0) {
      await gather();
      await commitGroup();
    }
    draining = false;
    for (const tell of whenIdle.splice(0)) tell();
  }

  /** As long as others come with each turn, one more turn makes one fsync serve them too. */
  async function gather() {
    for (let before = 0; before < waiting.length && waiting.length < GROUP; ) {
      before = waiting.length;
      await nextTurn();
    }
  }

  async function commitGroup() {
    const settle: (() => void)[] = [];
    const taken: Job[] = [];
    try {
      steer(writer, "begin immediate");
      for (let job = waiting.shift(); job; job = taken.length < GROUP ? waiting.shift() : undefined) {
        taken.push(job);
        settle.push(await runJob(job, taken.length === 1));
      }
      steer(writer, "commit");
    } catch (why) {
      if (writer.inTransaction) steer(writer, "rollback");
      const failed = taken.length > 0 ? taken : waiting.splice(0);
      for (const job of failed) job.reject(why);
      return;
    }
    for (const tell of settle) tell();
  }

  /** Runs one transaction as a savepoint, which the first needs not; throws only when the whole group is lost. */
  async function runJob({ work, resolve, reject }: Job, isFirst: boolean): Promise<() => void> {
    if (!isFirst) steer(writer, "savepoint job");
    const inner = insideTx(writer, known);
    try {
      const result = await inTime(work(inner.db));
      if (!isFirst) steer(writer, "release job");
      return () => resolve(result);
    } catch (why) {
      // A full disk makes SQLite itself roll everything back.
      if (!writer.inTransaction) throw why;
      steer(writer, isFirst ? "rollback" : "rollback to job");
      steer(writer, isFirst ? "begin immediate" : "release job");
      return () => reject(why);
    } finally {
      inner.end();
    }
  }

  const idle = () => new Promise<void>((resolve) => (draining ? whenIdle.push(resolve) : resolve()));
  return { tx, idle };
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: Timer | undefined;
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error("A transaction waited for something other than its database.")),
      STUCK_MS,
    );
  });
  return Promise.race([work, stuck]).finally(() => clearTimeout(timer));
}

/** The `db` of one transaction: the writer itself, unusable once the transaction has ended. */
function insideTx(writer: Database, known: Texts) {
  let ended = false;
  let depth = 0;
  const open = () => {
    if (ended)
      throw new Error("This transaction has ended: use the db that its callback was given, and await every call.");
    return writer;
  };
  const db: Db = {
    engine: "sqlite",
    all: async <Row>(query: Sql) => rows<Row>(open(), query, known),
    get: async <Row>(query: Sql) => rows<Row>(open(), query, known)[0],
    claim: async <Row>(query: Sql) => rows<Row>(open(), query, known),
    run: async (query) => change(open(), query, known),
    tx: async (work) => {
      const name = `inner${++depth}`;
      steer(open(), `savepoint ${name}`);
      try {
        const result = await work(db);
        steer(open(), `release ${name}`);
        return result;
      } catch (why) {
        steer(open(), `rollback to ${name}`);
        steer(open(), `release ${name}`);
        throw why;
      } finally {
        depth--;
      }
    },
    skipLocked: sql``,
    script: async (text) => {
      open().exec(text);
    },
    close: async () => {
      throw new Error("A transaction cannot close its database.");
    },
  };
  return {
    db,
    end: () => {
      ended = true;
    },
  };
}
