import { repeatedLetter } from "../../../views/mail/repeated.tsx";
import type { Case } from "../../core/retain/case.ts";
import { climb, fromBelow } from "../../core/retain/ladder.ts";
import { callsAboveFrom } from "../../core/retain/slip.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { startClocks } from "./change-clocks.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";

/** A customer's second grave problem: whoever stands above the owner hears of it with the owner, and must look. */
export async function tellRepeat(world: World, it: Case): Promise<void> {
  const { line } = await tellBriefly(world.db, it);
  for (const person of climb(line, it.ownerId, fromBelow, world.now()).people) {
    await startClocks(world, it, [{ kind: "view", personId: person.id }]);
    const story = await tellBriefly(world.db, it);
    const words = repeatedLetter(readerAt(world, story.zone), story, waysOf(world, it, person));
    const until = { notBefore: callsAboveFrom(it) };
    await queueLetter(world, "repeated", { kind: "person", ...person }, words, { it }, until);
  }
}
