import { changeBetween } from "../../core/listen/changed-rules.ts";
import { rulesFrom } from "../../core/listen/own-rules.ts";
import { aTrial, type Trial, trialSince, tryOn } from "../../core/listen/trial.ts";
import { Refused } from "../../core/refused.ts";
import { listHeard, type Place } from "../../store/listen/heard.ts";
import { endTrial, findTrial, tellTrial } from "../../store/listen/trials.ts";
import type { World } from "../../world.ts";
import { rulesNow } from "./rules-now.ts";
import { thresholdNow } from "./threshold-now.ts";

/** Responses that are read at once; between two such pages others have their turn. */
const PAGE = 500;

/**
 * Hears the responses of the last 90 days again with rules that do not count yet, beside those that do. Nothing else is changed by it. It
 * says after each page how far it is; stopped, it keeps what it has tried so far.
 */
export async function runTrial(world: World, id: string): Promise<Trial> {
  const asked = await findTrial(world.db, id);
  if (!asked) throw new Refused("There is no such trial. Try the rule again.");
  const since = trialSince(asked.createdAt);
  const threshold = await thresholdNow(world);
  const before = await rulesNow(world);
  const after = rulesFrom(asked.own, asked.basedOn + 1);
  const rules = { before, after, change: changeBetween(before, after), threshold };
  const trial = aTrial();
  let goesOn = true;
  for (let place: Place | null = null; goesOn; ) {
    const page: Awaited<ReturnType<typeof listHeard>> = await listHeard(world.db, since, place, PAGE);
    for (const heard of page.heard) tryOn(trial, heard, rules);
    place = page.next;
    goesOn = (await tellTrial(world.db, id, trial.tried, world.now())) && place !== null;
  }
  await endTrial(world.db, id, trial, world.now());
  return trial;
}
