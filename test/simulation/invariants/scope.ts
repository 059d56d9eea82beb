import type { Instant } from "../../../src/core/instant.ts";
import type { Case } from "../../../src/core/retain/case.ts";
import type { Clock } from "../../../src/core/retain/clock.ts";
import type { LogRow } from "../../../src/core/retain/log-chain.ts";
import type { Keys } from "../../../src/keys.ts";
import type { Db } from "../../../src/store/db/db.ts";
import type { Acknowledged, Seen } from "../notebook.ts";
import type { Facts } from "./facts.ts";

/** Something that must never be so. */
export type Finding = { invariant: string; at: Instant; about: string; says: string };

export type LetterLine = {
  id: string;
  kind: string;
  caseId: string | null;
  personId: string | null;
  to: string;
  status: string;
  createdAt: Instant;
  clockIds: readonly string[];
};

/** A clock that started since the last look. */
export type Started = Pick<Clock, "caseId" | "kind" | "startedAt" | "dueAt">;

/** One look at the house: at what has changed since the last one and a share of what has not, or at all of it. */
export type Scope = {
  db: Db;
  keys: Keys;
  now: Instant;
  /** Since the play began. */
  hour: number;
  /** The play is over, and all of it is looked at. */
  isLast: boolean;
  /** The machine is switched off, so nothing happens. */
  isOff: boolean;
  /** Rows of the log since the last look, with the MAC that each carries. */
  fresh: readonly (LogRow & { mac: string })[];
  cases: readonly Case[];
  /** The clocks that run on these cases. */
  clocks: ReadonlyMap<string, readonly Clock[]>;
  /** The clocks of these cases that started since the last look, whether they run or have stopped again. */
  started: ReadonlyMap<string, readonly Started[]>;
  /** Letters written since the last look. */
  letters: readonly LetterLine[];
  seen: Seen;
  memory: Memory;
};

/** What is remembered from one look to the next. */
export type Memory = {
  facts: Map<string, Facts>;
  policies: Map<string, string>;
  chain: { seq: number; mac: string };
  /** By whose time zone each person read their last reminder. */
  zones: Map<string, string>;
  rings: Set<string>;
  /** When it was looked at last. */
  lookedAt: Instant;
  /** The acknowledged mails that have not been looked up yet. */
  mails: Acknowledged[];
  /** Whose lists were looked at last: all people in turn. */
  viewerId: string;
};

export type Invariant = (scope: Scope) => Promise<readonly Finding[]> | readonly Finding[];

export const aMemory = (): Memory => ({
  facts: new Map(),
  policies: new Map(),
  chain: { seq: 0, mac: "" },
  zones: new Map(),
  rings: new Set(),
  lookedAt: "",
  mails: [],
  viewerId: "",
});

/** `JSON.parse` of what the log keeps, as a record. */
export function dataOf({ data }: Pick<LogRow, "data">): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(data);
  return typeof parsed === "object" && parsed !== null ? Object.fromEntries(Object.entries(parsed)) : {};
}

export const textIn = (data: Readonly<Record<string, unknown>>, key: string): string | null => {
  const value = data[key];
  return typeof value === "string" ? value : null;
};

export const numberIn = (data: Readonly<Record<string, unknown>>, key: string): number => {
  const value = data[key];
  return typeof value === "number" ? value : 0;
};
