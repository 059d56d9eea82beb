import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { findLetter, sendAgain } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** Puts a letter that failed back into the outbox, as if it had never been tried. */
export function sendLetterAgain(world: World, id: string, actor: Actor): Promise<void> {
  return world.db.tx(async (db) => {
    const letter = await findLetter(db, id);
    if (!letter || (await sendAgain(db, id, world.now())) === 0)
      throw new Refused("This letter is not among those that failed. Look at the list again.");
    const { caseId, kind, to, subject } = letter;
    await addEvent(
      { ...world, db },
      { what: "letter_again", actor, caseId, data: { letterId: id, kind, to, subject } },
    );
  });
}
