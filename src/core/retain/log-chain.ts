import type { Instant } from "../instant.ts";
import type { Actor } from "./actor.ts";

/** One row of the append-only log. `data` is JSON text, stored and signed as it is. */
export type LogRow = {
  seq: number;
  at: Instant;
  what: string;
  actorKind: Actor["kind"];
  actorId: string | null;
  surface: string;
  caseId: string | null;
  unitId: string | null;
  evidence: string | null;
  data: string;
};

/** HMAC-SHA256, hex, over the previous row's and all columns of this one, so that no row can be changed, cut out or swapped. */
export function macOf(key: Uint8Array, previous: string, row: LogRow): string {
  const { seq, at, what, actorKind, actorId, surface, caseId, unitId, evidence, data } = row;
  const signed = JSON.stringify([previous, seq, at, what, actorKind, actorId, surface, caseId, unitId, evidence, data]);
  return new Bun.CryptoHasher("sha256", key).update(signed).digest("hex");
}
