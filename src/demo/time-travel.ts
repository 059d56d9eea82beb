import { runAllDue } from "../clock.ts";
import { type Instant, toInstant } from "../core/instant.ts";
import { nextGapLetter } from "../flow/org/tell-gaps.ts";
import { nextOfPeople } from "../store/org/absences.ts";
import { nextRing } from "../store/retain/clocks.ts";
import { nextInbound } from "../store/retain/inbound.ts";
import { nextLetter } from "../store/retain/letters.ts";
import type { World } from "../world.ts";

/** A clock that real time moves, and a hand can move on. */
export type MovableClock = { now(): Instant; moveTo(at: Instant): void };

/** Real time, put ahead by as much as it was moved. */
export function movableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => toInstant(Date.now() + ahead),
    moveTo: (at) => {
      ahead = Math.max(ahead, Date.parse(at) - Date.now());
    },
  };
}

/**
 * Moves time to `until` through every moment at which something falls due, doing it at that moment, so that each letter bears
 * the hour it would have had. Nothing is left due when this resolves. Moving back is not possible.
 */
export async function travelTo(world: World, clock: MovableClock, until: Instant): Promise<void> {
  await runAllDue(world);
  for (let next = await nextDue(world); next !== null && next <= until; next = await nextDue(world)) {
    if (next > clock.now()) clock.moveTo(next);
    await runAllDue(world);
  }
  clock.moveTo(until);
  await runAllDue(world);
}

/** When the next clock, mail or letter is due; null while nothing is. */
export async function nextDue(world: World): Promise<Instant | null> {
  const letter = world.post ? await nextLetter(world.db) : undefined;
  const people = [await nextOfPeople(world.db), await nextGapLetter(world)];
  const due = [...people, await nextRing(world.db), await nextInbound(world.db), letter].filter(
    (at) => at !== undefined,
  );
  return due.sort()[0] ?? null;
}
