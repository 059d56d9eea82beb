import { signInLetter } from "../../../views/mail/sign-in.tsx";
import { words } from "../../../views/words.ts";
import { after } from "../../core/instant.ts";
import { asProgram } from "../../core/org/acting.ts";
import { foldEmail } from "../../core/org/email.ts";
import { networkOf } from "../../core/org/network-of.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import { addSignInLink, removeSignInLinks } from "../../store/org/sign-in-links.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { queueLetter } from "../retain/queue-letter.ts";
import { guardSignIn } from "./guard-sign-in.ts";
import { newToken } from "./new-token.ts";

const MINUTES = 10;

/**
 * Mails a link to sign in, if the address is that of a person. Gives the token for the cookie of the browser that asked,
 * without which the link does not work; it is given alike when there is no such person, so that nobody learns who is one.
 * Links from before end.
 */
export async function askForLink(
  world: World,
  asked: { email: string; address: string },
): Promise<{ browser: string }> {
  const email = foldEmail(asked.email).slice(0, 254);
  await guardSignIn(world, "ask", email, asked.address);
  const browser = newToken();
  const token = newToken();
  await world.db.tx(async (db) => {
    const inTx = { ...world, db };
    const person = await findPersonByEmail(db, email);
    const data = { network: networkOf(asked.address), person: person?.id ?? null };
    await addEvent(inTx, { what: "link_asked", actor: asProgram("web"), data });
    if (!person?.active) return;
    await removeSignInLinks(db, "sign_in", person.id);
    await addSignInLink(db, {
      hash: hashOfToken(token),
      purpose: "sign_in",
      personId: person.id,
      browserHash: hashOfToken(browser),
      expiresAt: after(world.now(), { minutes: MINUTES }),
    });
    const link = `${world.config.url}/sign-in/link/${token}`;
    const letter = signInLetter({ t: words("en"), locale: "en" }, { link, minutes: MINUTES });
    await queueLetter(inTx, "sign_in", { kind: "person", ...person }, letter);
  });
  return { browser };
}
