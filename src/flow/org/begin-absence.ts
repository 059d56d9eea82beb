import { standingInLetter } from "../../../views/mail/standing-in.tsx";
import type { Instant } from "../../core/instant.ts";
import { type Absence, inPlaceOf } from "../../core/org/absence.ts";
import type { Person } from "../../core/org/person.ts";
import { theClock } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { standIn } from "../../core/retain/ladder.ts";
import { listAwayThrough, markBegun } from "../../store/org/absences.ts";
import { findPerson } from "../../store/org/people.ts";
import { listOwnedBy } from "../../store/retain/cases-of-people.ts";
import { lineFor } from "../../store/retain/lines.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { queueLetter } from "../retain/queue-letter.ts";
import { readerAt, waysOf } from "../retain/reader-at.ts";
import { zoneOfPerson } from "./zone-of-person.ts";

/**
 * An absence begins: whoever stands in gets one letter with the cases that are open, and one for each colleague in whose place the person
 * stood until now; the duty stays with their owners. Happens once. Part of the caller's transaction.
 */
export async function beginAbsence(world: World, absence: Absence): Promise<void> {
  const { db, now } = world;
  const person = await findPerson(db, absence.personId);
  if (!(await markBegun(db, absence.id, now())) || !person?.active) return;
  const told = await standInsOf(world, person);
  const data = { person: person.id, until: absence.until, to: told.map(({ to }) => to.name).join(", ") };
  await addEvent(world, { what: "away", actor: theClock, data });
  for (const one of told) await tellStandIn(world, person, absence.until, one);
  for (const other of await listAwayThrough(db, person.id, now())) {
    const until = other.away?.until ?? absence.until;
    for (const one of await standInsOf(world, other))
      if (one.cases.length > 0) await tellStandIn(world, other, until, one);
  }
}

type Told = { to: Person; cases: Case[] };

async function tellStandIn(world: World, { id, name }: Person, until: Instant, { to, cases }: Told): Promise<void> {
  const items = [];
  for (const it of cases) items.push({ story: await tellStory(world.db, it), ways: waysOf(world, it, to) });
  const words = standingInLetter(readerAt(world, await zoneOfPerson(world, id)), { name, until, items });
  await queueLetter(world, "standing_in", { kind: "person", ...to }, words);
}

/** Those who stand in, each with the open cases for which they do; the one whom the person named also when there is none. */
async function standInsOf({ db, now }: World, person: Person): Promise<Told[]> {
  const told = new Map<string, Told>();
  const named = person.away?.deputy ? inPlaceOf(person, now()) : null;
  if (named && named.id !== person.id) told.set(named.id, { to: named, cases: [] });
  for (const it of await listOwnedBy(db, person.id)) {
    for (const to of standIn(await lineFor(db, it), person, new Set(), now()).people) {
      const own = told.get(to.id) ?? { to, cases: [] };
      told.set(to.id, { ...own, cases: [...own.cases, it] });
    }
  }
  return [...told.values()];
}
