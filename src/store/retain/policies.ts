import type { Instant } from "../../core/instant.ts";
import { type CaseSeverity, defaultPolicy, type Policy } from "../../core/retain/policy.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** One version of a unit's policy. `policy` is null where the unit went back to what it inherits. */
export type PolicyVersion = {
  id: string;
  unitId: string;
  severity: CaseSeverity;
  version: number;
  policy: Policy | null;
  madeBy: string | null;
  createdAt: Instant;
};

type Row = {
  id: string;
  unit_id: string;
  severity: CaseSeverity;
  version: number;
  body: string;
  made_by: string | null;
  created_at: string;
};

/** A policy as it was stored; what it does not name yet is as Amends comes. */
export const policyFromText = (text: string): Policy => ({
  ...defaultPolicy,
  ...(JSON.parse(text) as Partial<Policy>),
});

const fromRow = (row: Row): PolicyVersion => ({
  id: row.id,
  unitId: row.unit_id,
  severity: row.severity,
  version: row.version,
  policy: row.body === "null" ? null : policyFromText(row.body),
  madeBy: row.made_by,
  createdAt: row.created_at,
});

/** What holds for a new case of a unit: the newest of the nearest unit upward that has one, else what Amends comes with. */
export async function policyFor(db: Db, unitId: string, severity: CaseSeverity): Promise<Policy> {
  const row = await db.get<{ body: string }>(sql`
    with recursive up (id, parent_id, height) as (
      select id, parent_id, 0 from units where id = ${unitId}
      union all select u.id, u.parent_id, up.height + 1 from units u join up on u.id = up.parent_id)
    select p.body from up join policies p on p.unit_id = up.id and p.severity = ${severity}
    where p.body <> 'null' and p.version = (
      select max(version) from policies newest where newest.unit_id = p.unit_id and newest.severity = p.severity)
    order by up.height limit 1`);
  return row ? policyFromText(row.body) : defaultPolicy;
}

/** The newest version at each unit that ever had one. */
export async function listNewestPolicies(db: Db): Promise<PolicyVersion[]> {
  const rows = await db.all<Row>(sql`select * from policies p where version = (
      select max(version) from policies newest where newest.unit_id = p.unit_id and newest.severity = p.severity)
    order by unit_id, severity`);
  return rows.map(fromRow);
}

/** Every version at a unit, the newest first. */
export async function listPolicyVersions(db: Db, unitId: string, severity: CaseSeverity): Promise<PolicyVersion[]> {
  const rows = await db.all<Row>(sql`select * from policies where unit_id = ${unitId} and severity = ${severity}
    order by version desc`);
  return rows.map(fromRow);
}

/** Throws the database's own error when that version is there already. */
export async function addPolicyVersion(db: Db, it: PolicyVersion): Promise<void> {
  await db.run(sql`insert into policies (id, unit_id, severity, version, body, made_by, created_at)
    values (${it.id}, ${it.unitId}, ${it.severity}, ${it.version}, ${JSON.stringify(it.policy)}, ${it.madeBy}, ${it.createdAt})`);
}
