import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { personOf } from "../../core/retain/decision.ts";
import type { MakeGoodChange } from "../../core/retain/make-good.ts";
import { addMakeGood, decideMakeGood } from "../../store/retain/make-goods.ts";
import type { World } from "../../world.ts";

/** Writes down what a move gave, asked for or decided. Part of its transaction. */
export async function changeMakeGoods(world: World, it: Case, change: MakeGoodChange, actor: Actor): Promise<void> {
  const { db, now, newId } = world;
  const person = personOf(actor);
  if (change.kind === "decide") {
    const verdict = { state: change.state, by: person, at: now(), reason: change.reason };
    if (!(await decideMakeGood(db, change.id, verdict)))
      throw new Refused("Somebody has just decided this. Look again.");
    return;
  }
  if (person === null) throw new Error("Only a person gives something.");
  await addMakeGood(db, {
    ...change.gift,
    id: newId(),
    caseId: it.id,
    text: change.text,
    state: change.state,
    askedBy: person,
    askedAt: now(),
    decidedBy: null,
    decidedAt: null,
    reason: null,
  });
}
