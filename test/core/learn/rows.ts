import { after, type Instant } from "../../../src/core/instant.ts";
import { factsOf, type LedgerReading } from "../../../src/core/learn/ledger.ts";
import type { LogRow } from "../../../src/core/retain/log-chain.ts";

/** Monday 5 January 2026, 10:00 in Paris. */
export const start: Instant = "2026-01-05T09:00:00.000Z";

export const reading: LedgerReading = {
  now: "2026-03-01T09:00:00.000Z",
  outages: [],
  zoneOf: () => "Europe/Paris",
};

export const hours = (count: number): Instant => after(start, { hours: count });

export type Said = Partial<Omit<LogRow, "data">> & Pick<LogRow, "what"> & { data?: Record<string, unknown> };

/** Rows of one case, in the order given, numbered from `first` on. */
export const rowsOf = (said: readonly Said[], caseId = "case-1", first = 1): LogRow[] =>
  said.map(({ data = {}, ...row }, i) => ({
    seq: first + i,
    at: start,
    actorKind: "system",
    actorId: null,
    surface: "clock",
    caseId,
    unitId: "lyon-2",
    evidence: null,
    ...row,
    data: JSON.stringify(data),
  }));

export const by = (actorId: string) => ({ actorKind: "person" as const, actorId, surface: "web" });
export const opened = (ownerId: string | null, at = start): Said => ({ what: "opened", at, data: { ownerId } });
export const late = (clock: string, person: string | null, at: Instant, due = at): Said => ({
  what: "late",
  at,
  data: { clock, person, due },
});

/** The facts as words: "viewed ann". */
export const told = (said: readonly Said[], more: Partial<LedgerReading> = {}): string[] =>
  factsOf(rowsOf(said), { ...reading, ...more }).map(({ kind, personId }) => `${kind} ${personId}`);
