import type { Role } from "../../core/org/person.ts";

export const roleNames: Readonly<Record<Role, string>> = {
  manager: "Manager",
  deputy: "Deputy",
  staff: "Staff",
  survey_taker: "Survey-taker",
  analyst: "Analyst",
  admin: "Admin",
};
