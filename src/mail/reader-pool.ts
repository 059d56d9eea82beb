import type { AuthenticateOptions } from "./authenticate.ts";
import { type Reader, type Reading, Stopping, Unreadable } from "./reader.ts";
import { type Job, type ReaderWorker, startReaderWorker } from "./reader-worker.ts";

export type ReaderPool = Reader & {
  /** Finishes what is in hand, at most for two seconds; all else stays unread. */
  close(): Promise<void>;
};

/**
 * `threads` at most. `limit`: milliseconds one mail may take. `idle`: milliseconds after which threads without work are let go.
 * `program`: URL of what they run.
 */
export type ReaderPoolOptions = { threads?: number; limit?: number; idle?: number; program?: string };

/** The name holds in the executable too: scripts/build.ts puts the thread beside the program. */
const READER = new URL("./reader-thread.ts", import.meta.url).href;

/** Mails that one thread is given at once, so that waiting for DNS about one does not hold up the next. */
const DEPTH = 32;
/** Bytes in hand above which a thread is given no further mail. */
const PLENTY = 8 * 1024 * 1024;
const GRACE_MS = 2000;

/**
 * Threads that read mails, started with the first one and let go when there is nothing to do. When a thread dies or finds no end, another
 * takes its place, and each mail that was in hand is read once more alone: only the one that does it again is unreadable.
 */
export function openReaderPool(
  options: AuthenticateOptions,
  { threads = 1, limit = 20_000, idle = 60_000, program = READER }: ReaderPoolOptions = {},
): ReaderPool {
  const workers = new Set<ReaderWorker>();
  const waiting: Job[] = [];
  let isFeeding = false;
  let isClosed = false;
  let letGo: Timer | undefined;
  let whenEmpty: (() => void) | undefined;

  const isEmpty = () => waiting.length === 0 && !isFeeding && [...workers].every((worker) => worker.load().mails === 0);

  async function feed(): Promise<void> {
    if (isFeeding) return;
    isFeeding = true;
    for (let job = waiting[0]; job && !isClosed; job = waiting[0]) {
      const worker = roomFor(job);
      if (!worker) break;
      waiting.shift();
      await hand(job, worker);
    }
    isFeeding = false;
    if (isEmpty()) rest();
  }

  async function hand(job: Job, worker: ReaderWorker): Promise<void> {
    try {
      const raw = await job.load();
      if (workers.has(worker)) worker.read(job, raw);
      else putBack([job]);
    } catch (why) {
      job.reject(why instanceof Error ? why : new Error(String(why)));
    }
  }

  /** The thread with the least to do; a suspect has one for itself. */
  function roomFor({ isSuspect }: Job): ReaderWorker | undefined {
    const most = isSuspect ? 1 : DEPTH;
    const free = [...workers]
      .map((worker) => ({ worker, ...worker.load() }))
      .filter(({ mails, bytes, hasSuspect }) => !hasSuspect && mails < most && bytes < PLENTY)
      .sort((a, b) => a.mails - b.mails)[0];
    if (free && (free.mails === 0 || workers.size === threads)) return free.worker;
    return workers.size < threads ? start() : free?.worker;
  }

  function start(): ReaderWorker {
    const worker = startReaderWorker(options, {
      program,
      limit,
      onAnswer: () => void feed(),
      onDeath: (inHand, why) => {
        workers.delete(worker);
        const [only, ...others] = inHand;
        if (only && others.length === 0) only.reject(new Unreadable(`This mail cannot be read: ${why}.`));
        else putBack(inHand.map((job) => ({ ...job, isSuspect: true })));
        void feed();
      },
    });
    workers.add(worker);
    return worker;
  }

  function putBack(jobs: readonly Job[]): void {
    if (isClosed) refuse(jobs);
    else waiting.unshift(...jobs);
  }

  function rest(): void {
    whenEmpty?.();
    clearTimeout(letGo);
    letGo = setTimeout(() => isEmpty() && endAll(), idle);
    letGo.unref();
  }

  function endAll(): void {
    for (const worker of workers) worker.end();
    workers.clear();
  }

  return {
    read: (envelope, load) =>
      new Promise<Reading>((resolve, reject) => {
        if (isClosed) return reject(new Stopping("The program ends."));
        waiting.push({ envelope, load, resolve, reject, isSuspect: false });
        void feed();
      }),
    close: async () => {
      isClosed = true;
      refuse(waiting.splice(0));
      if (!isEmpty()) {
        const empty = new Promise<void>((resolve) => {
          whenEmpty = resolve;
        });
        await Promise.race([empty, Bun.sleep(GRACE_MS)]);
      }
      clearTimeout(letGo);
      endAll();
    },
  };
}

function refuse(jobs: readonly Job[]): void {
  for (const job of jobs) job.reject(new Stopping("The program ends."));
}
