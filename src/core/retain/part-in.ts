import type { RoleAt } from "../org/person.ts";
import { type Deed, mayAct, type Powers, withoutLoansOf } from "../org/rights.ts";
import type { Line } from "../org/unit.ts";
import type { Case } from "./case.ts";

type Whose = Pick<Case, "unitId" | "ownerId" | "takenBy" | "aboutManager" | "barred">;

/**
 * Whether somebody may do this with a case: who owns it, or stands in for its owner, may work on it wherever it is; who took the complaint
 * may go on reading and noting; for all others their roles decide. A case about the manager is for those above the unit, and for another
 * manager of it since, alone; what somebody lends whom it is about counts for nothing.
 */
export function mayOn(it: Whose, line: Line, powers: Powers, deed: Exclude<Deed, "enter" | "administer">): boolean {
  if (isAbout(it, powers)) return false;
  const who = it.aboutManager ? withoutLoansOf(it.barred, powers) : powers;
  if (it.ownerId !== null && (it.ownerId === who.id || who.standsFor.includes(it.ownerId))) return true;
  if (it.takenBy === who.id && deed !== "act") return true;
  return it.aboutManager ? mayAct(who.roles.filter(isFromAbove(it)), line, deed) : mayAct(who.roles, line, deed);
}

/** Whether a case is a complaint about this very person: who managed the unit when it came, wherever they are now. */
export const isAbout = ({ barred }: Pick<Case, "barred">, { id }: Pick<Powers, "id">): boolean => barred.includes(id);

/** Above the unit, or another manager of it since; nobody who worked under whom it is about. */
const isFromAbove =
  ({ unitId }: Whose) =>
  (at: RoleAt): boolean =>
    at.unitId !== unitId || at.role === "admin" || at.role === "manager";
