import { Cron } from "croner";
import { after } from "./core/instant.ts";
import { tidyUp } from "./flow/org/tidy-up.ts";
import { ringClocks } from "./flow/retain/ring-clocks.ts";
import { sendLetters } from "./flow/retain/send-letters.ts";
import { readMails } from "./mail/inbox.ts";
import type { World } from "./world.ts";

/** How often each loop looks for what is due when it found nothing. */
const IDLE_MS = 250;
/** A loop that has not come round for this long is stuck, and /healthz says so. */
const STUCK_SECONDS = 120;

const loops = { clocks: ringClocks, outbox: sendLetters, inbox: readMails } as const;
export type LoopName = keyof typeof loops;

export type Clockwork = {
  /** The loops that have not come round lately; empty when all is well. */
  stuck(): LoopName[];
  /** Ends the loops after what they have in hand. */
  stop(): Promise<void>;
};

/** Takes each piece of work when it may be done: at once, or when a demo does not travel in time. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Starts the only timers there are: due clocks are rung, the outbox is sent, kept mails are read, and once a night it tidies up. */
export function startClockwork(world: World, inTurn: Turn = (work) => work()): Clockwork {
  const came: Record<LoopName, number> = {
    clocks: performance.now(),
    outbox: performance.now(),
    inbox: performance.now(),
  };
  const stopping = new AbortController();
  const run = async (name: LoopName) => {
    while (!stopping.signal.aborted) {
      const done = await inTurn(() => loops[name](world)).catch((why) => {
        world.log(`${name}: ${why instanceof Error ? why.message : String(why)}`);
        return 0;
      });
      came[name] = performance.now();
      if (done === 0) await pause(stopping.signal);
    }
  };
  const running = (["clocks", "outbox", "inbox"] as const).map(run);
  const nightly = new Cron("23 3 * * *", { timezone: "UTC", protect: true }, async () => {
    await inTurn(() => tidyUp(world, after(world.now(), { hours: -48 }))).catch((why) =>
      world.log(`tidy up: ${String(why)}`),
    );
  });
  return {
    stuck: () =>
      (["clocks", "outbox", "inbox"] as const).filter((name) => performance.now() - came[name] > STUCK_SECONDS * 1000),
    stop: async () => {
      nightly.stop();
      stopping.abort();
      await Promise.all(running);
    },
  };
}

/** Runs all that is due now until nothing is left: for the demo's time travel and for tests. */
export async function runAllDue(world: World): Promise<void> {
  for (let done = 1; done > 0; ) {
    done = (await ringClocks(world)) + (await readMails(world)) + (await sendLetters(world));
  }
}

const pause = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, IDLE_MS);
    signal.addEventListener("abort", wake);
  });
