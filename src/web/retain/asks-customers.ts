import type { RoleAt } from "../../core/org/person.ts";

/** Whether somebody's roles could ever let them ask customers about what managers claim. */
export const asksCustomers = ({ roles }: { roles: readonly RoleAt[] }): boolean =>
  roles.some(({ role }) => role === "survey_taker" || role === "admin");
