import { after, type Instant } from "../../core/instant.ts";
import type { Person } from "../../core/org/person.ts";
import { lifetimeOf, type Session } from "../../core/org/session.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { listRolesOf } from "../../store/org/people.ts";
import { addSession } from "../../store/org/sessions.ts";
import type { World } from "../../world.ts";
import { newToken } from "./new-token.ts";
import { welcomeBack } from "./welcome-back.ts";

/** What a browser gets when somebody has signed in. `token` goes into the cookie and is nowhere else. */
export type SignedIn = { token: string; session: Session; person: Person };

/** Opens a session inside the transaction of whoever proved who the person is. */
export async function openSession(world: World, person: Person, agent: string, now: Instant): Promise<SignedIn> {
  const roles = await listRolesOf(world.db, person.id);
  const token = newToken();
  const session: Session = {
    hash: hashOfToken(token),
    personId: person.id,
    agent: agent.slice(0, 200),
    createdAt: now,
    seenAt: now,
    expiresAt: after(now, { hours: lifetimeOf(roles).hours }),
  };
  await addSession(world.db, session);
  await welcomeBack(world, person, "web");
  return { token, session, person };
}
