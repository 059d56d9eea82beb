import { endedLetter } from "../../../views/mail/ended.tsx";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { isAbout } from "../../core/retain/part-in.ts";
import { findPerson } from "../../store/org/people.ts";
import { listLettersOn } from "../../store/retain/letters-on-case.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";

const KIND = "ended";

/** Whoever wrote the complaint down, and does not own its case, hears once how it ended. Part of the transaction that ends it. */
export async function tellTaker(world: World, before: Case, after: Case, actor: Actor): Promise<void> {
  const { takenBy } = after;
  if (takenBy === null || takenBy === after.ownerId || takenBy === actor.id) return;
  if (after.state !== "closed" || before.state === "closed" || after.mergedIntoId !== null) return;
  const person = await findPerson(world.db, takenBy);
  if (!person?.active || isAbout(after, person)) return;
  if ((await listLettersOn(world.db, after.id)).some(({ kind, to }) => kind === KIND && to === person.email)) return;
  const story = await tellStory(world.db, after);
  const words = endedLetter(readerAt(world, story.zone), story, waysOf(world, after, person));
  await queueLetter(world, KIND, { kind: "person", ...person }, words, { it: after });
}
