import { after, type Instant } from "../../core/instant.ts";
import { isHere, type Person } from "../../core/org/person.ts";
import { theClock } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Clock } from "../../core/retain/clock.ts";
import { standIn } from "../../core/retain/ladder.ts";
import { type Ring, ring } from "../../core/retain/ring.ts";
import { findPerson, listAdmins } from "../../store/org/people.ts";
import { calendarOf, lineOf } from "../../store/org/units.ts";
import { findCase, saveLevel } from "../../store/retain/cases.ts";
import { listRinging, putToSleep, saveRing } from "../../store/retain/clocks.ts";
import { listUnfound } from "../../store/retain/returned-letters.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { startClocks } from "./change-clocks.ts";
import { moveCase } from "./move-case.ts";
import { type Telling, writeReminders } from "./write-reminders.ts";

/** Clocks rung in one transaction, and so gathered into one letter a person. */
const AT_ONCE = 500;

/**
 * Rings every clock that is due, and gives their number. A ring, its log rows, and the letters it causes are one transaction,
 * so it happens once, also when the process dies between any two steps. What falls due together for one person is one letter.
 */
export async function ringClocks(world: World): Promise<number> {
  try {
    return await ringBatch(world, AT_ONCE);
  } catch (why) {
    world.log(`Clocks: ${describe(why)}. Ringing them one by one.`);
    return ringOneByOne(world);
  }
}

/** Finds the clock that cannot be rung and puts it to sleep for an hour, so that the others ring. */
async function ringOneByOne(world: World): Promise<number> {
  const due = await world.db.tx((db) => listRinging(db, world.now(), AT_ONCE));
  let rung = 0;
  for (const clock of due) {
    try {
      rung += await world.db.tx((db) => ringThese({ ...atOneMoment(world), db }, [clock]));
    } catch (why) {
      world.log(`Clock ${clock.id} of case ${clock.caseId} cannot ring and sleeps for an hour: ${describe(why)}`);
      await world.db.tx((db) => putToSleep(db, clock.id, after(world.now(), { hours: 1 }), describe(why)));
    }
  }
  return rung;
}

const ringBatch = (world: World, limit: number): Promise<number> =>
  world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    return ringThese(inside, await listRinging(db, inside.now(), limit));
  });

async function ringThese(world: World, clocks: readonly Clock[]): Promise<number> {
  const now = world.now();
  const people = new Map<string, Telling>();
  for (const clock of clocks) await ringOne(world, clock, now, people);
  for (const telling of people.values()) await writeReminders(world, telling);
  return clocks.length;
}

async function ringOne(world: World, clock: Clock, now: Instant, people: Map<string, Telling>): Promise<void> {
  const { db } = world;
  const it = await findCase(db, clock.caseId);
  if (!it) throw new Error(`clock ${clock.id} has lost its case`);
  const made = ring(clock, it, await lineOf(db, it.unitId), await calendarOf(db, it.unitId), now);
  if (!(await saveRing(db, made.clock))) return;
  if (made.does === "lapse") {
    await moveCase(world, it.id, { verb: "lapse" }, theClock);
    return;
  }
  const told =
    made.does === "warn" ? await warn(world, it, clock) : await escalate(world, it, made, clock.lateAt === null);
  for (const person of told) {
    const telling = people.get(person.id) ?? { person, warned: [], late: [] };
    people.set(person.id, telling);
    const about = { it, clock: made.clock };
    if (made.does === "warn") telling.warned.push(about);
    else telling.late.push({ ...about, late: made.late, skipped: made.climb.skipped, top: made.climb.top });
  }
}

/** The one who must act is reminded; nobody else hears of it. */
async function warn(world: World, it: Case, clock: Clock): Promise<readonly Person[]> {
  const id = clock.personId ?? it.ownerId;
  const person = id === null ? undefined : await findPerson(world.db, id);
  const people = person?.active ? await standInsFor(world, it, person) : [];
  await addEvent(world, {
    what: "warned",
    actor: theClock,
    caseId: it.id,
    unitId: it.unitId,
    data: { clock: clock.kind, due: clock.dueAt, to: people.map(({ name }) => name).join(", ") || null },
  });
  return people;
}

/** The person; while they are away or their mail fails, whoever is told in their place. */
async function standInsFor({ db, now }: World, it: Case, person: Person): Promise<readonly Person[]> {
  if (isHere(person, now())) return [person];
  return standIn(await lineOf(db, it.unitId), person.id, new Set(await listUnfound(db, it.id)), now()).people;
}

/** The next rung is told; what was empty on the way is on record; each one told gets a clock of their own to look. */
async function escalate(
  world: World,
  it: Case,
  { clock, climb, late }: Extract<Ring, { does: "climb" }>,
  isFirst: boolean,
): Promise<readonly Person[]> {
  const about = { actor: theClock, caseId: it.id, unitId: it.unitId };
  if (isFirst)
    await addEvent(world, { ...about, what: "late", data: { clock: clock.kind, due: clock.dueAt, person: late } });
  for (const unit of climb.skipped) await addEvent(world, { ...about, what: "no_one", data: { unit } });
  const goesOn = clock.nextRingAt !== null;
  const admins = climb.people.length === 0 && goesOn ? await listAdmins(world.db) : [];
  const people = [...climb.people, ...admins.filter((one) => one.id !== late)];
  if (people.length === 0 && !goesOn) return people;
  await addEvent(world, {
    ...about,
    what: "escalated",
    data: {
      clock: clock.kind,
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
  );
  return people;
}

const describe = (why: unknown): string => (why instanceof Error ? why.message : String(why));
