import { asPerson, asProgram } from "../../core/org/acting.ts";
import { foldEmail } from "../../core/org/email.ts";
import { networkOf } from "../../core/org/network-of.ts";
import { Refused } from "../../core/refused.ts";
import type { Hasher } from "../../hasher.ts";
import { findPersonByEmail, passwordHashOf } from "../../store/org/people.ts";
import { removeSession } from "../../store/org/sessions.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { guardSignIn } from "./guard-sign-in.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/** `agent` and `address` are the browser's name and its IP address; `oldHash` the session that the browser had before. */
export type SignIn = { email: string; password: string; agent: string; address: string; oldHash?: string | null };

/** Opens a session for the right password. Refused alike, and after the same work, for a wrong one and an unknown person. */
export async function signIn(world: World, hasher: Hasher, wanted: SignIn): Promise<SignedIn> {
  const email = foldEmail(wanted.email).slice(0, 254);
  await guardSignIn(world, "password", email, wanted.address);
  const person = await findPersonByEmail(world.db, email);
  const hash = person?.active ? await passwordHashOf(world.db, person.id) : null;
  const isRight = await hasher.verify(wanted.password.slice(0, 1000), hash);
  const how = { way: "password", network: networkOf(wanted.address) };
  const signedIn = await world.db.tx(async (db) => {
    const inTx = { ...world, db };
    if (!isRight || !person) {
      const data = { ...how, person: person?.id ?? null };
      await addEvent(inTx, { what: "sign_in_failed", actor: asProgram("web"), data });
      return;
    }
    if (wanted.oldHash) await removeSession(db, wanted.oldHash);
    await addEvent(inTx, { what: "signed_in", actor: asPerson(person, "web"), data: how });
    return openSession(inTx, person, wanted.agent, world.now());
  });
  if (signedIn) return signedIn;
  throw new Refused("The e-mail address or the password is wrong. Try again, or ask for a link by mail.");
}
