import { after, never } from "../../core/instant.ts";
import type { Clock } from "../../core/retain/clock.ts";
import type { Downtime } from "../../core/retain/downtime.ts";
import { knownUnits } from "../../store/org/known-units.ts";
import { listRinging, nextRing, putToSleep } from "../../store/retain/clocks.ts";
import { isGathering, releaseDigests } from "../../store/retain/digests.ts";
import { listDowntimes } from "../../store/retain/downtimes.ts";
import { atOneMoment, type World } from "../../world.ts";
import { ringOne } from "./ring-one.ts";
import { type Telling, writeReminders } from "./write-reminders.ts";

/** Clocks rung in one transaction, in which nobody else writes. */
const AT_ONCE = 40;
/** While more is due than rings at once, what one person is told is gathered; it goes when all has rung, or after this. */
const GATHERING = { minutes: 1 };
/** Downtimes that may have taken time from what is late today: no deadline is longer. */
const RECENT = { hours: -24 * 180 };

/**
 * Rings clocks that are due, and gives their number; 0 when none is left. A ring, its log rows, and the letters it causes are one
 * transaction, so it happens once, also when the process dies between any two steps. What falls due together for one person is one letter,
 * also when it is more than rings at once.
 */
export async function ringClocks(world: World): Promise<number> {
  if (((await nextRing(world.db)) ?? never) > world.now()) return 0;
  try {
    return await ringBatch(world, AT_ONCE);
  } catch (why) {
    world.log(`Clocks: ${describe(why)}. Ringing them one by one.`);
    return ringOneByOne(world);
  }
}

/** Finds the clock that cannot be rung and puts it to sleep for an hour, so that the others ring. */
async function ringOneByOne(world: World): Promise<number> {
  const due = await world.db.tx((db) => listRinging(db, world.now(), AT_ONCE));
  let rung = 0;
  for (const clock of due) {
    try {
      rung += await world.db.tx((db) => ringThese({ ...atOneMoment(world), db }, [clock], false));
    } catch (why) {
      world.log(`Clock ${clock.id} of case ${clock.caseId} cannot ring and sleeps for an hour: ${describe(why)}`);
      await world.db.tx((db) => putToSleep(db, clock.id, after(world.now(), { hours: 1 }), describe(why)));
    }
  }
  return rung;
}

const ringBatch = (world: World, limit: number): Promise<number> =>
  world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const now = inside.now();
    const due = await listRinging(db, now, limit);
    const rung = await ringThese(inside, due, due.length === limit);
    if (due.length > 0 && due.length < limit) await releaseDigests(db, now, after(now, GATHERING));
    return rung;
  });

async function ringThese(world: World, clocks: readonly Clock[], isMore: boolean): Promise<number> {
  if (clocks.length === 0) return 0;
  const now = world.now();
  const downtimes = await listDowntimes(world.db, after(now, RECENT));
  const known = { units: knownUnits(world.db), downtimes, isJustBack: isJustBack(downtimes, now) };
  const people = new Map<string, Telling>();
  for (const clock of clocks) await ringOne(world, clock, known, people);
  const soon = after(now, GATHERING);
  const gathers = isMore || (await isGathering(world.db, now, soon));
  const gathersUntil = gathers ? soon : known.isJustBack ? now : null;
  for (const telling of people.values()) await writeReminders(world, telling, gathersUntil, known.units);
  return clocks.length;
}

/** Right after downtime each person gets one letter, whatever it is about. */
const isJustBack = (downtimes: readonly Downtime[], now: string): boolean =>
  downtimes.some(({ until }) => until <= now && now <= after(until, { minutes: 5 }));

const describe = (why: unknown): string => (why instanceof Error ? why.message : String(why));
