import { isAdmin, type Powers, unitIdsWith } from "../../core/org/rights.ts";
import type { Db } from "../db/db.ts";
import { joined, list, type Sql, sql } from "../db/sql.ts";
import { listUnitIdsBelow } from "../org/units.ts";

/**
 * What the roles of one person show: their own, or those of somebody absent in whose place they stand. `unitIds` are the units with all
 * below, null for the whole chain; at `ownIds` these are a manager's or an admin's. `through`: who handed them on.
 */
type Part = {
  personId: string;
  through: readonly string[];
  unitIds: readonly string[] | null;
  ownIds: readonly string[];
};

/** Somebody who lists cases; `parts` are what they see by their own roles and by those that others lend them. */
export type Viewer = { personId: string; parts: readonly Part[] };

/** `rootId` is the company's unit. */
export async function viewerOf(db: Db, { id, roles, through = {} }: Powers, rootId: string): Promise<Viewer> {
  const parts: Part[] = [];
  for (const [personId, held] of Map.groupBy(roles, (at) => at.personId)) {
    const tops = unitIdsWith(held, "see");
    const unitIds = tops.includes(rootId) ? null : await listUnitIdsBelow(db, tops);
    const commands = held.filter((at) => at.role === "manager" || isAdmin([at]));
    parts.push({ personId, through: through[personId] ?? [], unitIds, ownIds: commands.map(({ unitId }) => unitId) });
  }
  return { personId: id, parts };
}

/** The units whose cases a viewer sees; null for the whole chain. */
export const unitsOf = ({ parts }: Viewer): readonly string[] | null =>
  parts.some(({ unitIds }) => unitIds === null) ? null : [...new Set(parts.flatMap(({ unitIds }) => unitIds ?? []))];

/**
 * The cases that somebody may see, as core/retain/part-in.ts has it for one: those of their units, those they own or took. One about the
 * manager only from above its unit or as another manager of it, and never by whom it is about or who stands in for them.
 */
export const seenBy = ({ personId, parts }: Viewer): Sql => sql`(
  (cases.owner_id = ${personId} or cases.taken_by = ${personId} or ${joined([sql`1 = 0`, ...parts.map(shownBy)], " or ")})
  and ${isNotAbout(personId)})`;

const shownBy = ({ personId, through, unitIds, ownIds }: Part): Sql => sql`(
  ${unitIds ? sql`cases.unit_id in (${list(unitIds)})` : sql`1 = 1`} and (cases.about_manager = 0 or (
    ${joined([personId, ...through].map(isNotAbout), " and ")} and (cases.unit_id in (${list(ownIds)}) or exists (
      select 1 from units u where u.id = cases.unit_id
        and ${unitIds ? sql`u.parent_id in (${list(unitIds)})` : sql`u.parent_id is not null`})))))`;

const isNotAbout = (personId: string): Sql =>
  sql`(cases.about_manager = 0 or cases.barred not like ${`%"${personId}"%`})`;
