import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { type Clock, nextWarning } from "../../core/retain/clock.ts";
import { personOf } from "../../core/retain/decision.ts";
import { type Hold, heldClock, heldKinds } from "../../core/retain/hold.ts";
import type { Decision } from "../../core/retain/what.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { addClock, endClock, listRunningOn } from "../../store/retain/clocks.ts";
import { addHold, endHolds, listHolds } from "../../store/retain/holds.ts";
import type { World } from "../../world.ts";
import { startClocks } from "./change-clocks.ts";

/** Begins or ends the hold of a case, and moves the deadlines that wait for it. Part of the transaction of the move. */
export async function changeHold(
  world: World,
  it: Case,
  change: NonNullable<Decision["hold"]>,
  actor: Actor,
): Promise<void> {
  const { db, now, newId } = world;
  const at = now();
  const last = (await listHolds(db, it.id)).findLast(({ endedAt }) => endedAt === null);
  if (last) await moveBack(world, it, last, actor);
  await endHolds(db, it.id, at);
  if (change !== "ends") {
    const calendar = await calendarOf(db, it.unitId);
    const clocks: Hold["clocks"][number][] = [];
    for (const clock of await listHeld(world, it)) {
      const moved = { ...heldClock(clock, calendar, at, change.until), id: newId() };
      await replace(world, clock, moved, actor);
      clocks.push({ id: moved.id, deadline: clock.deadline });
    }
    await addHold(db, {
      id: newId(),
      caseId: it.id,
      reason: change.text,
      startedAt: at,
      untilAt: change.until,
      askedBy: personOf(actor) ?? it.ownerId,
      consentedBy: change.consent ? personOf(actor) : null,
      endedAt: null,
      clocks,
    });
  }
  await startClocks(world, it, []);
}

/** A hold that ends before its time gives back what it has not used. */
async function moveBack(world: World, it: Case, { clocks, startedAt, untilAt }: Hold, actor: Actor): Promise<void> {
  const at = world.now();
  if (at >= untilAt) return;
  const calendar = await calendarOf(world.db, it.unitId);
  for (const clock of await listHeld(world, it)) {
    const before = clocks.find(({ id }) => id === clock.id);
    if (!before) continue;
    const fresh = { ...clock, deadline: before.deadline, dueAt: before.deadline.at };
    const moved = { ...heldClock(fresh, calendar, startedAt, at), id: world.newId() };
    await replace(world, clock, { ...moved, nextRingAt: nextWarning(moved, it, calendar, at) ?? moved.dueAt }, actor);
  }
}

const listHeld = async ({ db }: World, it: Case): Promise<Clock[]> =>
  (await listRunningOn(db, [it.id])).filter(({ kind }) => heldKinds.includes(kind));

/** A new clock in the place of the old one, so that it can be taken back. */
async function replace({ db, now }: World, before: Clock, after: Clock, actor: Actor): Promise<void> {
  await endClock(db, before.id, "void", now(), actor.id);
  await addClock(db, after);
}
