import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { findOpenBeside } from "../../store/retain/cases.ts";
import { saveCaseOf } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { type Carried, moveCase } from "./move-case.ts";

/**
 * Takes a customer's unhappiness about a closed case to their open case at that store, since a customer has one there: the open one is
 * raised, both say so in the log. Gives the closed case; undefined when there is no other, and the closed one can open again. Part of the
 * transaction of what caused it.
 */
export async function carryOver(
  world: World,
  closed: Case,
  { text, verified }: { text: string; verified: boolean },
  actor: Actor,
  carried?: Carried,
): Promise<Case | undefined> {
  const open = closed.mergedIntoId === null ? await findOpenBeside(world.db, closed) : undefined;
  if (!open) return undefined;
  const after = await moveCase(world, closed.id, { verb: "go_on", as: open.number }, actor);
  const written = { text, verified, unhappy: true, earlier: closed.number };
  await moveCase(world, open.id, { verb: "write", ...written }, actor, carried);
  if (carried?.inboundId) await saveCaseOf(world.db, carried.inboundId, open.id, "earlier");
  return after;
}
