import type { HoursChange } from "../../../views/mail/hours-changed.ts";
import { after, type Instant } from "../../core/instant.ts";
import type { Person } from "../../core/org/person.ts";
import { climb, fromBelow, placeOf } from "../../core/retain/ladder.ts";
import { listCalendarChanges } from "../../store/org/calendar-changes.ts";
import { lineOf } from "../../store/org/units.ts";
import { findLastDigestSent } from "../../store/retain/digests.ts";
import type { World } from "../../world.ts";

/** What was changed longer ago is no news. */
const DAYS = { hours: -24 * 8 };

/** Units whose own people changed when they are open since this person's last digest, where this person is the next above them. */
export async function hoursToTell(world: World, person: Person): Promise<HoursChange[]> {
  const { db, now } = world;
  const since = latest(after(now(), DAYS), (await findLastDigestSent(db, person.id)) ?? "");
  const found: HoursChange[] = [];
  for (const { what, at, unitId, actorId, by } of await listCalendarChanges(db, since)) {
    const above = await toldOfHours(world, unitId, actorId);
    const unit = (await lineOf(db, unitId))[0]?.unit;
    if (!unit || !above.some(({ id }) => id === person.id)) continue;
    found.push({ what, at, by, unit: unit.name, link: `${world.config.url}/org/${unit.code}/hours` });
  }
  return found;
}

/** The next above somebody who changes the hours of their own unit; nobody for changes from above. */
export async function toldOfHours({ db, now }: World, unitId: string, actorId: string): Promise<readonly Person[]> {
  const line = await lineOf(db, unitId);
  return placeOf(line, actorId) === 0 ? climb(line, actorId, fromBelow, now()).people : [];
}

const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);
