import { takenBackLetter } from "../../../views/mail/taken-back.tsx";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { wasSlip } from "../../core/retain/slip.ts";
import { checkUndo, type Since, type Undo } from "../../core/retain/undo.ts";
import { findPerson } from "../../store/org/people.ts";
import { dropAuditCalls } from "../../store/retain/audit-calls.ts";
import { findCase } from "../../store/retain/cases.ts";
import { endClock, listRunningOn } from "../../store/retain/clocks.ts";
import { callAfterAll } from "../../store/retain/letters-on-case.ts";
import { undoMakeGoods } from "../../store/retain/make-goods.ts";
import { tellStory } from "../../store/retain/stories.ts";
import {
  dropUnsent,
  findLatestUndo,
  findUndo,
  type LetterOfBatch,
  lettersAmong,
  listEventsAfter,
  reviveClock,
  useUndo,
  withdrawMessages,
} from "../../store/retain/undos.ts";
import { atOneMoment, type World } from "../../world.ts";
import { startClocks } from "./change-clocks.ts";
import { type Carried, moveCase } from "./move-case.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";

const DROPPED = "Taken back before it was sent.";

/**
 * Takes back what a person told in one batch: case and clocks stand as before, its messages are marked withdrawn, its letters that have
 * not left are dropped. Throws Refused when somebody moved the case since, the customer has the words already, or it is not theirs.
 */
export function undoVerbs(world: World, id: string, actor: Actor, text = "", carried?: Carried): Promise<Case> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const undo = await findUndo(db, id);
    if (!undo || actor.kind !== "person" || actor.id !== undo.personId)
      throw new Refused("Only whoever told this can take it back. Ask them to, or say what is so now.");
    const { before } = undo;
    await dropUnsent(db, before.letters, DROPPED);
    checkUndo(undo, await sinceThen(inside, undo));
    if (!(await useUndo(db, undo.id, inside.now()))) throw new Refused("You have taken this back already.");
    const letters = (await lettersAmong(db, before.letters)).filter(({ isGone }) => isGone);
    const asked = letters.some(({ kind }) => kind === "customer_ask");
    const verbs = before.instructions.map(({ verb }) => `/${verb}`).join(", ");
    const data = { verbs, asked, told: undo.createdAt };
    const what = { verb: "undo" as const, before: before.it, level: before.level, text, data };
    const closed = await findCase(db, undo.caseId);
    const it = await moveCase(inside, undo.caseId, what, actor, carried);
    await undoMakeGoods(db, undo.caseId, undo.personId, undo.createdAt);
    await dropAuditCalls(db, undo.caseId, undo.personId, undo.createdAt);
    await restoreClocks(inside, it, undo, actor);
    await withdrawMessages(db, before.messages, inside.now());
    if (closed && wasSlip(closed)) await callAfterAll(db, it.id, inside.now());
    await tellOthers(inside, it, letters, actor);
    return it;
  });
}

/** Why it can no longer be taken back; null when it can. */
export async function whyNotUndoable(world: World, undo: Undo): Promise<Refused | null> {
  try {
    checkUndo(undo, await sinceThen(world, undo));
    return null;
  } catch (why) {
    if (why instanceof Refused) return why;
    throw why;
  }
}

export const isUndoable = async (world: World, undo: Undo): Promise<boolean> =>
  undo.usedAt === null && undo.expiresAt > world.now() && (await whyNotUndoable(world, undo)) === null;

async function sinceThen({ db, now }: World, undo: Undo): Promise<Since> {
  const it = await findCase(db, undo.caseId);
  if (!it) throw new Refused("There is no such case.");
  const letters = await lettersAmong(db, undo.before.letters);
  return {
    it,
    latestId: (await findLatestUndo(db, undo.caseId, undo.personId))?.id,
    events: await listEventsAfter(db, undo.caseId, undo.before.seq),
    repliesGone: letters.filter(({ kind, isGone }) => kind === "customer_reply" && isGone).length,
    now: now(),
  };
}

/** Those whom a letter has told already hear that it counts no longer. */
async function tellOthers(world: World, it: Case, gone: readonly LetterOfBatch[], actor: Actor): Promise<void> {
  const ids = new Set(gone.flatMap(({ personId }) => (personId === null || personId === actor.id ? [] : [personId])));
  if (ids.size === 0) return;
  const story = await tellStory(world.db, it);
  for (const id of ids) {
    const person = await findPerson(world.db, id);
    if (!person?.active) continue;
    const letter = takenBackLetter(readerAt(world, story.zone), story, { by: actor.name }, waysOf(world, it, person));
    await queueLetter(world, "taken_back", { kind: "person", ...person }, letter, { it });
  }
}

/** Deadlines as they were, and a clock that would have rung meanwhile rings now. */
async function restoreClocks(world: World, it: Case, { before }: Undo, actor: Actor): Promise<void> {
  const { db, now } = world;
  for (const id of before.started) await endClock(db, id, "void", now(), actor.id);
  const running = await listRunningOn(db, [it.id]);
  for (const clock of before.ended)
    if (!running.some(({ kind, personId }) => kind === clock.kind && personId === clock.personId))
      await reviveClock(db, clock);
  await startClocks(world, it, []);
}
