export type Person = {
  id: string;
  /** Eight characters of lower-case base32, unique: stands for the person in reply addresses. */
  ref: string;
  name: string;
  /** Lower-case. */
  email: string;
  /** False once the person has left; nothing is sent to, and nothing is taken from, one who has left. */
  active: boolean;
};

export const roles = ["manager", "deputy", "staff", "survey_taker", "analyst", "admin"] as const;
export type Role = (typeof roles)[number];
export type RoleAt = { personId: string; unitId: string; role: Role };
