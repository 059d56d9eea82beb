import { mayAct } from "../../core/org/rights.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { type Instruction, readClosing, readResolution } from "../../core/retain/verbs.ts";
import type { What } from "../../core/retain/what.ts";
import { findPersonByEmail, listRolesOf } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import type { World } from "../../world.ts";
import { type Carried, moveCase } from "./move-case.ts";

/**
 * Does what someone told in verbs, on whatever surface: all of it or nothing. Throws Refused when a rule or the person's rights
 * say no. `help` does nothing here: the edge answers it.
 */
export function runInstructions(
  world: World,
  caseId: string,
  instructions: readonly Instruction[],
  actor: Actor,
  carried?: Carried,
): Promise<Case> {
  return world.db.tx(async (db) => {
    const inside = { ...world, db };
    let it = await findCase(db, caseId);
    if (!it) throw new Refused("There is no such case.");
    for (const [i, instruction] of instructions.entries()) {
      if (instruction.verb === "help") continue;
      await checkRights(inside, it, instruction, actor);
      const what = await whatOf(inside, it, instruction);
      it = await moveCase(inside, caseId, what, actor, i === 0 ? carried : undefined);
    }
    return it;
  });
}

/** Refused when an actor's roles do not reach this case; keys act by their scope, which the edge has checked. */
export async function checkRights(
  { db }: World,
  it: Case,
  { verb }: Pick<Instruction, "verb">,
  actor: Actor,
): Promise<void> {
  if (actor.kind !== "person" || actor.id === null) return;
  const deed = verb === "view" ? "see" : verb === "note" ? "note" : "act";
  if (!mayAct(await listRolesOf(db, actor.id), await lineOf(db, it.unitId), deed))
    throw new Refused("You have no part in this case any more, so nothing was done. Ask its owner or your manager.");
}

async function whatOf({ db }: World, it: Case, { verb, text }: Instruction): Promise<What> {
  switch (verb) {
    case "view":
    case "take":
      return { verb };
    case "note":
    case "called":
    case "visited":
    case "texted":
    case "reply":
    case "reopen":
      return { verb, text };
    case "resolve":
      return { verb, ...readResolution(text) };
    case "close":
      return { verb, ...readClosing(text) };
    case "assign": {
      const to = await findPersonByEmail(db, text.trim());
      if (!to?.active)
        throw new Refused("Nobody here has the address “{{text}}”. Assign to the e-mail address of a colleague.", {
          text,
        });
      if (!mayAct(await listRolesOf(db, to.id), await lineOf(db, it.unitId)))
        throw new Refused("{{name}} has no part in this store. Assign to someone who manages it, or a level above.", {
          name: to.name,
        });
      return { verb, to: { id: to.id, name: to.name } };
    }
    case "help":
      throw new Error("help is answered, not done");
  }
}
