import { after } from "../../core/instant.ts";
import type { Person, RoleAt } from "../../core/org/person.ts";
import type { Powers } from "../../core/org/rights.ts";
import { endOf, type Session } from "../../core/org/session.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { powersOf } from "../../store/org/absences.ts";
import { findPerson } from "../../store/org/people.ts";
import { findSession, removeSession, saveSeen } from "../../store/org/sessions.ts";
import type { World } from "../../world.ts";

/** `roles` are those of `powers`: with what is lent by colleagues who are away. */
export type Visitor = { session: Session; person: Person; roles: readonly RoleAt[]; powers: Powers };

/** Whose session the cookie's token is; undefined when it has ended or its person has left. Use is noted once a minute. */
export async function resumeSession(world: World, token: string): Promise<Visitor | undefined> {
  const now = world.now();
  const session = await findSession(world.db, hashOfToken(token), now);
  if (!session) return;
  const person = await findPerson(world.db, session.personId);
  if (!person?.active) return;
  const powers = await powersOf(world.db, person.id, now);
  const { roles } = powers;
  if (endOf(session, roles) <= now) {
    await removeSession(world.db, session.hash);
    return;
  }
  if (session.seenAt <= after(now, { minutes: -1 })) await saveSeen(world.db, session.hash, now);
  return { session, person, roles, powers };
}
