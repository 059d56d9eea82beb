import { runAllDue } from "../clock.ts";
import { type Instant, toInstant } from "../core/instant.ts";
import { Refused } from "../core/refused.ts";
import { findRoot } from "../store/org/units.ts";
import type { World } from "../world.ts";
import { saveAhead, shiftSessions } from "./memory.ts";
import { type MovableClock, travelTo } from "./time-travel.ts";

/** One thing at a time: what the clockwork does by itself waits while somebody travels, and travellers wait for one another. */
export type TimeMachine = {
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Moves time on by an ISO 8601 duration, or to the "morning", doing all that falls due; gives the new time. */
  advance(world: World, by: string): Promise<Instant>;
  /** Does all that is due now, at once. */
  catchUp(world: World): Promise<void>;
};

export function openTimeMachine(clock: MovableClock): TimeMachine {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  return {
    inTurn,
    advance: (world, by) =>
      inTurn(async () => {
        const zone = (await findRoot(world.db))?.timeZone ?? "UTC";
        const from = clock.now();
        const until = momentAfter(from, by, zone);
        await saveAhead(world.db, (Date.parse(until) - Date.now()) / 1000);
        await shiftSessions(world.db, Date.parse(until) - Date.parse(from));
        await travelTo(world, clock, until);
        await saveAhead(world.db, (Date.parse(clock.now()) - Date.now()) / 1000);
        return clock.now();
      }),
    catchUp: (world) => inTurn(() => runAllDue(world)),
  };
}

/** Days and longer units by the calendar of the zone. Throws Refused for what is no duration, goes back, or passes a year. */
export function momentAfter(from: Instant, by: string, zone: string): Instant {
  const here = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  if (by === "morning") return toInstant(here.startOfDay().add({ days: 1 }).with({ hour: 9 }).toInstant());
  const there = here.add(durationOf(by));
  if (Temporal.ZonedDateTime.compare(there, here) < 0)
    throw new Refused("Time does not go back: give a duration that is not negative.");
  if (Temporal.ZonedDateTime.compare(there, here.add({ years: 1 })) > 0)
    throw new Refused("That is too far: move on by a year at most.");
  return toInstant(there.toInstant());
}

function durationOf(text: string): Temporal.Duration {
  try {
    return Temporal.Duration.from(text);
  } catch {
    throw new Refused("“{{text}}” is not an ISO 8601 duration: write it like PT4H, P1D or P1W.", {
      text: text.slice(0, 40),
    });
  }
}
