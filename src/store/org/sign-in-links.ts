import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

export type LinkPurpose = "sign_in" | "setup";

/** A link that works once. Of its token, and of the mark in the browser that asked for it, only the SHA-256 is kept. */
export type SignInLink = {
  hash: string;
  purpose: LinkPurpose;
  /** Null for the set-up link: there is nobody yet. */
  personId: string | null;
  /** Null: any browser may use it. */
  browserHash: string | null;
  expiresAt: Instant;
};

type LinkRow = {
  hash: string;
  purpose: LinkPurpose;
  person_id: string | null;
  browser_hash: string | null;
  expires_at: string;
};

export async function addSignInLink(db: Db, link: SignInLink): Promise<void> {
  await db.run(sql`
    insert into sign_in_links (hash, purpose, person_id, browser_hash, expires_at)
    values (${link.hash}, ${link.purpose}, ${link.personId}, ${link.browserHash}, ${link.expiresAt})`);
}

/** A link that can still be used. */
export async function findSignInLink(db: Db, hash: string, purpose: LinkPurpose, now: Instant) {
  const row = await db.get<LinkRow>(sql`
    select hash, purpose, person_id, browser_hash, expires_at from sign_in_links
    where hash = ${hash} and purpose = ${purpose} and used_at is null and expires_at > ${now}`);
  return row && fromRow(row);
}

/** Uses the link up; undefined when it was used before, has run out, or another browser asked for it. */
export async function useSignInLink(
  db: Db,
  { hash, purpose, browserHash }: Pick<SignInLink, "hash" | "purpose" | "browserHash">,
  now: Instant,
): Promise<SignInLink | undefined> {
  const [row] = await db.claim<LinkRow>(sql`
    update sign_in_links set used_at = ${now}
    where hash = ${hash} and purpose = ${purpose} and used_at is null and expires_at > ${now}
      and (browser_hash is null or browser_hash = ${browserHash ?? ""})
    returning hash, purpose, person_id, browser_hash, expires_at`);
  return row && fromRow(row);
}

/** Links of this purpose that nobody may use any more: when a new one is given, or the set-up is done. */
export const removeSignInLinks = (db: Db, purpose: LinkPurpose, personId: string | null): Promise<number> =>
  db.run(sql`
    delete from sign_in_links where purpose = ${purpose} and coalesce(person_id, '') = ${personId ?? ""} and used_at is null`);

/** Forgets what has run out; gives how many there were. */
export const removeEndedLinks = (db: Db, now: Instant): Promise<number> =>
  db.run(sql`delete from sign_in_links where expires_at <= ${now}`);

const fromRow = (row: LinkRow): SignInLink => ({
  hash: row.hash,
  purpose: row.purpose,
  personId: row.person_id,
  browserHash: row.browser_hash,
  expiresAt: row.expires_at,
});
