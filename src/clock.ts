import { Cron } from "croner";
import { after } from "./core/instant.ts";
import { findSilent } from "./flow/listen/find-silent.ts";
import { tellGaps } from "./flow/org/tell-gaps.ts";
import { tidyUp } from "./flow/org/tidy-up.ts";
import { turnPeople } from "./flow/org/turn-people.ts";
import { beat } from "./flow/retain/beat.ts";
import { ringClocks } from "./flow/retain/ring-clocks.ts";
import { sendHead } from "./flow/retain/send-head.ts";
import { sendLetters } from "./flow/retain/send-letters.ts";
import { openInbox, readMails } from "./mail/inbox.ts";
import type { World } from "./world.ts";

/** How often each loop looks for what is due when it found nothing. */
const IDLE_MS = 250;
/** How often the server leaves word that it is alive. */
const BEAT_MS = 30_000;
/** A loop that has not come round for this long is stuck, and /healthz says so. */
const STUCK_SECONDS = 120;

export type LoopName = "clocks" | "outbox" | "inbox" | "mailbox";

export type Clockwork = {
  /** The loops that have not come round lately; empty when all is well. */
  stuck(): LoopName[];
  /** Ends the loops after what they have in hand. */
  stop(): Promise<void>;
};

/** Takes each piece of work when it may be done: at once, or when a demo does not travel in time. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Starts the only timers there are: due clocks are rung, the outbox is sent, kept mails are read, and once a night it tidies up.
 * `mailbox` looks for mail on somebody else's server, which takes its time and so nobody's turn. While `isVisited` says that
 * pages are asked for, the inbox leaves them the most of the time.
 */
export function startClockwork(
  world: World,
  inTurn: Turn = (work) => work(),
  mailbox: (() => Promise<number>) | null = null,
  isVisited: () => boolean = () => false,
): Clockwork {
  const inbox = openInbox(world.config, isVisited);
  const loops = new Map<LoopName, () => Promise<number>>([
    ["clocks", () => inTurn(() => ringClocks(world))],
    ["outbox", () => inTurn(() => sendLetters(world))],
    ["inbox", () => inTurn(() => inbox.read(world))],
  ]);
  if (mailbox) loops.set("mailbox", mailbox);
  const came = new Map([...loops.keys()].map((name) => [name, performance.now()]));
  const stopping = new AbortController();
  const run = async ([name, work]: [LoopName, () => Promise<number>]) => {
    while (!stopping.signal.aborted) {
      const done = await work().catch((why) => {
        world.log(`${name}: ${why instanceof Error ? why.message : String(why)}`);
        return 0;
      });
      came.set(name, performance.now());
      if (done === 0) await pause(stopping.signal);
    }
  };
  const running = [...loops].map(run);
  const beating = setInterval(() => {
    void inTurn(() => beat(world)).catch((why) => world.log(`heartbeat: ${String(why)}`));
  }, BEAT_MS);
  const nightly = new Cron("23 3 * * *", { timezone: "UTC", protect: true }, async () => {
    await inTurn(() => tidyUp(world, after(world.now(), { hours: -48 }))).catch((why) =>
      world.log(`tidy up: ${String(why)}`),
    );
  });
  const everyMinute = new Cron("* * * * *", { timezone: "UTC", protect: true }, async () => {
    await inTurn(() => keepPeople(world)).catch((why) => world.log(`people: ${String(why)}`));
  });
  // Once an hour, looked for every minute: so is what could not be sent. It waits for others, so it takes nobody's turn.
  const heads = new Cron("* * * * *", { timezone: "UTC", protect: true }, async () => {
    await sendHead(world).catch((why) => world.log(`head of the log: ${String(why)}`));
  });
  const silences = new Cron("* * * * *", { timezone: "UTC", protect: true }, async () => {
    await inTurn(() => findSilent(world)).catch((why) => world.log(`regulars: ${String(why)}`));
  });
  return {
    stuck: () => [...came].filter(([, at]) => performance.now() - at > STUCK_SECONDS * 1000).map(([name]) => name),
    stop: async () => {
      clearInterval(beating);
      nightly.stop();
      everyMinute.stop();
      heads.stop();
      silences.stop();
      stopping.abort();
      await Promise.all([inbox.close(), ...running]);
    },
  };
}

/** Who is back, away or gone, and on Monday mornings what is missing: all of it once, and made up for after a stop. */
const keepPeople = async (world: World): Promise<number> => (await turnPeople(world)) + (await tellGaps(world));

/** Runs all that is due now until nothing is left: for the demo's time travel and for tests. */
export async function runAllDue(world: World): Promise<void> {
  for (let done = 1; done > 0; ) {
    done =
      (await keepPeople(world)) +
      (await sendHead(world)) +
      (await findSilent(world)) +
      (await ringClocks(world)) +
      (await readMails(world)) +
      (await sendLetters(world));
  }
  await beat(world);
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
