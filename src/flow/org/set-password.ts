import type { Instant } from "../../core/instant.ts";
import { asPerson } from "../../core/org/acting.ts";
import { checkPassword } from "../../core/org/password.ts";
import { isFresh } from "../../core/org/session.ts";
import { Refused } from "../../core/refused.ts";
import type { Hasher } from "../../hasher.ts";
import { passwordHashOf, savePasswordHash } from "../../store/org/people.ts";
import { removeSessionsOf } from "../../store/org/sessions.ts";
import { findRoot } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { guardSignIn } from "./guard-sign-in.ts";
import { openSession, type SignedIn } from "./open-session.ts";
import type { Visitor } from "./resume-session.ts";

export type NewPassword = { current: string | null; password: string; agent: string; address: string };

/**
 * Gives the visitor a new password and a new session; all others of theirs end. The current password is asked for unless
 * there is none or the visitor signed in within the last ten minutes, as somebody does who forgot it and came by mailed link.
 */
export async function setPassword(
  world: World,
  hasher: Hasher,
  visitor: Pick<Visitor, "session" | "person">,
  wanted: NewPassword,
): Promise<SignedIn> {
  const { person } = visitor;
  await checkIsThem(world, hasher, visitor, wanted);
  const company = await findRoot(world.db);
  checkPassword(wanted.password, [person.name, person.email, company?.name ?? ""]);
  const hash = await hasher.hash(wanted.password);
  return world.db.tx(async (db) => {
    const inTx = { ...world, db };
    const now: Instant = world.now();
    await savePasswordHash(db, person.id, hash);
    await removeSessionsOf(db, person.id);
    await addEvent(inTx, { what: "password_set", actor: asPerson(person, "web") });
    return openSession(inTx, person, wanted.agent, now);
  });
}

async function checkIsThem(
  world: World,
  hasher: Hasher,
  { person, session }: Pick<Visitor, "session" | "person">,
  wanted: NewPassword,
) {
  const before = await passwordHashOf(world.db, person.id);
  if (before === null || isFresh(session, world.now())) return;
  await guardSignIn(world, "password", person.email, wanted.address);
  if (await hasher.verify(wanted.current ?? "", before)) return;
  throw new Refused("That is not your current password. Try again, or sign in by mailed link to choose a new one.");
}
