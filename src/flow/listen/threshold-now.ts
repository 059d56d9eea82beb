import { after } from "../../core/instant.ts";
import { noOwnRules } from "../../core/listen/own-rules.ts";
import { BEGINNING, thresholdFor } from "../../core/listen/threshold.ts";
import { countMarks } from "../../store/listen/marks.ts";
import { currentVersion, findRulesVersion } from "../../store/listen/rules.ts";
import { addThresholdMove, findThresholdReset, listPast, listThresholdMoves } from "../../store/listen/thresholds.ts";
import type { World } from "../../world.ts";

/** So many responses are heard with one threshold before it is looked for again. */
const USES = 5;
/** A move that is larger than this is kept, for people to see; smaller ones once a day. */
const NOTABLE = 0.02;

/** From which probability a statement alerts now. Kept in the world for a few responses, and on record when it moves. */
export async function thresholdNow(world: World): Promise<number> {
  const known = world.ears.threshold;
  if (known && known.uses < USES) {
    known.uses += 1;
    return known.value;
  }
  const value = await findThreshold(world);
  world.ears.threshold = { value, uses: 1 };
  return value;
}

async function findThreshold(world: World): Promise<number> {
  const { db, now, newId } = world;
  const budget = (await findRulesVersion(db, await currentVersion(db)))?.own.budget ?? noOwnRules.budget;
  const marks = await countMarks(db, await findThresholdReset(db));
  const { threshold, reason, ...data } = thresholdFor(budget, await listPast(db), marks);
  const [last] = await listThresholdMoves(db, 1);
  const moved = Math.abs(threshold - (last?.threshold ?? BEGINNING));
  const isOld = last !== undefined && after(last.createdAt, { hours: 24 }) < now();
  if (moved >= NOTABLE || (isOld && moved > 0))
    await addThresholdMove(db, { id: newId(), threshold, reason, data, madeBy: null, createdAt: now() });
  return threshold;
}
