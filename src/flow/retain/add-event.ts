import type { Actor } from "../../core/retain/actor.ts";
import type { LogRow } from "../../core/retain/log-chain.ts";
import { appendToLog } from "../../store/retain/log.ts";
import type { World } from "../../world.ts";

/** Writes one row of the log, inside the transaction of what it records, and gives it back. */
export async function addEvent(
  world: World,
  event: {
    what: string;
    actor: Actor;
    caseId?: string | null;
    unitId?: string | null;
    evidence?: string | null;
    data?: Readonly<Record<string, unknown>>;
  },
): Promise<LogRow> {
  const { what, actor, caseId = null, unitId = null, evidence = null, data = {} } = event;
  return appendToLog(world.db, world.keys.log, {
    at: world.now(),
    what,
    actorKind: actor.kind,
    actorId: actor.id,
    surface: actor.surface,
    caseId,
    unitId,
    evidence,
    data: JSON.stringify({ ...data, by: actor.name }),
  });
}
