import { asPerson, asProgram } from "../../core/org/acting.ts";
import { networkOf } from "../../core/org/network-of.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { Refused } from "../../core/refused.ts";
import { findPerson } from "../../store/org/people.ts";
import { removeSession } from "../../store/org/sessions.ts";
import { useSignInLink } from "../../store/org/sign-in-links.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { guardSignIn } from "./guard-sign-in.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/** `token` is of the link, `browser` of the cookie that asking for it left; `oldHash` the session that the browser had before. */
export type FollowedLink = {
  token: string;
  browser: string | null;
  agent: string;
  address: string;
  oldHash?: string | null;
};

/** Opens a session for a mailed link: once, in time, and in the browser that asked for it. Only a POST may come here. */
export async function followLink(world: World, link: FollowedLink): Promise<SignedIn> {
  const hash = hashOfToken(link.token);
  await guardSignIn(world, "link", hash, link.address);
  const how = { way: "link", network: networkOf(link.address) };
  const signedIn = await world.db.tx(async (db) => {
    const inTx = { ...world, db };
    const browserHash = link.browser === null ? null : hashOfToken(link.browser);
    const used = await useSignInLink(db, { hash, purpose: "sign_in", browserHash }, world.now());
    const person = used?.personId ? await findPerson(db, used.personId) : undefined;
    if (!person?.active) {
      await addEvent(inTx, { what: "sign_in_failed", actor: asProgram("web"), data: how });
      return;
    }
    if (link.oldHash) await removeSession(db, link.oldHash);
    await addEvent(inTx, { what: "signed_in", actor: asPerson(person, "web"), data: how });
    return openSession(inTx, person, link.agent, world.now());
  });
  if (signedIn) return signedIn;
  throw new Refused("This link works once, for ten minutes, in the browser that asked for it. Ask for a new one.");
}
