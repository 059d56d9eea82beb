import type { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";

export const scopes = ["intake", "cases", "audit", "admin"] as const;
export type Scope = (typeof scopes)[number];

export type ApiKey = {
  id: string;
  name: string;
  scopes: readonly Scope[];
  createdAt: Instant;
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
};

/** Scopes from text with commas or spaces between, each once, in the order of the list. Refuses none and unknown ones. */
export function readScopes(text: string): Scope[] {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const strange = words.find((word) => !scopes.some((scope) => scope === word));
  const known = scopes.join(", ");
  if (strange !== undefined) {
    throw new Refused("There is no scope “{{strange}}”: choose from {{known}}.", { strange, known });
  }
  if (words.length === 0) throw new Refused("A key needs at least one scope: choose from {{known}}.", { known });
  return scopes.filter((scope) => words.includes(scope));
}

/** Whether the key opens this part of the API; `admin` opens all of it. */
export const hasScope = (key: ApiKey, scope: Scope): boolean =>
  key.revokedAt === null && (key.scopes.includes(scope) || key.scopes.includes("admin"));
