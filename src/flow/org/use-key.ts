import { after } from "../../core/instant.ts";
import type { ApiKey } from "../../core/org/api-key.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { findApiKeyByHash, saveKeyUsed } from "../../store/org/api-keys.ts";
import type { World } from "../../world.ts";

/** The key that a caller shows, unless it is unknown or revoked. Its use is noted once a minute. */
export async function useKey(world: World, token: string): Promise<ApiKey | undefined> {
  const now = world.now();
  const key = await findApiKeyByHash(world.db, hashOfToken(token));
  if (!key || key.revokedAt !== null) return;
  if (!key.lastUsedAt || key.lastUsedAt <= after(now, { minutes: -1 })) await saveKeyUsed(world.db, key.id, now);
  return key;
}
