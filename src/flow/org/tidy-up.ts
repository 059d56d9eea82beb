import type { Instant } from "../../core/instant.ts";
import { forgetAnswers } from "../../store/ask/kept-answers.ts";
import { removeOldLimits } from "../../store/org/limits.ts";
import { removeEndedSessions } from "../../store/org/sessions.ts";
import { removeEndedLinks } from "../../store/org/sign-in-links.ts";
import type { World } from "../../world.ts";

/** Removes what has served: ended sessions and links, and limits and kept answers from before `until`. Nothing of a case. */
export function tidyUp(world: World, until: Instant): Promise<void> {
  return world.db.tx(async (db) => {
    await removeEndedSessions(db, world.now());
    await removeEndedLinks(db, world.now());
    await removeOldLimits(db, until);
    await forgetAnswers(db, until);
  });
}
