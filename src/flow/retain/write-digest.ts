import { digestLetter } from "../../../views/mail/digest.tsx";
import { after } from "../../core/instant.ts";
import { byImportance, type Matter } from "../../core/retain/digest.ts";
import type { Downtime } from "../../core/retain/downtime.ts";
import { isAbout } from "../../core/retain/part-in.ts";
import { powersOf } from "../../store/org/absences.ts";
import { findPerson } from "../../store/org/people.ts";
import { findUnit } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listRunningOf } from "../../store/retain/clocks.ts";
import { saveWords } from "../../store/retain/digests.ts";
import { listDowntimes } from "../../store/retain/downtimes.ts";
import type { QueuedLetter } from "../../store/retain/letters.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { hoursToTell } from "../org/hours-to-tell.ts";
import { zoneOfPerson } from "../org/zone-of-person.ts";
import { caseLink, readerAt, waysOf } from "./reader-at.ts";
import { recordTold } from "./record-told.ts";
import { waitingConsents } from "./waiting-consents.ts";

/** Cases that are told in full; of the others a digest gives the name. */
const IN_FULL = 12;

/**
 * Writes the words of a digest as things stand when it first goes out; a second try sends the same words again, for the first may have
 * arrived. Gives the letter as it was when it is no digest.
 */
export async function writeDigest(world: World, letter: QueuedLetter): Promise<QueuedLetter> {
  const { db, now } = world;
  if (letter.kind !== "digest" || letter.personId === null || letter.html !== "") return letter;
  const person = await findPerson(db, letter.personId);
  if (!person) return letter;
  const matters: Matter[] = [];
  for (const clock of await listRunningOf(db, letter.clockIds ?? [])) {
    const it = await findCase(db, clock.caseId);
    if (it && !isAbout(it, person)) matters.push({ it, clock });
  }
  const cases = [...Map.groupBy(byImportance(matters, now()), ({ it }) => it.id).values()];
  const told = [];
  for (const group of cases.slice(0, IN_FULL)) {
    const [first] = group;
    if (!first) continue;
    const story = await tellBriefly(db, first.it);
    told.push({ story, ways: waysOf(world, first.it, person), clocks: group.map(({ clock }) => clock) });
  }
  const rest = [];
  for (const [first] of cases.slice(IN_FULL)) {
    if (!first) continue;
    const store = (await findUnit(db, first.it.unitId))?.name ?? "";
    rest.push({ number: first.it.number, store, link: caseLink(world, first.it) });
  }
  const hours = await hoursToTell(world, person);
  if (told.length === 0 && hours.length === 0) return letter;
  const reader = readerAt(world, await zoneOfPerson(world, person.id));
  const consents = (await waitingConsents(world, await powersOf(db, person.id, now()))).map((one) => ({
    ...one,
    link: caseLink(world, one),
  }));
  const written = digestLetter(reader, person, { told, rest, consents, hours }, await downtimeBehind(world, matters));
  await db.tx(async (db) => {
    if ((await saveWords(db, letter.id, written)) === 1)
      await recordTold(
        { ...world, db },
        letter,
        cases.flatMap(([first]) => first?.it ?? []),
      );
  });
  return { ...letter, ...written };
}

/** The stretch of the last day in which the server was down and something of this fell due. */
async function downtimeBehind({ db, now }: World, matters: readonly Matter[]): Promise<Downtime | null> {
  const recent = await listDowntimes(db, after(now(), { hours: -24 }));
  return (
    recent.findLast(({ from, until }) => matters.some(({ clock }) => clock.dueAt > from && clock.dueAt <= until)) ??
    null
  );
}
