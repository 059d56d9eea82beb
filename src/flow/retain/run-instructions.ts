import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import type { Instruction } from "../../core/retain/verbs.ts";
import { powersOf } from "../../store/org/absences.ts";
import { lineOf } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listRunningOn } from "../../store/retain/clocks.ts";
import { findLatestUndo } from "../../store/retain/undos.ts";
import { atOneMoment, type World } from "../../world.ts";
import { keepUndo } from "./keep-undo.ts";
import { mergeCases } from "./merge-cases.ts";
import { type Carried, moveCase } from "./move-case.ts";
import { undoVerbs } from "./undo-verbs.ts";
import { whatOf } from "./what-of.ts";

/**
 * Does what someone told in verbs, on whatever surface: all of it or nothing. A person can take it back for a day. Throws Refused when
 * a rule or the person's rights say no. `help` does nothing here: the edge answers it.
 */
export function runInstructions(
  world: World,
  caseId: string,
  instructions: readonly Instruction[],
  actor: Actor,
  carried?: Carried,
): Promise<Case> {
  return world.db.tx(async (db) => {
    const made = carried ? [carried.id] : [];
    const inside = noting({ ...atOneMoment(world), db }, made);
    const before = await findCase(db, caseId);
    if (!before) throw new Refused("There is no such case.");
    const told = inOrder(instructions.filter(({ verb }) => verb !== "help"));
    if (told.some(({ verb }) => verb === "undo")) return takeBack(inside, before, told, actor, carried);
    const clocks = await listRunningOn(db, [caseId]);
    let it = before;
    for (const [i, instruction] of told.entries()) {
      await checkRights(inside, it, instruction, actor);
      it = await doOne(inside, it, instruction, actor, i === 0 ? carried : undefined);
    }
    await keepUndo(inside, actor, told, { before, clocks, after: it, made });
    return it;
  });
}

/** Every id that is given out from here on is written down. */
const noting = (world: World, made: string[]): World => ({
  ...world,
  newId: () => {
    const id = world.newId();
    made.push(id);
    return id;
  },
});

/** A promise was made in the call that stands beside it, which would else meet it. */
const inOrder = (told: readonly Instruction[]): Instruction[] => {
  const contacts = new Set(["called", "visited", "texted", "reply"]);
  const last = told.findLastIndex(({ verb }) => contacts.has(verb));
  const early = told.filter(({ verb }, i) => verb === "promise" && i < last);
  return [...told.slice(0, last + 1).filter((one) => !early.includes(one)), ...early, ...told.slice(last + 1)];
};

async function doOne(
  world: World,
  it: Case,
  instruction: Instruction,
  actor: Actor,
  carried: Carried | undefined,
): Promise<Case> {
  const what = await whatOf(world, it, instruction);
  if (what.verb !== "merge") return moveCase(world, it.id, what, actor, carried);
  await checkRights(world, what.into, instruction, actor);
  return mergeCases(world, it, what.into, actor);
}

async function takeBack(
  world: World,
  it: Case,
  told: readonly Instruction[],
  actor: Actor,
  carried: Carried | undefined,
): Promise<Case> {
  const [one, ...others] = told;
  if (!one || others.length > 0)
    throw new Refused("/undo stands alone. Send what else there is to say in a mail of its own.");
  await checkRights(world, it, one, actor);
  const undo = actor.id === null ? undefined : await findLatestUndo(world.db, it.id, actor.id);
  if (!undo) throw new Refused("There is nothing of yours on this case to take back.");
  return undoVerbs(world, undo.id, actor, one.text, carried);
}

/** Refused when an actor's roles do not reach this case; keys act by their scope, which the edge has checked. */
export async function checkRights(
  { db, now }: World,
  it: Case,
  { verb }: Pick<Instruction, "verb">,
  actor: Actor,
): Promise<void> {
  if (actor.kind !== "person" || actor.id === null) return;
  const deed = verb === "view" ? "see" : verb === "note" || verb === "undo" ? "note" : "act";
  if (!mayOn(it, await lineOf(db, it.unitId), await powersOf(db, actor.id, now()), deed))
    throw new Refused("You have no part in this case any more, so nothing was done. Ask its owner or your manager.");
}
