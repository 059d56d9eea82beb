import { unitIdsWith } from "../../../src/core/org/rights.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { listRolesOf } from "../../../src/store/org/people.ts";
import { listUnitIdsBelow } from "../../../src/store/org/units.ts";
import { listCases } from "../../../src/store/retain/cases.ts";
import type { Finding, Invariant, Scope } from "./scope.ts";

/** People whose lists are looked at each time; all in turn. */
const AT_ONCE = 12;

/** Nobody sees another unit's case: what the list page's own query shows somebody lies at or below a unit of theirs. */
export const nobodySeesOthers: Invariant = async (scope) => {
  const { db, isFull, now } = scope;
  if (!isFull) return [];
  const parents = await parentsOf(scope);
  const people = await db.all<{ id: string; name: string }>(
    sql`select id, name from people where active = 1 order by id`,
  );
  const week = Math.floor(Date.parse(now) / 604_800_000);
  const looked = people.filter(
    (_, n) => people.length <= AT_ONCE || (n + week) % Math.ceil(people.length / AT_ONCE) === 0,
  );
  const findings: Finding[] = [];
  for (const { id, name } of looked) {
    const own = new Set(unitIdsWith(await listRolesOf(db, id), "see"));
    const unitIds = await listUnitIdsBelow(db, [...own]);
    const lines = await listCases(db, { unitIds, limit: 10_000 });
    const strange = lines.find((line) => !isBelow(line.case.unitId, own, parents));
    if (strange)
      findings.push({
        invariant: "nobodySeesOthers",
        at: now,
        about: `case ${strange.case.number}`,
        says: `${name} sees it`,
      });
  }
  return findings;
};

async function parentsOf({ db }: Scope): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.all<{ id: string; parent_id: string | null }>(sql`select id, parent_id from units`);
  return new Map(rows.map((row) => [row.id, row.parent_id]));
}

function isBelow(unitId: string, own: ReadonlySet<string>, parents: ReadonlyMap<string, string | null>): boolean {
  for (let at: string | null = unitId; at !== null; at = parents.get(at) ?? null) if (own.has(at)) return true;
  return false;
}
