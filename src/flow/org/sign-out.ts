import { asPerson } from "../../core/org/acting.ts";
import { removeSession, removeSessionsOf } from "../../store/org/sessions.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import type { Visitor } from "./resume-session.ts";

/** Ends this session, or with `everywhere` each one of the person. */
export function signOut(
  world: World,
  { session, person }: Pick<Visitor, "session" | "person">,
  { everywhere = false } = {},
): Promise<void> {
  return world.db.tx(async (db) => {
    if (everywhere) await removeSessionsOf(db, person.id);
    else await removeSession(db, session.hash);
    await addEvent({ ...world, db }, { what: "signed_out", actor: asPerson(person, "web"), data: { everywhere } });
  });
}
