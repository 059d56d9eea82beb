import { earliest, type Instant } from "../core/instant.ts";
import { ringClocks } from "../flow/retain/ring-clocks.ts";
import { sendLetters } from "../flow/retain/send-letters.ts";
import { nextRing } from "../store/retain/clocks.ts";
import { nextLetter } from "../store/retain/letters.ts";
import type { World } from "../world.ts";
import type { MovableClock } from "./time-travel.ts";

/** What people are going to do, in the order of time. */
export type Agenda = {
  /** Notes something down; what lies behind the end never happens. */
  at(when: Instant, deed: () => Promise<void>): void;
  /** Lives through all of it until `end`, ringing each clock and sending each letter at its moment. Mails are the deeds' own. */
  live(end: Instant): Promise<void>;
};

export function openAgenda(world: World, clock: MovableClock): Agenda {
  const waiting: { when: Instant; deed: () => Promise<void> }[] = [];

  async function ringUntil(moment: Instant): Promise<void> {
    for (let next = await nextDue(); next !== null && next <= moment; next = await nextDue()) {
      clock.moveTo(next);
      await ringClocks(world);
      await send();
    }
    clock.moveTo(moment);
  }

  /** The next ring, or the morning for which a letter waits. */
  const nextDue = async (): Promise<Instant | null> =>
    earliest((await nextRing(world.db)) ?? null, (await nextLetter(world.db)) ?? null);

  async function send(): Promise<void> {
    for (
      let next = await nextLetter(world.db);
      next !== undefined && next <= clock.now();
      next = await nextLetter(world.db)
    )
      await sendLetters(world);
  }

  return {
    at: (when, deed) => {
      const before = waiting.findLastIndex((one) => one.when <= when);
      waiting.splice(before + 1, 0, { when, deed });
    },
    live: async (end) => {
      for (let next = waiting.shift(); next && next.when <= end; next = waiting.shift()) {
        await ringUntil(next.when);
        await next.deed();
        await send();
      }
      await ringUntil(end);
    },
  };
}

/** A clock that only a hand moves, and only on. */
export function handClock(at: Instant): MovableClock {
  let current = at;
  return {
    now: () => current,
    moveTo: (next) => {
      if (next > current) current = next;
    },
  };
}
