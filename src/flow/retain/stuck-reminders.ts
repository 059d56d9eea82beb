import type { Person } from "../../core/org/person.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Clock } from "../../core/retain/clock.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listRunningOf } from "../../store/retain/clocks.ts";
import { listStuckClocks } from "../../store/retain/returned-letters.ts";
import type { World } from "../../world.ts";

export type Reminder = { it: Case; clock: Clock };

/**
 * What earlier reminders to a person tell of, while they wait for a relay that is down: the new one tells of it too, and they are dropped
 * for it, so that after downtime one letter comes instead of many. `told` is what the new one tells of by itself.
 */
export async function stuckReminders(
  { db, now }: World,
  person: Person,
  kind: "warning" | "late",
  told: readonly Reminder[],
): Promise<Reminder[]> {
  const known = new Set(told.map(({ clock }) => clock.id));
  const ids = (await listStuckClocks(db, person.id, kind)).filter((id) => !known.has(id));
  const reminders: Reminder[] = [];
  for (const clock of ids.length > 0 ? await listRunningOf(db, ids) : []) {
    const it = await findCase(db, clock.caseId);
    if (it && (kind === "late" || clock.dueAt > now())) reminders.push({ it, clock });
  }
  return reminders;
}
