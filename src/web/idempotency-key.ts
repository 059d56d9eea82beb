import type { ApiKey } from "../core/org/api-key.ts";
import { Problem } from "./problem.ts";

/** The request's Idempotency-Key as it is kept, apart for each API key; null without one. */
export function idempotencyKey(request: Request, key: ApiKey): string | null {
  const value = request.headers.get("idempotency-key")?.trim();
  if (!value) return null;
  if (value.length > 200) throw new Problem(400, "Key too long", "An Idempotency-Key has at most 200 characters.");
  return `${key.id}:${value}`;
}
