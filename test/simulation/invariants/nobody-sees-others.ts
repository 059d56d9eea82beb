import type { Powers } from "../../../src/core/org/rights.ts";
import { unitIdsWith } from "../../../src/core/org/rights.ts";
import type { Case } from "../../../src/core/retain/case.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { powersOf } from "../../../src/store/org/absences.ts";
import { findRoot } from "../../../src/store/org/units.ts";
import { listCases } from "../../../src/store/retain/cases.ts";
import { viewerOf } from "../../../src/store/retain/seen-by.ts";
import type { Finding, Invariant, Scope } from "./scope.ts";

/** People whose lists are looked at each time; all in turn. */
const AT_ONCE = 4;

/**
 * Nobody sees another unit's case: what the list page's own query shows somebody lies at or below a unit of theirs, or of somebody absent in
 * whose place they stand, or they own it, or took it. It is never about them.
 */
export const nobodySeesOthers: Invariant = async (scope) => {
  const { db, isFull, now } = scope;
  if (!isFull) return [];
  const root = await findRoot(db);
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
    const powers = await powersOf(db, id, now);
    const viewer = await viewerOf(db, powers, root?.id ?? "");
    const lines = await listCases(db, { unitIds: null, viewer, limit: 10_000 });
    const strange = lines.find((line) => !isTheirs(line.case, powers, parents));
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

type Parents = ReadonlyMap<string, string | null>;

function isTheirs(it: Case, { id, roles }: Powers, parents: Parents): boolean {
  if (it.aboutManager && it.barred.includes(id)) return false;
  return it.ownerId === id || it.takenBy === id || isBelow(it.unitId, new Set(unitIdsWith(roles, "see")), parents);
}

async function parentsOf({ db }: Scope): Promise<Parents> {
  const rows = await db.all<{ id: string; parent_id: string | null }>(sql`select id, parent_id from units`);
  return new Map(rows.map((row) => [row.id, row.parent_id]));
}

function isBelow(unitId: string, own: ReadonlySet<string>, parents: Parents): boolean {
  for (let at: string | null = unitId; at !== null; at = parents.get(at) ?? null) if (own.has(at)) return true;
  return false;
}
