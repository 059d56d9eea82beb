import { standingInLetter } from "../../../views/mail/standing-in.tsx";
import type { Instant } from "../../core/instant.ts";
import { inPlaceOf } from "../../core/org/absence.ts";
import type { Person } from "../../core/org/person.ts";
import type { Case } from "../../core/retain/case.ts";
import { standIn } from "../../core/retain/ladder.ts";
import { listAwayThrough } from "../../store/org/absences.ts";
import { listOwnedBy } from "../../store/retain/cases-of-people.ts";
import { lineFor } from "../../store/retain/lines.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { queueLetter } from "../retain/queue-letter.ts";
import { readerAt, waysOf } from "../retain/reader-at.ts";
import { zoneOfPerson } from "./zone-of-person.ts";

/**
 * Whoever stands in for somebody gets one letter with the cases that are open, but for the one of which they hear otherwise; and one for
 * each colleague in whose place the absent stood until now. Gives the names of those who stand in. Part of the caller's transaction.
 */
export async function tellStandIns(
  world: World,
  person: Person,
  until: Instant,
  { without = null }: { without?: string | null } = {},
): Promise<string[]> {
  const { db, now } = world;
  const told = await standInsOf(world, person, without);
  for (const one of told) await tell(world, person, until, one);
  for (const other of await listAwayThrough(db, person.id, now())) {
    const cases = (await standInsOf(world, other, without)).filter((one) => one.cases.length > 0);
    for (const one of cases) await tell(world, other, other.away?.until ?? until, one);
  }
  return told.map(({ to }) => to.name);
}

type Told = { to: Person; cases: Case[] };

/** Those who stand in, each with the open cases for which they do; the one whom the person named also when there is none. */
async function standInsOf({ db, now }: World, person: Person, without: string | null): Promise<Told[]> {
  const told = new Map<string, Told>();
  const named = person.away?.deputy ? inPlaceOf(person, now()) : null;
  if (named && named.id !== person.id) told.set(named.id, { to: named, cases: [] });
  for (const it of (await listOwnedBy(db, person.id)).filter(({ id }) => id !== without)) {
    for (const to of standIn(await lineFor(db, it), person, new Set(), now()).people) {
      const own = told.get(to.id) ?? { to, cases: [] };
      told.set(to.id, { ...own, cases: [...own.cases, it] });
    }
  }
  return [...told.values()];
}

async function tell(world: World, { id, name }: Person, until: Instant, { to, cases }: Told): Promise<void> {
  const items = [];
  for (const it of cases) items.push({ story: await tellBriefly(world.db, it), ways: waysOf(world, it, to) });
  const words = standingInLetter(readerAt(world, await zoneOfPerson(world, id)), { name, until, items });
  await queueLetter(world, "standing_in", { kind: "person", ...to }, words, null, { tells: cases });
}
