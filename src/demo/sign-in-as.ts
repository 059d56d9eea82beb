import { asPerson } from "../core/org/acting.ts";
import { Refused } from "../core/refused.ts";
import { openSession, type SignedIn } from "../flow/org/open-session.ts";
import { addEvent } from "../flow/retain/add-event.ts";
import { findPerson } from "../store/org/people.ts";
import { removeSession } from "../store/org/sessions.ts";
import type { World } from "../world.ts";

/** Signs a visitor of the demo in as anybody, without a password, and out of who they were before. */
export function signInAs(
  world: World,
  { personId, agent, oldHash }: { personId: string; agent: string; oldHash: string | null },
): Promise<SignedIn> {
  return world.db.tx(async (db) => {
    const person = await findPerson(db, personId);
    if (!person?.active) throw new Refused("There is nobody here by that name. Choose someone from the list.");
    if (oldHash) await removeSession(db, oldHash);
    const inside = { ...world, db };
    await addEvent(inside, { what: "signed_in", actor: asPerson(person, "web"), data: { way: "demo" } });
    return openSession(inside, person, agent, world.now());
  });
}
