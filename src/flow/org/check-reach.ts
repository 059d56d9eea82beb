import type { Instant } from "../../core/instant.ts";
import { unreachedUnits } from "../../core/org/readiness.ts";
import type { Command, Unit } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import { listCommands } from "../../store/org/units.ts";
import type { World } from "../../world.ts";

/**
 * Does a change inside its transaction, and refuses it when it takes the last person away whom a unit had, from there up to the top, at
 * one of these moments. Throws Refused with the unit's name.
 */
export async function checkReach<Result>(
  { db }: World,
  moments: readonly Instant[],
  change: () => Promise<Result>,
): Promise<Result> {
  const before = await listCommands(db);
  const result = await change();
  const after = await listCommands(db);
  const [lost, ...more] = lostBy(before, after, moments);
  if (lost)
    throw new Refused(
      more.length > 0
        ? "Then nobody could be reached for {{unit}} and {{count}} more, up to the top. Name a deputy who is here first."
        : "Then nobody could be reached for {{unit}}, up to the top. Name a deputy who is here first.",
      { unit: lost.name, count: more.length },
    );
  return result;
}

/** Units that were there and had somebody at one of these moments, and then have nobody any more. */
function lostBy(before: readonly Command[], after: readonly Command[], moments: readonly Instant[]): readonly Unit[] {
  const known = new Set(before.map(({ unit }) => unit.id));
  for (const at of moments) {
    const missing = new Set(unreachedUnits(before, at).map(({ id }) => id));
    const lost = unreachedUnits(after, at).filter(({ id }) => known.has(id) && !missing.has(id));
    if (lost.length > 0) return lost;
  }
  return [];
}
