import { starterRules } from "../../core/listen/starter-rules.ts";
import { asProgram } from "../../core/org/acting.ts";
import { addRulesVersion, currentVersion, findRulesVersion } from "../../store/listen/rules.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** Why the version is there that an upgrade makes. */
const REASON = "Amends came with new starter lists";

/**
 * Makes a version of its own for starter lists that are newer than those the last version was saved with, so that an assessment's version
 * always tells what listened. A chain that never changed a rule has none to follow. Gives the new version, or null.
 */
export function keepUp(world: World, edition = starterRules.version): Promise<number | null> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const last = await findRulesVersion(db, await currentVersion(db));
    if (!last || last.starter >= edition) return null;
    const version = last.version + 1;
    await addRulesVersion(db, {
      ...{ version, starter: edition, own: last.own, reason: REASON },
      ...{ madeBy: null, createdAt: inside.now() },
    });
    await addEvent(inside, { what: "rules_saved", actor: asProgram("command"), data: { version, reason: REASON } });
    return version;
  });
}
