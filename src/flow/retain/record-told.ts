import { theClock } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/**
 * On record on each of the cases that one letter tells of: its page shows from it who was told when. Without the subject, which may name
 * another case. Part of the transaction in which the letter is written.
 */
export async function recordTold(
  world: World,
  { id: letterId, kind, to }: { id: string; kind: string; to: string },
  cases: readonly Pick<Case, "id" | "unitId">[],
): Promise<void> {
  const units = new Map(cases.map(({ id, unitId }) => [id, unitId]));
  for (const [caseId, unitId] of units)
    await addEvent(world, {
      ...{ what: "told_together", actor: theClock, caseId, unitId },
      data: { letterId, kind, to, cases: units.size },
    });
}
