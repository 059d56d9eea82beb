import type { Envelope } from "../core/retain/mail.ts";
import type { AuthenticateOptions } from "./authenticate.ts";
import { type Reading, Stopping } from "./reader.ts";
import type { Answered, Asked } from "./reader-thread.ts";

/** A mail that waits to be read. One that was in hand when a thread died is a suspect, and is read alone. */
export type Job = {
  envelope: Envelope;
  load: () => Promise<Uint8Array>;
  resolve: (reading: Reading) => void;
  reject: (why: Error) => void;
  isSuspect: boolean;
};

type InHand = Job & { size: number; timer: Timer };

/** One thread that reads. */
export type ReaderWorker = {
  /** Mails in hand, and the sum of their bytes. */
  load(): { mails: number; bytes: number; hasSuspect: boolean };
  read(job: Job, raw: Uint8Array): void;
  /** Ends the thread at once; what it has in hand stays unread. */
  end(): void;
};

type Hooks = {
  /** URL of what the thread runs. */
  program: string;
  /** Milliseconds after which a mail in hand is taken to have no end, and the thread is ended. */
  limit: number;
  onAnswer(): void;
  /** The thread is gone, with these in hand. */
  onDeath(inHand: Job[], why: string): void;
};

export function startReaderWorker(
  options: AuthenticateOptions,
  { program, limit, onAnswer, onDeath }: Hooks,
): ReaderWorker {
  const worker = new Worker(program);
  const inHand = new Map<number, InHand>();
  let last = 0;
  let isOver = false;

  const tell = (asked: Asked, transfer: ArrayBuffer[] = []) => worker.postMessage(asked, transfer);
  const clear = () => {
    isOver = true;
    const left = [...inHand.values()];
    inHand.clear();
    for (const { timer } of left) clearTimeout(timer);
    worker.terminate();
    return left;
  };
  const die = (why: string) => {
    if (!isOver) onDeath(clear(), why);
  };
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    const job = inHand.get(data.n);
    if (!job) return;
    inHand.delete(data.n);
    clearTimeout(job.timer);
    if ("reading" in data) job.resolve(data.reading);
    else job.reject(new Error(data.problem));
    onAnswer();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    die(`the reader broke over it (${event.message.split("\n").at(-1)?.slice(0, 200) ?? ""})`);
  };
  worker.addEventListener("close", () => die("the reader broke over it"));
  tell({ options });
  return {
    load: () => {
      const jobs = [...inHand.values()];
      const bytes = jobs.reduce((sum, { size }) => sum + size, 0);
      return { mails: jobs.length, bytes, hasSuspect: jobs.some(({ isSuspect }) => isSuspect) };
    },
    read: (job, raw) => {
      const n = ++last;
      const timer = setTimeout(() => die(`reading it took more than ${limit / 1000} seconds`), limit);
      inHand.set(n, { ...job, size: raw.byteLength, timer });
      // A view into a larger memory is copied: its neighbours are not ours to give away.
      const own = raw.byteLength === raw.buffer.byteLength ? raw : raw.slice();
      tell({ n, envelope: job.envelope, raw: own }, own.buffer instanceof ArrayBuffer ? [own.buffer] : []);
    },
    end: () => {
      for (const job of clear()) job.reject(new Stopping("The program ends."));
    },
  };
}
