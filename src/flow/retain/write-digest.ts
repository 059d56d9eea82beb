import { digestLetter } from "../../../views/mail/digest.tsx";
import { byImportance, type Matter } from "../../core/retain/digest.ts";
import { findPerson } from "../../store/org/people.ts";
import { findUnit } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listRunningOf } from "../../store/retain/clocks.ts";
import { saveWords } from "../../store/retain/digests.ts";
import type { QueuedLetter } from "../../store/retain/letters.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { caseLink, readerAt, waysOf } from "./reader-at.ts";

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
    if (it) matters.push({ it, clock });
  }
  const cases = [...Map.groupBy(byImportance(matters, now()), ({ it }) => it.id).values()];
  const told = [];
  for (const group of cases.slice(0, IN_FULL)) {
    const [first] = group;
    if (!first) continue;
    const story = await tellStory(db, first.it);
    told.push({ story, ways: waysOf(world, first.it, person), clocks: group.map(({ clock }) => clock) });
  }
  const rest = [];
  for (const [first] of cases.slice(IN_FULL)) {
    if (!first) continue;
    const store = (await findUnit(db, first.it.unitId))?.name ?? "";
    rest.push({ number: first.it.number, store, link: caseLink(world, first.it) });
  }
  if (told.length === 0) return letter;
  const written = digestLetter(readerAt(world, told[0]?.story.zone ?? "UTC"), person, told, rest);
  await db.tx((db) => saveWords(db, letter.id, written));
  return { ...letter, ...written };
}
