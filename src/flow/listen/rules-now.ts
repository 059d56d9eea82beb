import type { Rules } from "../../core/listen/rules.ts";
import { currentRules } from "../../store/listen/rules.ts";
import type { World } from "../../world.ts";

/** What listens now, for the transaction that the world's `db` is. Kept in the world, so that the next text finds it ready. */
export async function rulesNow(world: World): Promise<Rules> {
  const rules = await currentRules(world.db, world.ears.rules);
  world.ears.rules = rules;
  return rules;
}
