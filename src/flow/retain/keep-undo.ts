import { after } from "../../core/instant.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Clock } from "../../core/retain/clock.ts";
import { UNDO_HOURS } from "../../core/retain/undo.ts";
import type { Instruction } from "../../core/retain/verbs.ts";
import { listRunningOn } from "../../store/retain/clocks.ts";
import { addUndo, lastSeqOn, lettersAmong, messagesAmong } from "../../store/retain/undos.ts";
import type { World } from "../../world.ts";

/** Which verbs leave something to take back: looking does not, and a case that went into another stays there. */
const isLasting = ({ verb }: Instruction) => verb !== "view" && verb !== "help" && verb !== "undo";

/** How a case stood before a person's instructions, kept for a day. `made` are the ids of all that was written down by them. */
export async function keepUndo(
  world: World,
  actor: Actor,
  instructions: readonly Instruction[],
  { before, clocks, after: it, made }: { before: Case; clocks: readonly Clock[]; after: Case; made: readonly string[] },
): Promise<void> {
  const { db, now, newId } = world;
  const lasting = instructions.filter(isLasting);
  if (actor.kind !== "person" || actor.id === null || it.version === before.version) return;
  if (lasting.length === 0 || lasting.some(({ verb }) => verb === "merge")) return;
  const current = await listRunningOn(db, [it.id]);
  const running = new Set(current.map(({ id }) => id));
  const at = now();
  await addUndo(db, {
    id: newId(),
    caseId: it.id,
    personId: actor.id,
    version: it.version,
    before: {
      it: before,
      instructions: lasting,
      level: it.level,
      seq: await lastSeqOn(db, it.id),
      ended: clocks.filter(({ id }) => !running.has(id)),
      started: current.filter(({ id }) => made.includes(id)).map(({ id }) => id),
      messages: await messagesAmong(db, made),
      letters: (await lettersAmong(db, made)).map(({ id }) => id),
    },
    createdAt: at,
    expiresAt: after(at, { hours: UNDO_HOURS }),
    usedAt: null,
  });
}
