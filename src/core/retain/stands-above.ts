import type { Powers } from "../org/rights.ts";
import { isAdmin, withoutLoansOf } from "../org/rights.ts";
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

/** Whether a person has command above the unit of a case, or stands in for such a one, or is an admin; never one it is about. */
export function standsOver([, ...above]: Line, it: Case, powers: Powers): boolean {
  if (isAbout(it, powers)) return false;
  const who = withoutLoansOf(it.barred, powers);
  const ids = new Set([who.id, ...who.standsFor]);
  const isOver = above.some(({ managers, deputies }) => [...managers, ...deputies].some(({ id }) => ids.has(id)));
  return isOver || isAdmin(who.roles);
}
