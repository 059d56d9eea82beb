import { lateLetter } from "../../../views/mail/late.tsx";
import { warningLetter } from "../../../views/mail/warning.tsx";
import type { Instant } from "../../core/instant.ts";
import type { Calendar } from "../../core/org/calendar.ts";
import type { Person } from "../../core/org/person.ts";
import { theClock } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { lateBy } from "../../core/retain/clock.ts";
import { beyondDay, nextMorning, reminderKinds, startOfDay } from "../../core/retain/digest.ts";
import { routeOf } from "../../core/retain/ladder.ts";
import type { Story } from "../../core/retain/story.ts";
import type { KnownUnits } from "../../store/org/known-units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { countLettersTo } from "../../store/retain/digests.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { putInDigest } from "./put-in-digest.ts";
import { type About, queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";
import { type Reminder, stuckReminders } from "./stuck-reminders.ts";

/** `tellAt` is when a letter about it may go out: now, or in the morning of its reader. */
type Timed = { tellAt: Instant };

/** `late` is who should have acted; see views/mail/late.tsx. */
type Lateness = { late: string | null; skipped: readonly string[]; top: boolean };
type Late = Reminder & Lateness;

/** All that one person is told at one moment; `calendar` is the one they work by. */
export type Telling = { person: Person; calendar: Calendar; warned: (Reminder & Timed)[]; late: (Late & Timed)[] };

/**
 * One letter of warnings and one of delays. What must wait for the morning, and what is beyond the letters of a day, goes into the
 * person's digest; with `gathersUntil` all the rest goes into one of that moment.
 */
export async function writeReminders(
  world: World,
  { person, calendar, warned, late }: Telling,
  gathersUntil: Instant | null,
  units: KnownUnits,
): Promise<void> {
  const now = world.now();
  const all: (Reminder & Timed)[] = [...warned, ...late];
  const quiet = all.filter(({ tellAt }) => tellAt > now);
  for (const [tellAt, ones] of Map.groupBy(quiet, (one) => one.tellAt))
    await keepBack(world, person, ones, tellAt, "quiet_hours");
  const isOpen = ({ tellAt }: Timed) => tellAt <= now;
  const open = all.filter(isOpen);
  if (gathersUntil !== null) {
    if (open.length > 0) await putInDigest(world, person, idsOf(open), gathersUntil);
    return;
  }
  const beyond = await beyondCap(world, person, calendar, [late.filter(isOpen), warned.filter(isOpen)]);
  const [first] = beyond;
  if (first) {
    const morning = nextMorning(first.it.policy, first.it.severity, calendar, now);
    await keepBack(world, person, beyond, morning, "letters_per_day");
  }
  const held = new Set([...quiet, ...beyond].map(({ clock }) => clock.id));
  const isNow = ({ clock }: Reminder) => !held.has(clock.id);
  await writeLetters(world, units, { person, calendar, warned: warned.filter(isNow), late: late.filter(isNow) });
}

/** Into the letter of a later moment, on record with the reason. */
async function keepBack(
  world: World,
  person: Person,
  ones: readonly Reminder[],
  until: Instant,
  reason: "quiet_hours" | "letters_per_day",
): Promise<void> {
  await putInDigest(world, person, idsOf(ones), until);
  for (const { it, clock } of ones)
    await addEvent(world, {
      what: "kept_back",
      actor: theClock,
      caseId: it.id,
      unitId: it.unitId,
      data: { clock: clock.kind, to: person.name, until, reason },
    });
}

/** What must wait because the person has had the letters of this day. */
async function beyondCap(
  { db, now }: World,
  person: Person,
  { timeZone }: Calendar,
  letters: readonly (readonly Reminder[])[],
): Promise<Reminder[]> {
  if (letters.flat().every(({ it }) => it.severity === "critical")) return [];
  return beyondDay(letters, await countLettersTo(db, person.id, reminderKinds, startOfDay(timeZone, now())));
}

/** With what still waits in the outbox from when the relay was down. */
async function writeLetters(
  world: World,
  units: KnownUnits,
  { person, calendar, warned: freshWarned, late: freshLate }: Telling,
): Promise<void> {
  const warned = freshWarned.length > 0 ? await withStuck(world, person, "warning", freshWarned) : [];
  const late = freshLate.length > 0 ? await withStuck(world, person, "late", freshLate) : [];
  const to = { kind: "person" as const, ...person };
  const stories = await storiesOf(world, units, [...warned, ...late]);
  const reader = readerAt(world, calendar.timeZone);
  const told = <One extends Reminder>(ones: readonly One[]) =>
    ones.flatMap((one) => {
      const story = stories.get(one.it.id);
      return story ? [{ ...one, story, ways: waysOf(world, one.it, person) }] : [];
    });
  if (warned.length > 0) {
    const dueAts = warned.map(({ clock }) => clock.dueAt).toSorted();
    const until = { staleAt: dueAts.at(-1) ?? null, clockIds: idsOf(warned), tells: severalOf(warned) };
    await queueLetter(world, "warning", to, warningLetter(reader, told(warned)), aboutOne(warned), until);
  }
  if (late.length === 0) return;
  const named = told(late.map(asLate)).map((one) => ({
    ...one,
    late: one.late === null ? null : { id: one.late, name: one.story.names[one.late] ?? "" },
  }));
  const until = { clockIds: idsOf(late), tells: severalOf(late) };
  await queueLetter(world, "late", to, lateLetter(reader, named), aboutOne(late), until);
}

const withStuck = async <One extends Reminder>(
  world: World,
  person: Person,
  kind: "warning" | "late",
  told: readonly One[],
): Promise<(One | Reminder)[]> => [...told, ...(await stuckReminders(world, person, kind, told))];

const asLate = (one: Late | Reminder): Late =>
  "late" in one ? one : { ...one, late: lateBy(one.clock, one.it.ownerId), skipped: [], top: false };

async function storiesOf({ db }: World, units: KnownUnits, told: readonly Reminder[]) {
  const stories = new Map<string, Story>();
  for (const { it } of told) {
    if (stories.has(it.id)) continue;
    const now = (await findCase(db, it.id)) ?? it;
    stories.set(it.id, await tellBriefly(db, now, routeOf(now, await units.line(now.unitId))));
  }
  return stories;
}

const idsOf = (told: readonly Reminder[]): string[] => told.map(({ clock }) => clock.id);

/** The cases of a letter that is not about one alone. */
const severalOf = (told: readonly Reminder[]): Case[] => (aboutOne(told) === null ? told.map(({ it }) => it) : []);

/** The case of a letter that is about one alone. */
function aboutOne(told: readonly Reminder[]): About | null {
  const [first] = told;
  return first && told.every((one) => one.it.id === first.it.id) ? { it: first.it } : null;
}
