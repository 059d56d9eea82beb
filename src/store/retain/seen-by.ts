import { list, type Sql, sql } from "../db/sql.ts";

/** Somebody who lists cases: `unitIds` are those at which their roles let them see, with all below; null for the whole chain. */
export type Viewer = { personId: string; unitIds: readonly string[] | null };

/**
 * The cases that somebody may see, as core/retain/part-in.ts has it for one: those of their units, those they own or took. One about the
 * manager only from above its unit, and never by that manager.
 */
export const seenBy = ({ personId, unitIds }: Viewer): Sql => sql`(
  (cases.owner_id = ${personId} or cases.taken_by = ${personId}
    or (${unitIds ? sql`cases.unit_id in (${list(unitIds)})` : sql`1 = 1`}
      and (cases.about_manager = 0 or ${unitIds ? isAbove(unitIds) : sql`1 = 1`})))
  and not (cases.about_manager = 1 and exists (
    select 1 from roles r where r.unit_id = cases.unit_id and r.person_id = ${personId} and r.role = 'manager')))`;

const isAbove = (unitIds: readonly string[]): Sql =>
  sql`exists (select 1 from units u where u.id = cases.unit_id and u.parent_id in (${list(unitIds)}))`;
