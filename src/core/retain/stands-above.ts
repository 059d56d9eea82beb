import type { Powers } from "../org/rights.ts";
import { isAdmin } from "../org/rights.ts";
import type { Line } from "../org/unit.ts";
import type { Case } from "./case.ts";
import { placeOf } from "./ladder.ts";
import { isAbout } from "./part-in.ts";

/**
 * Whether a person may judge what was done with a case: a manager higher in its line than whoever closed it (else than its
 * owner), or who stands in for such a one, or an admin. Nobody judges a case that is about them.
 */
export function standsAbove(line: Line, it: Case, who: Powers): boolean {
  if (isAbout(it, who)) return false;
  const judged = it.state === "challenged" ? (it.closerId ?? it.ownerId) : it.ownerId;
  const commanding = [who.id, ...who.standsFor].filter((id) =>
    line.some(({ managers }) => managers.some((manager) => manager.id === id)),
  );
  const isHigher = commanding.some((id) => placeOf(line, id) > placeOf(line, judged));
  return (isHigher && who.id !== judged) || isAdmin(who.roles);
}
