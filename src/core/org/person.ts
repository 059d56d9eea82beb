import type { Instant } from "../instant.ts";

/** Somebody as first written down. */
export type NewPerson = {
  id: string;
  /** Eight characters of lower-case base32, unique: stands for the person in reply addresses. */
  ref: string;
  name: string;
  /** Lower-case. */
  email: string;
  /** False once the person has left; nothing is sent to, and nothing is taken from, one who has left. */
  active: boolean;
};

export type Person = NewPerson & {
  /** Since when, and with what answer, mail to the address fails; null while it arrives as far as we know. */
  mailFailed: { at: Instant; why: string } | null;
  /** The absence that runs or comes next; null while none is known. */
  away: Away | null;
};

/** When somebody is away, without its end, and who stands in: with an absence of their own, perhaps, and so on. */
export type Away = { from: Instant; until: Instant; deputy: Person | null };

/** Whether a letter reaches the person and finds them at work; a rung of the ladder is empty without such a one. */
export const isHere = (person: Person, now: Instant): boolean =>
  person.active && person.mailFailed === null && !isAway(person, now);

export const isAway = ({ away }: Person, now: Instant): boolean =>
  away !== null && away.from <= now && now < away.until;

export const roles = ["manager", "deputy", "staff", "survey_taker", "analyst", "admin"] as const;
export type Role = (typeof roles)[number];
export type RoleAt = { personId: string; unitId: string; role: Role };
