import type { RoleAt } from "./person.ts";
import type { Line } from "./unit.ts";

/**
 * Whether somebody stands above a person: manages a unit above one of the person's, or the person's own unit without them managing it
 * too. `roles` are those of the one who would be the boss; `lines` are those of the units at which the person holds a role.
 */
export function isBossOf(
  roles: readonly RoleAt[],
  person: { roles: readonly RoleAt[]; lines: readonly Line[] },
): boolean {
  const managed = new Set(roles.filter(({ role }) => role === "manager").map(({ unitId }) => unitId));
  return person.lines.some((line) =>
    line.some(({ unit }, height) => managed.has(unit.id) && (height > 0 || !commands(person.roles, unit.id))),
  );
}

const commands = (roles: readonly RoleAt[], unitId: string): boolean =>
  roles.some((at) => at.unitId === unitId && at.role === "manager");
