import type { Instant } from "../../core/instant.ts";
import { FIRST_VERSION, noOwnRules, type OwnRules, rulesFrom } from "../../core/listen/own-rules.ts";
import type { Rules } from "../../core/listen/rules.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** One version of what a chain listens for. `starter` is the edition of the starter lists that it came with. */
export type RulesVersion = {
  version: number;
  starter: number;
  own: OwnRules;
  /** Why it was made, in the words of whoever made it. */
  reason: string;
  madeBy: string | null;
  createdAt: Instant;
};

type Row = {
  version: number;
  starter: number;
  body: string;
  reason: string;
  made_by: string | null;
  created_at: string;
};

const fromRow = (row: Row): RulesVersion => ({
  version: row.version,
  starter: row.starter,
  own: ownFromText(row.body),
  reason: row.reason,
  madeBy: row.made_by,
  createdAt: row.created_at,
});

/** Own rules as they were stored; what they do not name yet is as Amends comes. */
export const ownFromText = (text: string): OwnRules => ({ ...noOwnRules, ...(JSON.parse(text) as Partial<OwnRules>) });

/** The number of the version that counts now. */
export async function currentVersion(db: Db): Promise<number> {
  const row = await db.get<{ version: number | null }>(sql`select max(version) as version from listen_rules`);
  return row?.version ?? FIRST_VERSION;
}

/** A version by its number; undefined for the first one, which nobody made, and for one that there never was. */
export async function findRulesVersion(db: Db, version: number): Promise<RulesVersion | undefined> {
  const row = await db.get<Row>(sql`select * from listen_rules where version = ${version}`);
  return row && fromRow(row);
}

/** Every version that somebody made, the newest first. */
export async function listRulesVersions(db: Db): Promise<RulesVersion[]> {
  return (await db.all<Row>(sql`select * from listen_rules order by version desc`)).map(fromRow);
}

/** Throws the database's own error when that version is there already. */
export async function addRulesVersion(db: Db, it: RulesVersion): Promise<void> {
  await db.run(sql`insert into listen_rules (version, starter, body, reason, made_by, created_at)
    values (${it.version}, ${it.starter}, ${JSON.stringify(it.own)}, ${it.reason}, ${it.madeBy}, ${it.createdAt})`);
}

/** What listens now. `known` is what listened last time, and is given back while it still counts: a text is not read by rules made anew. */
export async function currentRules(db: Db, known?: Rules): Promise<Rules> {
  const version = await currentVersion(db);
  if (known?.version === version) return known;
  const made = await findRulesVersion(db, version);
  return rulesFrom(made?.own ?? noOwnRules, version);
}
