import { lateLetter } from "../../../views/mail/late.tsx";
import { warningLetter } from "../../../views/mail/warning.tsx";
import type { Person } from "../../core/org/person.ts";
import { findCase } from "../../store/retain/cases.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { type About, queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";
import { type Reminder, stuckReminders } from "./stuck-reminders.ts";

/** `late` is who should have acted; see views/mail/late.tsx. */
type Late = Reminder & { late: string | null; skipped: readonly string[]; top: boolean };

/** All that one person is told at one moment. */
export type Telling = { person: Person; warned: Reminder[]; late: Late[] };

/** One letter of warnings and one of delays, with what still waits in the outbox from when the relay was down. */
export async function writeReminders(world: World, { person, ...rung }: Telling): Promise<void> {
  const warned = rung.warned.length > 0 ? await withStuck(world, person, "warning", rung.warned) : [];
  const late = rung.late.length > 0 ? await withStuck(world, person, "late", rung.late) : [];
  const to = { kind: "person" as const, ...person };
  const stories = await storiesOf(world, [...warned, ...late]);
  const reader = readerAt(world, [...stories.values()][0]?.zone ?? "UTC");
  const told = <One extends Reminder>(ones: readonly One[]) =>
    ones.flatMap((one) => {
      const story = stories.get(one.it.id);
      return story ? [{ ...one, story, ways: waysOf(world, one.it, person) }] : [];
    });
  if (warned.length > 0) {
    const dueAts = warned.map(({ clock }) => clock.dueAt).toSorted();
    const until = { staleAt: dueAts.at(-1) ?? null, clockIds: idsOf(warned) };
    await queueLetter(world, "warning", to, warningLetter(reader, told(warned)), aboutOne(warned), until);
  }
  if (late.length === 0) return;
  const named = told(late.map(asLate)).map((one) => ({
    ...one,
    late: one.late === null ? null : { id: one.late, name: one.story.names[one.late] ?? "" },
  }));
  await queueLetter(world, "late", to, lateLetter(reader, named), aboutOne(late), { clockIds: idsOf(late) });
}

const withStuck = async <One extends Reminder>(
  world: World,
  person: Person,
  kind: "warning" | "late",
  told: readonly One[],
): Promise<(One | Reminder)[]> => [...told, ...(await stuckReminders(world, person, kind, told))];

const asLate = (one: Late | Reminder): Late =>
  "late" in one ? one : { ...one, late: one.clock.personId ?? one.it.ownerId, skipped: [], top: false };

async function storiesOf({ db }: World, told: readonly Reminder[]) {
  const stories = new Map<string, Awaited<ReturnType<typeof tellStory>>>();
  for (const { it } of told)
    if (!stories.has(it.id)) stories.set(it.id, await tellStory(db, (await findCase(db, it.id)) ?? it));
  return stories;
}

const idsOf = (told: readonly Reminder[]): string[] => told.map(({ clock }) => clock.id);

/** The case of a letter that is about one alone. */
function aboutOne(told: readonly Reminder[]): About | null {
  const [first] = told;
  return first && told.every((one) => one.it.id === first.it.id) ? { it: first.it } : null;
}
