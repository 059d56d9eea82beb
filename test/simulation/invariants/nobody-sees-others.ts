import type { Powers } from "../../../src/core/org/rights.ts";
import { unitIdsWith } from "../../../src/core/org/rights.ts";
import type { Case } from "../../../src/core/retain/case.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { powersOf } from "../../../src/store/org/absences.ts";
import { findRoot } from "../../../src/store/org/units.ts";
import { listCases } from "../../../src/store/retain/cases.ts";
import { viewerOf } from "../../../src/store/retain/seen-by.ts";
import type { Finding, Invariant, Scope } from "./scope.ts";

/** Hours between two lists that are looked at: 28 a week. */
const HOURS = 6;

/**
 * Nobody sees another unit's case: what the list page's own query shows somebody lies at or below a unit of theirs, or of somebody absent in
 * whose place they stand, or they own it, or took it. It is never about them.
 */
export const nobodySeesOthers: Invariant = async (scope) => {
  const { db, now } = scope;
  const looked = await viewersNow(scope);
  if (looked.length === 0) return [];
  const root = await findRoot(db);
  const parents = await parentsOf(scope);
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

type Viewer = { id: string; name: string };

/** All people in turn, one at a time; at the end everybody. */
async function viewersNow({ db, hour, isLast, memory }: Scope): Promise<readonly Viewer[]> {
  if (!isLast && hour % HOURS !== 0) return [];
  const listAfter = (id: string, limit: number) =>
    db.all<Viewer>(sql`select id, name from people where active = 1 and id > ${id} order by id limit ${limit}`);
  if (isLast) return listAfter("", 100_000);
  const viewers = (await listAfter(memory.viewerId, 1))[0] ?? (await listAfter("", 1))[0];
  memory.viewerId = viewers?.id ?? "";
  return viewers ? [viewers] : [];
}

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
