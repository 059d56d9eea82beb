import type { Role, RoleAt } from "./person.ts";
import type { Line } from "./unit.ts";

/** What somebody wants at a unit: read, write an internal note, move a case, enter a response, change the organisation. */
export type Deed = "see" | "note" | "act" | "enter" | "administer";

/** What each role allows, at its unit and at every unit below. */
export const allows: Readonly<Record<Role, readonly Deed[]>> = {
  admin: ["see", "note", "act", "enter", "administer"],
  manager: ["see", "note", "act", "enter"],
  deputy: ["see", "note", "act", "enter"],
  staff: ["see", "note", "enter"],
  analyst: ["see"],
  survey_taker: ["enter"],
};

/** Whether one of the roles lies on the unit's way up and allows the deed. `line` is that of the unit in question. */
export function mayAct(roles: readonly RoleAt[], line: Line, deed: Deed = "act"): boolean {
  const heights = new Set(line.map(({ unit }) => unit.id));
  return roles.some((at) => heights.has(at.unitId) && allows[at.role].includes(deed));
}

/** The units at which the roles themselves allow the deed; what is below them follows from the tree. */
export const unitIdsWith = (roles: readonly RoleAt[], deed: Deed): string[] => [
  ...new Set(roles.filter((at) => allows[at.role].includes(deed)).map((at) => at.unitId)),
];

/** Admin of any unit: sessions of admins are shorter. */
export const isAdmin = (roles: readonly RoleAt[]): boolean => roles.some((at) => at.role === "admin");

/**
 * Somebody with all that they may do now: `roles` with those of the absent in whose place they stand, whose ids `standsFor` has; `through`
 * tells by whom of the absent each of these came to them, where others were away as well.
 */
export type Powers = {
  id: string;
  roles: readonly RoleAt[];
  standsFor: readonly string[];
  through?: Readonly<Record<string, readonly string[]>>;
};

/** The same without what anybody of these lends, or hands on while they are away. */
export function withoutLoansOf(ids: readonly string[], { id, roles, standsFor, through = {} }: Powers): Powers {
  const isClean = (lender: string) =>
    lender === id || (!ids.includes(lender) && !through[lender]?.some((one) => ids.includes(one)));
  return { id, roles: roles.filter((at) => isClean(at.personId)), standsFor: standsFor.filter(isClean), through };
}

/** Roles that pass to a stand-in: who runs the chain's Amends, or only reads figures, lends nothing. */
export const isLent = ({ role }: RoleAt): boolean => role === "manager" || role === "deputy" || role === "staff";

/** Whether somebody who takes a complaint at a store may own its case to the end. `line` is the store's. */
export function mayOwn(roles: readonly RoleAt[], [own, ...above]: Line): boolean {
  const higher = new Set(above.map(({ unit }) => unit.id));
  return roles.some((at) =>
    at.unitId === own?.unit.id ? allows[at.role].includes("enter") : higher.has(at.unitId) && isLent(at),
  );
}
