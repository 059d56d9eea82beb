import type { RoleAt } from "../org/person.ts";
import { isAdmin } from "../org/rights.ts";
import type { Line } from "../org/unit.ts";
import type { Case } from "./case.ts";
import { placeOf } from "./ladder.ts";

/**
 * Whether a person may judge what was done with a case: a manager higher in its line than whoever closed it (else than its
 * owner), or an admin.
 */
export function standsAbove(line: Line, it: Case, person: { id: string; roles: readonly RoleAt[] }): boolean {
  const judged = it.state === "challenged" ? (it.closerId ?? it.ownerId) : it.ownerId;
  const commands = line.some(({ managers }) => managers.some(({ id }) => id === person.id));
  return (commands && placeOf(line, person.id) > placeOf(line, judged)) || isAdmin(person.roles);
}
