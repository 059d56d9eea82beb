import type { Instant } from "../../core/instant.ts";
import { type ApiKey, scopes } from "../../core/org/api-key.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type KeyRow = {
  id: string;
  name: string;
  scopes: string;
  created_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
};

const columns = sql`id, name, scopes, created_at, last_used_at, revoked_at`;

/** Also one that was revoked: the caller says so. */
export async function findApiKeyByHash(db: Db, hash: string): Promise<ApiKey | undefined> {
  const row = await db.get<KeyRow>(sql`select ${columns} from api_keys where hash = ${hash}`);
  return row && fromRow(row);
}

/** Oldest first, with those that were revoked. */
export async function listApiKeys(db: Db): Promise<ApiKey[]> {
  return (await db.all<KeyRow>(sql`select ${columns} from api_keys order by created_at, id`)).map(fromRow);
}

/** `hash` is that of the whole key (`hashOfToken`). */
export async function addApiKey(db: Db, key: ApiKey, hash: string): Promise<void> {
  await db.run(sql`
    insert into api_keys (id, name, hash, scopes, created_at)
    values (${key.id}, ${key.name}, ${hash}, ${key.scopes.join(",")}, ${key.createdAt})`);
}

export async function saveKeyUsed(db: Db, id: string, now: Instant): Promise<void> {
  await db.run(sql`update api_keys set last_used_at = ${now} where id = ${id}`);
}

/** Gives false when there is no such key, or it was revoked before. */
export const revokeApiKey = async (db: Db, id: string, now: Instant): Promise<boolean> =>
  (await db.run(sql`update api_keys set revoked_at = ${now} where id = ${id} and revoked_at is null`)) === 1;

const fromRow = (row: KeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  scopes: scopes.filter((scope) => row.scopes.split(",").includes(scope)),
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
});
