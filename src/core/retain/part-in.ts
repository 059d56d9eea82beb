import type { RoleAt } from "../org/person.ts";
import { type Deed, mayAct, type Powers } from "../org/rights.ts";
import type { Line } from "../org/unit.ts";
import type { Case } from "./case.ts";

type Whose = Pick<Case, "unitId" | "ownerId" | "takenBy" | "aboutManager">;

/**
 * Whether somebody may do this with a case: who owns it, or stands in for its owner, may work on it wherever it is; who took the complaint
 * may go on reading and noting; for all others their roles decide. A case about the manager is for those above the unit alone.
 */
export function mayOn(it: Whose, line: Line, who: Powers, deed: Exclude<Deed, "enter" | "administer">): boolean {
  if (isAbout(it, who)) return false;
  if (it.ownerId !== null && (it.ownerId === who.id || who.standsFor.includes(it.ownerId))) return true;
  if (it.takenBy === who.id && deed !== "act") return true;
  return it.aboutManager ? mayAct(who.roles.filter(isFromAbove(it)), line, deed) : mayAct(who.roles, line, deed);
}

/** Whether a case is a complaint about this very person: a manager of its unit. */
export const isAbout = (
  it: Pick<Case, "unitId" | "aboutManager">,
  { id, roles }: Pick<Powers, "id" | "roles">,
): boolean =>
  it.aboutManager && roles.some((at) => at.personId === id && at.unitId === it.unitId && at.role === "manager");

const isFromAbove =
  ({ unitId }: Pick<Case, "unitId">) =>
  (at: RoleAt): boolean =>
    at.unitId !== unitId || at.role === "admin";
