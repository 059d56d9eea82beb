import { after } from "../../core/instant.ts";
import type { Person, RoleAt } from "../../core/org/person.ts";
import { endOf, type Session } from "../../core/org/session.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { findPerson, listRolesOf } from "../../store/org/people.ts";
import { findSession, removeSession, saveSeen } from "../../store/org/sessions.ts";
import type { World } from "../../world.ts";

export type Visitor = { session: Session; person: Person; roles: RoleAt[] };

/** Whose session the cookie's token is; undefined when it has ended or its person has left. Use is noted once a minute. */
export async function resumeSession(world: World, token: string): Promise<Visitor | undefined> {
  const now = world.now();
  const session = await findSession(world.db, hashOfToken(token), now);
  if (!session) return;
  const person = await findPerson(world.db, session.personId);
  if (!person?.active) return;
  const roles = await listRolesOf(world.db, person.id);
  if (endOf(session, roles) <= now) {
    await removeSession(world.db, session.hash);
    return;
  }
  if (session.seenAt <= after(now, { minutes: -1 })) await saveSeen(world.db, session.hash, now);
  return { session, person, roles };
}
