import { after, earliest, type Instant } from "../instant.ts";
import type { RoleAt } from "./person.ts";
import { isAdmin } from "./rights.ts";

/** One signed-in browser. Of its token only the SHA-256 is kept. */
export type Session = {
  hash: string;
  personId: string;
  /** What the browser called itself, cut to 200 characters. */
  agent: string;
  createdAt: Instant;
  seenAt: Instant;
  /** The end that no use puts off. */
  expiresAt: Instant;
};

/** Hours without use, and hours in all, after which a session ends (OWASP ASVS 5.0, 7.3.1 and 7.3.2). */
export const lifetimeOf = (roles: readonly RoleAt[]) =>
  isAdmin(roles) ? { idleHours: 1, hours: 24 } : { idleHours: 12, hours: 7 * 24 };

/** When the session ends if it is not used again. A role given meanwhile counts at once. */
export function endOf(session: Session, roles: readonly RoleAt[]): Instant {
  const { idleHours, hours } = lifetimeOf(roles);
  const idle = after(session.seenAt, { hours: idleHours });
  const whole = after(session.createdAt, { hours });
  return earliest(earliest(idle, whole), session.expiresAt) ?? idle;
}

/** Within ten minutes of signing in, the person need not prove again who they are (ASVS 7.5.1). */
export const isFresh = (session: Session, now: Instant): boolean => now < after(session.createdAt, { minutes: 10 });
