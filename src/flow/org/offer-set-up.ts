import { after } from "../../core/instant.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { addSignInLink, removeSignInLinks } from "../../store/org/sign-in-links.ts";
import { findRoot } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { newToken } from "./new-token.ts";

/**
 * The address of a page that sets up this installation, once and within a day; null when there is a company already.
 * Each call ends the links of the calls before.
 */
export function offerSetUp(world: World): Promise<string | null> {
  const token = newToken();
  return world.db.tx(async (db) => {
    if (await findRoot(db)) return null;
    await removeSignInLinks(db, "setup", null);
    const expiresAt = after(world.now(), { hours: 24 });
    await addSignInLink(db, {
      hash: hashOfToken(token),
      purpose: "setup",
      personId: null,
      browserHash: null,
      expiresAt,
    });
    return `${world.config.url}/set-up/${token}`;
  });
}
