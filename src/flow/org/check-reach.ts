import type { Instant } from "../../core/instant.ts";
import { unreachedUnits } from "../../core/org/readiness.ts";
import { Refused } from "../../core/refused.ts";
import { listCommands } from "../../store/org/units.ts";
import type { World } from "../../world.ts";

/**
 * Does a change inside its transaction, and refuses it when it takes the last person away whom a unit had, from there up to the top, at
 * that moment. Throws Refused with the unit's name.
 */
export async function checkReach<Result>({ db }: World, at: Instant, change: () => Promise<Result>): Promise<Result> {
  const tree = await listCommands(db);
  const before = new Set(tree.map(({ unit }) => unit.id));
  const missing = new Set(unreachedUnits(tree, at).map(({ id }) => id));
  const result = await change();
  const [lost, ...more] = unreachedUnits(await listCommands(db), at).filter(
    ({ id }) => before.has(id) && !missing.has(id),
  );
  if (lost)
    throw new Refused(
      more.length > 0
        ? "Then nobody could be reached for {{unit}} and {{count}} more, up to the top. Name a deputy who is here first."
        : "Then nobody could be reached for {{unit}}, up to the top. Name a deputy who is here first.",
      { unit: lost.name, count: more.length },
    );
  return result;
}
