import { earliest, type Instant, never } from "../../core/instant.ts";
import type { Calendar } from "../../core/org/calendar.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { type Clock, startClock } from "../../core/retain/clock.ts";
import { clockTable } from "../../core/retain/clock-table.ts";
import type { ClockPick, ClockStart, Decision } from "../../core/retain/what.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { saveNextDue } from "../../store/retain/cases.ts";
import { addClock, endClock, listRunningOn } from "../../store/retain/clocks.ts";
import type { World } from "../../world.ts";

/** Stops those of the clocks that run and starts others, as a move decided, and keeps the case's next deadline. Part of its transaction. */
export async function changeClocks(
  world: World,
  it: Case,
  running: readonly Clock[],
  actor: Actor,
  { meet, stop, start, keepsConsent }: Pick<Decision, "meet" | "stop" | "start" | "keepsConsent">,
): Promise<void> {
  const { db, now } = world;
  const at = now();
  const isAmong = (picks: readonly ClockPick[], clock: Clock) =>
    picks.some(({ kind, personId }) => kind === clock.kind && (personId === undefined || personId === clock.personId));
  const left: Clock[] = [];
  for (const clock of running) {
    if (keepsConsent && clock.kind === "consent") left.push(clock);
    else if (isAmong(meet, clock)) await endClock(db, clock.id, "met", at, actor.id);
    else if (stop === "all" || isAmong(stop, clock)) await endClock(db, clock.id, "void", at, actor.id);
    else left.push(clock);
  }
  await startBeside(world, it, start, left);
}

/**
 * Starts clocks that do not run yet, in the time of the store, and keeps the case's next deadline. One that has rung for the last
 * time makes room: who is told again must look again. `known` is the store's calendar, for who has it already.
 */
export async function startClocks(
  world: World,
  it: Case,
  start: readonly ClockStart[],
  known?: Calendar,
): Promise<void> {
  const running = await listRunningOn(world.db, [it.id]);
  await startBeside(world, it, start, running, known);
}

async function startBeside(
  world: World,
  it: Case,
  start: readonly ClockStart[],
  before: readonly Clock[],
  known?: Calendar,
): Promise<void> {
  const { db, now, newId } = world;
  let calendar = known;
  let running = [...before];
  for (const { kind, personId, day, rung } of start) {
    const same = running.find((clock) => clock.kind === kind && clock.personId === personId);
    if (same && same.nextRingAt !== null) continue;
    calendar ??= await calendarOf(db, it.unitId);
    if (same) await endClock(db, same.id, "void", now(), null);
    running = running.filter((clock) => clock !== same);
    const clock = startClock(
      {
        ...{ id: newId(), caseId: it.id, kind, personId, policy: it.policy, ownerId: it.ownerId },
        ...(day ? { day } : {}),
        ...(rung ? { rung } : {}),
      },
      calendar,
      now(),
    );
    await addClock(db, clock);
    running.push(clock);
  }
  await saveNextDue(db, it.id, nextDue(it, running));
}

/** The earliest deadline of those who work on the case; the silence that closes it, consent and others' look-clocks do not count. */
function nextDue(it: Case, running: readonly Clock[]): Instant {
  const counts = running.filter(
    (clock) =>
      clockTable[clock.kind].whose !== "above" &&
      clock.kind !== "quiet" &&
      (clock.kind !== "view" || clock.personId === it.ownerId),
  );
  return counts.map((clock) => clock.dueAt).reduce<Instant | null>(earliest, null) ?? never;
}
