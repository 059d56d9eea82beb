import { after } from "../../core/instant.ts";
import { FEWEST_DAYS, FEWEST_VISITS, LAPSE_RULE, lapseOf } from "../../core/listen/lapse.ts";
import { theClock } from "../../core/retain/actor.ts";
import { isReachable } from "../../core/retain/customer.ts";
import {
  addSilence,
  claimSearch,
  endOfStretch,
  isSilenceTold,
  lastSearch,
  leaveSearch,
  listAnswerTimes,
  listQuietRegulars,
  type Regular,
} from "../../store/listen/silences.ts";
import { findUnit } from "../../store/org/units.ts";
import { findOpenCase } from "../../store/retain/cases.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import { atOneMoment, type World } from "../../world.ts";
import { alertOwner, openCase } from "../retain/open-case.ts";
import { rulesNow } from "./rules-now.ts";

/** Once an hour, also when several processes look. */
const PAUSE = { hours: 1 };
/** So many customers are looked at in one search, so many at a time; the next goes on behind them. */
const STRETCH = 500;
const STRETCHES = 20;
/** So many cases come of one search: a chain that begins to look is not flooded. */
const MOST_CASES = 20;
/** Answers of one customer that are looked at: more than the last visits, as some answer twice a day. */
const ANSWERS = 60;

/**
 * Opens a case for each regular who has said nothing for longer than the rules allow, for somebody to ask why. Each silence is told once.
 * Does nothing while no rule asks for it. Gives the number of cases.
 */
export async function findSilent(world: World): Promise<number> {
  const { db, now } = world;
  const { silentAfterGaps } = await rulesNow(world);
  if (silentAfterGaps === null) return 0;
  const before = after(now(), { hours: -PAUSE.hours });
  if ((await lastSearch(db)) > before) return 0;
  const from = await db.tx((db) => claimSearch(db, now(), before));
  if (from === undefined) return 0;
  let [place, told] = [from, 0];
  for (let stretch = 0; stretch < STRETCHES && told < MOST_CASES; stretch += 1) {
    const toId = await endOfStretch(db, place, STRETCH);
    if (toId === undefined) {
      place = "";
      break;
    }
    const quiet = { afterId: place, toId, fewest: FEWEST_VISITS, before: after(now(), { hours: -24 * FEWEST_DAYS }) };
    place = toId;
    for (const regular of await listQuietRegulars(db, quiet)) {
      if (!(await tell(world, regular, silentAfterGaps)) || ++told < MOST_CASES) continue;
      place = regular.customerId;
      break;
    }
  }
  await db.tx((db) => leaveSearch(db, place));
  return told;
}

/** Opens the case, unless the customer said something meanwhile, has one, cannot be reached, or is no regular after all. */
function tell(world: World, regular: Regular, afterGaps: number): Promise<boolean> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const { unitId, customerId } = regular;
    const lapse = lapseOf(await listAnswerTimes(db, regular, ANSWERS), afterGaps, inside.now());
    if (lapse === null || lapse.lastAt !== regular.lastAt || (await isSilenceTold(db, regular))) return false;
    const [unit, customer] = [await findUnit(db, unitId), await findCustomer(db, customerId)];
    if (!unit || !customer || !isReachable(customer) || (await findOpenCase(db, unitId, customerId))) return false;
    const about = { unit, customer, severity: "alert", because: LAPSE_RULE, facts: lapse } as const;
    const it = await openCase(inside, about, theClock);
    await addSilence(db, regular, it.id, inside.now());
    await alertOwner(inside, it);
    return true;
  });
}
