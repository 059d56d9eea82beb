import { BEGINNING } from "../../core/listen/threshold.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { personOf } from "../../core/retain/decision.ts";
import { addThresholdMove } from "../../store/listen/thresholds.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** From here on the marks that were made before move the threshold no more. The budget stays. */
export async function resetThreshold(world: World, actor: Actor): Promise<void> {
  await world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const move = { threshold: BEGINNING, reason: "reset", data: {}, madeBy: personOf(actor) } as const;
    await addThresholdMove(db, { ...move, id: inside.newId(), createdAt: inside.now() });
    await addEvent(inside, { what: "threshold_reset", actor });
  });
  delete world.ears.threshold;
}
