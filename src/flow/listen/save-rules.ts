import { noOwnRules, type OwnRules, rulesFrom } from "../../core/listen/own-rules.ts";
import { checkOwnRules } from "../../core/listen/rule-check.ts";
import { differencesBetweenRules } from "../../core/listen/rule-difference.ts";
import { starterRules } from "../../core/listen/starter-rules.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { personOf } from "../../core/retain/decision.ts";
import { addRulesVersion, currentVersion, findRulesVersion } from "../../store/listen/rules.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** What an admin wants to listen for, why, and the version that was on the screen when the change was made. */
export type WantedRules = { own: OwnRules; reason: string; basedOn: number };

/**
 * Saves a new version, for what is said from now on: what was heard before keeps the version that heard it. Throws Refused, in words, for
 * rules that make no sense, when somebody else saved meanwhile, and when nothing is changed. Rights are the edge's to check.
 */
export function saveRules(world: World, { own, reason, basedOn }: WantedRules, actor: Actor): Promise<number> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const current = await currentVersion(db);
    if (current !== basedOn)
      throw new Refused("Somebody saved version {{version}} meanwhile. Look at it and make your change again.", {
        version: current,
      });
    const before = (await findRulesVersion(db, current))?.own ?? noOwnRules;
    const version = current + 1;
    checkOwnRules(own, rulesFrom(own, version));
    const changes = differencesBetweenRules(before, own);
    if (changes.length === 0) throw new Refused("Nothing is changed: this is what listens already.");
    await addRulesVersion(db, {
      ...{ version, starter: starterRules.version, own, reason: reason.trim() },
      ...{ madeBy: personOf(actor), createdAt: inside.now() },
    });
    await addEvent(inside, { what: "rules_saved", actor, data: { version, reason: reason.trim(), changes } });
    return version;
  });
}
