import { type Instant, toInstant } from "../../core/instant.ts";
import type { OrgChange } from "../../core/org/org-changes.ts";
import type { Problem, WantedUnit } from "../../core/org/org-sheet.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { findLeaving, findPersonByEmail } from "../../store/org/people.ts";
import { listOwnedBy } from "../../store/retain/cases-of-people.ts";
import type { World } from "../../world.ts";
import { leave } from "./leave.ts";
import { zoneOfPerson } from "./zone-of-person.ts";

/**
 * Lets those go whom a sheet says have left, or leave after a day; whoever is gone already stays as they are. Part of the import's
 * transaction. Throws Refused, as the page of a person does, when a unit or a case would be left with nobody.
 */
export async function importLeavers(
  world: World,
  units: readonly WantedUnit[],
  actor: Actor,
): Promise<{ changes: OrgChange[]; problems: Problem[] }> {
  const changes: OrgChange[] = [];
  const problems: Problem[] = [];
  for (const { line, leaver } of units) {
    if (!leaver) continue;
    const { email, lastDay } = leaver;
    const person = await findPersonByEmail(world.db, email);
    if (!person) problems.push({ line, sentence: "nobody here has the address “{{email}}”", values: { email } });
    if (!person?.active) continue;
    const at = lastDay === null ? world.now() : dayAfter(lastDay, await zoneOfPerson(world, person.id));
    if ((await findLeaving(world.db, person.id))?.at === at) continue;
    const numbers = (await listOwnedBy(world.db, person.id)).map(({ number }) => number);
    await leave(world, person, { at, heir: null }, actor);
    const isLater = at > world.now();
    const { name } = person;
    changes.push({ kind: "person-left", line, name, email, lastDay: isLater ? lastDay : null, numbers });
  }
  return { changes, problems };
}

/** When a day is over, by the clock of whoever leaves. */
const dayAfter = (day: string, zone: string): Instant =>
  toInstant(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant());
