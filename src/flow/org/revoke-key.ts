import type { ApiKey } from "../../core/org/api-key.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { listApiKeys, revokeApiKey } from "../../store/org/api-keys.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** Ends a key at once. `which` is its id, or its name when only one working key has it. */
export function revokeKey(world: World, which: string, actor: Actor): Promise<ApiKey> {
  return world.db.tx(async (db) => {
    const working = (await listApiKeys(db)).filter((key) => key.revokedAt === null);
    const found = working.filter((key) => key.id === which || key.name === which);
    const [key] = found;
    if (!key)
      throw new Refused("No working key has the id or name “{{which}}”: “amends key list” shows them.", { which });
    if (found.length > 1) throw new Refused("Several keys are called “{{which}}”: give the id instead.", { which });
    const now = world.now();
    await revokeApiKey(db, key.id, now);
    await addEvent({ ...world, db }, { what: "key_revoked", actor, data: { key: key.id, name: key.name } });
    return { ...key, revokedAt: now };
  });
}
