import { after } from "../../core/instant.ts";
import { type OwnRules, rulesFrom } from "../../core/listen/own-rules.ts";
import { checkOwnRules } from "../../core/listen/rule-check.ts";
import { aTrial, type Trial, tryOn } from "../../core/listen/trial.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { personOf } from "../../core/retain/decision.ts";
import { countHeard, listHeard, type Place } from "../../store/listen/heard.ts";
import { currentVersion } from "../../store/listen/rules.ts";
import { addTrial, endTrial, findTrial, tellTrial, tidyTrials } from "../../store/listen/trials.ts";
import type { World } from "../../world.ts";
import { rulesNow } from "./rules-now.ts";

/** So far a changed rule is tried back. */
export const TRIED_DAYS = 90;
/** Responses that are read at once; between two such pages others have their turn. */
const PAGE = 500;
/** Trials that are kept to look at again. */
const KEPT = 20;

/** Notes down a change that is to be tried and gives the trial's id; `runTrial` does it. Throws Refused for rules that make no sense. */
export async function askTrial(world: World, own: OwnRules, actor: Actor): Promise<string> {
  return world.db.tx(async (db) => {
    const basedOn = await currentVersion(db);
    checkOwnRules(own, rulesFrom(own, basedOn + 1));
    const id = world.newId();
    const outOf = await countHeard(db, sinceOf(world));
    await addTrial(db, { id, basedOn, own, madeBy: personOf(actor), createdAt: world.now(), outOf });
    await tidyTrials(db, KEPT);
    return id;
  });
}

/**
 * Hears the responses of the last 90 days again with rules that do not count yet, beside those that do. Nothing else is changed by it. It
 * says after each page how far it is; stopped, it keeps what it has tried so far.
 */
export async function runTrial(world: World, id: string): Promise<Trial> {
  const asked = await findTrial(world.db, id);
  if (!asked) throw new Refused("There is no such trial. Try the rule again.");
  const rules = { before: await rulesNow(world), after: rulesFrom(asked.own, asked.basedOn + 1) };
  const trial = aTrial();
  let goesOn = true;
  for (let place: Place | null = null; goesOn; ) {
    const page: Awaited<ReturnType<typeof listHeard>> = await listHeard(world.db, sinceOf(world), place, PAGE);
    for (const heard of page.heard) tryOn(trial, heard, rules);
    place = page.next;
    goesOn = (await tellTrial(world.db, id, trial.tried, world.now())) && place !== null;
  }
  await endTrial(world.db, id, trial, world.now());
  return trial;
}

const sinceOf = ({ now }: World) => after(now(), { hours: -24 * TRIED_DAYS });
