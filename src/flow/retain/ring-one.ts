import type { Instant } from "../../core/instant.ts";
import type { Calendar } from "../../core/org/calendar.ts";
import { isHere, type Person } from "../../core/org/person.ts";
import type { Line } from "../../core/org/unit.ts";
import { theClock } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Clock } from "../../core/retain/clock.ts";
import { type Downtime, isExcused } from "../../core/retain/downtime.ts";
import { climb, fromBelow, routeOf, standIn } from "../../core/retain/ladder.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { mayTellAt } from "../../core/retain/quiet-hours.ts";
import { type Ring, ring } from "../../core/retain/ring.ts";
import { powersOf } from "../../store/org/absences.ts";
import type { KnownUnits } from "../../store/org/known-units.ts";
import { findPerson } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { findCase, saveLevel } from "../../store/retain/cases.ts";
import { saveRing } from "../../store/retain/clocks.ts";
import { ladderFor } from "../../store/retain/ladders.ts";
import { listAdminsFor } from "../../store/retain/lines.ts";
import { isKnownLate } from "../../store/retain/log.ts";
import { listUnfound } from "../../store/retain/returned-letters.ts";
import type { World } from "../../world.ts";
import { calendarOfPerson } from "../org/calendar-of-person.ts";
import { addEvent } from "./add-event.ts";
import { startClocks } from "./change-clocks.ts";
import { moveCase } from "./move-case.ts";
import type { Telling } from "./write-reminders.ts";

/** What all rings of one transaction share. `isJustBack`: the server has been down until now. */
export type Known = { units: KnownUnits; downtimes: readonly Downtime[]; isJustBack: boolean };

/** Rings one clock: on record at once; who is to be told of it is gathered in `people`. Part of the transaction of its batch. */
export async function ringOne(world: World, clock: Clock, known: Known, people: Map<string, Telling>): Promise<void> {
  const { db, now } = world;
  const it = await findCase(db, clock.caseId);
  if (!it) throw new Error(`clock ${clock.id} has lost its case`);
  const line = routeOf(it, await known.units.line(it.unitId));
  const calendar = await known.units.calendar(it.unitId);
  const made = ring(clock, it, await ladderFor(db, it, line), calendar, now());
  if (!(await saveRing(db, made.clock))) return;
  if (made.does === "lapse") return void (await moveCase(world, it.id, { verb: "lapse" }, theClock));
  if (made.does === "resume") return void (await moveCase(world, it.id, { verb: "unhold" }, theClock));
  const told =
    made.does === "warn"
      ? await warn(world, it, clock, line)
      : await escalate(world, it, made, clock, { ...known, calendar, line });
  for (const person of told) {
    const telling = people.get(person.id) ?? (await tellingOf(world, person, calendar, known.units));
    people.set(person.id, telling);
    const tellAt = mayTellAt(it.policy, it.severity, telling.calendar, now());
    const about = { it, clock: made.clock, tellAt };
    if (made.does === "warn") telling.warned.push(about);
    else telling.late.push({ ...about, late: made.late, skipped: made.climb.skipped, top: made.climb.top });
  }
}

/** By whose hours somebody is told: their own, who may live far from the store. */
const tellingOf = async (world: World, person: Person, calendar: Calendar, units: KnownUnits): Promise<Telling> => ({
  ...{ person, calendar: (await calendarOfPerson(world, person.id, units)) ?? calendar },
  ...{ warned: [], late: [] },
});

/** The one who must act is reminded; nobody else hears of it. */
async function warn(world: World, it: Case, clock: Clock, line: Line): Promise<readonly Person[]> {
  const id = clock.personId ?? it.ownerId;
  const person = id === null ? undefined : await findPerson(world.db, id);
  const people = person?.active ? await warnedFor(world, it, line, person) : [];
  await addEvent(world, {
    what: "warned",
    actor: theClock,
    caseId: it.id,
    unitId: it.unitId,
    data: {
      clock: clock.kind,
      clockId: clock.id,
      step: clock.step + 1,
      due: clock.dueAt,
      to: people.map(({ name }) => name).join(", ") || null,
    },
  });
  return people;
}

/** Who judges a closing in somebody's place is its judge no more when that one is back: then those above its closer are reminded. */
async function warnedFor(world: World, it: Case, line: Line, person: Person): Promise<readonly Person[]> {
  const { db, now } = world;
  if (person.id === it.ownerId || mayOn(it, await lineOf(db, it.unitId), await powersOf(db, person.id, now()), "see"))
    return standInsFor(world, it, line, person);
  return it.state === "challenged" ? climb(line, it.closerId, fromBelow, now()).people : [];
}

/** The person; while they are away or their mail fails, whoever is told in their place. */
async function standInsFor({ db, now }: World, it: Case, line: Line, person: Person): Promise<readonly Person[]> {
  if (isHere(person, now())) return [person];
  return standIn(line, person, new Set(await listUnfound(db, it.id)), now()).people;
}

/** The next rung is told; what was empty on the way is on record; each one told gets a clock of their own to look. */
async function escalate(
  world: World,
  it: Case,
  { clock, climb, late }: Extract<Ring, { does: "climb" }>,
  before: Clock,
  known: Pick<Known, "downtimes" | "isJustBack"> & { calendar: Calendar; line: Line },
): Promise<readonly Person[]> {
  const about = { actor: theClock, caseId: it.id, unitId: it.unitId };
  const what = await latenessOf(world, before, known);
  if (what !== null)
    await addEvent(world, {
      ...{ ...about, what },
      data: { clock: clock.kind, clockId: clock.id, due: clock.dueAt, person: late },
    });
  const goesOn = clock.nextRingAt !== null;
  const admins = climb.people.length === 0 && goesOn ? await listAdminsFor(world.db, it) : [];
  const others = admins.filter((one) => one.id !== late);
  // Who is late and has nobody above at all is reminded again: a deadline is never called out to an empty house.
  const people = [...climb.people, ...(others.length > 0 ? others : admins)];
  // What was empty when it rang here before is on record.
  const isKnown = before.lateAt !== null && clock.rung === before.rung && people.length > 0;
  for (const unit of isKnown ? [] : climb.skipped) await addEvent(world, { ...about, what: "no_one", data: { unit } });
  if (people.length === 0 && !goesOn) return people;
  await addEvent(world, {
    ...about,
    what: "escalated",
    data: {
      clock: clock.kind,
      clockId: clock.id,
      step: clock.step,
      late: late === null ? null : ((await findPerson(world.db, late))?.name ?? null),
      rung: climb.rung,
      unit: climb.unitName,
      to: people.map((one) => one.name).join(", "),
    },
  });
  await saveLevel(world.db, it.id, climb.rung);
  await startClocks(
    world,
    it,
    people.map((one) => ({ kind: "view" as const, personId: one.id })),
    known.calendar,
  );
  return known.isJustBack && what === "late_excused"
    ? [...people, ...(await lateThemselves(world, it, late, known))]
    : people;
}

/**
 * What the log says of a deadline that has passed, once: late; or excused, where the server was down, and late after all when the time given
 * back is over too.
 */
async function latenessOf(
  { db, now }: World,
  before: Clock,
  { downtimes, calendar }: { downtimes: readonly Downtime[]; calendar: Calendar },
): Promise<"late" | "late_excused" | null> {
  const isSpared = (at: Instant) => isExcused(before, calendar, downtimes, at);
  if (before.lateAt === null) return isSpared(now()) ? "late_excused" : "late";
  if (downtimes.length === 0 || !isSpared(before.lateAt) || isSpared(now())) return null;
  return (await isKnownLate(db, before)) ? null : "late";
}

/** Who was not warned, because the server was down, hears of it together with those above. */
async function lateThemselves(
  world: World,
  it: Case,
  late: string | null,
  { line }: { line: Line },
): Promise<readonly Person[]> {
  const person = late === null ? undefined : await findPerson(world.db, late);
  return person?.active ? standInsFor(world, it, line, person) : [];
}
