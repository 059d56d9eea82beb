import type { Instant } from "../../core/instant.ts";
import { isUnreached, linesIn, unreachedUnits } from "../../core/org/readiness.ts";
import type { Line, Unit } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import type { Db } from "../../store/db/db.ts";
import { lineOf, listCommands, listUnitIdsBelow } from "../../store/org/units.ts";
import type { World } from "../../world.ts";

/**
 * Does a change of who is in command at some units, or of whether they are there, inside its transaction. Refuses it when it takes the last
 * person away whom a unit had, from there up to the top, at one of these moments. `unitIds`: the units where it
 * changes anything. Throws Refused with the unit's name.
 */
export async function checkReach<Result>(
  { db }: World,
  moments: readonly Instant[],
  change: () => Promise<Result>,
  unitIds: readonly string[],
): Promise<Result> {
  // A unit below loses only whom it had in its line: so whoever goes is lost for one of these units too.
  const before = await linesOf(db, unitIds);
  const result = await change();
  const after = await linesOf(db, unitIds);
  for (const at of moments) {
    const lost = lostBy(before, after, at);
    if (lost.length > 0) throw refusal(await listUnreachedBelow(db, lost, at));
  }
  return result;
}

/** Units for which the whole tree is read at once. */
const MANY = 12;

async function linesOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, Line>> {
  const lines: Line[] = [];
  if (unitIds.length >= MANY) lines.push(...linesIn(await listCommands(db)));
  else for (const id of unitIds) lines.push(await lineOf(db, id));
  return new Map(lines.flatMap((line) => (line[0] ? [[line[0].unit.id, line]] : [])));
}

/** Units that had somebody at this moment, and then have nobody any more. */
function lostBy(before: ReadonlyMap<string, Line>, after: ReadonlyMap<string, Line>, at: Instant): string[] {
  const isLost = (id: string) => {
    const [had, has] = [before.get(id), after.get(id)];
    return had !== undefined && has !== undefined && !isUnreached(had, at) && isUnreached(has, at);
  };
  return [...after.keys()].filter(isLost);
}

/** These, and all below them that have nobody of their own. */
async function listUnreachedBelow(db: Db, lost: readonly string[], at: Instant): Promise<readonly Unit[]> {
  const below = new Set(await listUnitIdsBelow(db, lost));
  return unreachedUnits(await listCommands(db), at).filter(({ id }) => below.has(id));
}

function refusal([lost, ...more]: readonly Unit[]): Refused {
  return new Refused(
    more.length > 0
      ? "Then nobody could be reached for {{unit}} and {{count}} more, up to the top. Name a deputy who is here first."
      : "Then nobody could be reached for {{unit}}, up to the top. Name a deputy who is here first.",
    { unit: lost?.name ?? "", count: more.length },
  );
}
