import { type OwnRules, rulesFrom } from "../../core/listen/own-rules.ts";
import { checkOwnRules } from "../../core/listen/rule-check.ts";
import { trialSince } from "../../core/listen/trial.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { personOf } from "../../core/retain/decision.ts";
import { countHeard } from "../../store/listen/heard.ts";
import { currentVersion } from "../../store/listen/rules.ts";
import { addTrial, tidyTrials } from "../../store/listen/trials.ts";
import type { World } from "../../world.ts";

/** Trials that are kept to look at again. */
const KEPT = 20;

/** Notes down a change that is to be tried and gives the trial's id; `runTrial` does it. Throws Refused for rules that make no sense. */
export async function askTrial(world: World, own: OwnRules, actor: Actor): Promise<string> {
  return world.db.tx(async (db) => {
    const basedOn = await currentVersion(db);
    checkOwnRules(own, rulesFrom(own, basedOn + 1));
    const id = world.newId();
    const outOf = await countHeard(db, trialSince(world.now()));
    await addTrial(db, { id, basedOn, own, madeBy: personOf(actor), createdAt: world.now(), outOf });
    await tidyTrials(db, KEPT);
    return id;
  });
}
