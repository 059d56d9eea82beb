import type { ApiKey, Scope } from "../../core/org/api-key.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { addApiKey } from "../../store/org/api-keys.ts";
import { findRoot } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { newToken } from "./new-token.ts";

/** Makes a key for the API. `token` is the key itself, to be shown once: only its hash is kept. */
export async function makeKey(world: World, wanted: { name: string; scopes: readonly Scope[] }, actor: Actor) {
  const name = wanted.name.trim();
  if (name === "" || name.length > 100)
    throw new Refused("A key needs a name of at most 100 characters, such as “Web shop”.");
  const token = `amk_${newToken()}`;
  const key: ApiKey = {
    id: world.newId(),
    name,
    scopes: wanted.scopes,
    createdAt: world.now(),
    lastUsedAt: null,
    revokedAt: null,
  };
  await world.db.tx(async (db) => {
    if (!(await findRoot(db))) throw new Refused("There is no company yet: run “amends setup” first.");
    await addApiKey(db, key, hashOfToken(token));
    await addEvent({ ...world, db }, { what: "key_made", actor, data: { key: key.id, name, scopes: key.scopes } });
  });
  return { key, token };
}
