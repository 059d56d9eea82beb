import type { ThresholdStory } from "../../../views/listen/budget-card.tsx";
import { BEGINNING } from "../../core/listen/threshold.ts";
import { precisionOf } from "../../core/listen/trial.ts";
import { countMarks } from "../../store/listen/marks.ts";
import { findThresholdReset, listPast, listThresholdMoves } from "../../store/listen/thresholds.ts";
import type { World } from "../../world.ts";

const SHOWN_MOVES = 20;

/** Where the threshold of problem statements stands, and what is known of their alerts. */
export async function thresholdStory({ db }: World): Promise<ThresholdStory> {
  const moves = await listThresholdMoves(db, SHOWN_MOVES);
  const alerts = (await listPast(db)).filter(({ spoke }) => spoke);
  const known = alerts.filter(({ wasProblem }) => wasProblem !== null).length;
  const right = alerts.filter(({ wasProblem }) => wasProblem === true).length;
  const precision = precisionOf({ known, right });
  return {
    threshold: moves[0]?.threshold ?? BEGINNING,
    moves,
    ...(await countMarks(db, await findThresholdReset(db))),
    precision: precision && { ...precision, known },
  };
}
