import { defaultWeek } from "../../../src/core/org/calendar.ts";
import type { Person } from "../../../src/core/org/person.ts";
import type { Command } from "../../../src/core/org/unit.ts";
import { type Case, newCase } from "../../../src/core/retain/case.ts";
import { defaultPolicy } from "../../../src/core/retain/policy.ts";
import type { Circumstance } from "../../../src/core/retain/what.ts";

/** Monday 5 January 2026, 10:00 in Paris. */
export const now = "2026-01-05T09:00:00.000Z";

export const calendar = { timeZone: "Europe/Paris", week: defaultWeek, closedDays: [] };

export const aPerson = (id: string, active = true): Person => ({
  id,
  ref: `${id}aaaaaaaa`.slice(0, 8),
  name: id[0]?.toUpperCase() + id.slice(1),
  email: `${id}@chain.test`,
  active,
  mailFailed: null,
  away: null,
});

export const aCommand = (code: string, managers: string[], deputies: string[] = []): Command => ({
  unit: { id: code, parentId: null, level: "unit", code, name: code, timeZone: null },
  managers: managers.map((id) => aPerson(id)),
  deputies: deputies.map((id) => aPerson(id)),
});

export const line = [
  aCommand("lyon-2", ["ann"]),
  aCommand("rhone", ["dora"]),
  aCommand("south", ["rita"]),
  aCommand("chain", []),
];

export const aCase = (over: Partial<Case> = {}): Case => ({
  ...newCase({
    id: "case-1",
    unitId: "lyon-2",
    customerId: "cleo",
    ownerId: "ann",
    severity: "alert",
    reachable: true,
    policy: defaultPolicy,
    openedAt: now,
  }),
  number: 1,
  ...over,
});

export const contacted = aCase({
  state: "contacted",
  contacts: 1,
  viewedAt: "2026-01-05T08:00:00.000Z",
  lastContactAt: "2026-01-05T08:00:00.000Z",
});
export const resolved: Case = {
  ...contacted,
  state: "resolved",
  cause: "product",
  done: "a new one",
  outcome: "resolved",
  confirmation: "asked",
  closerId: "ann",
};
export const challenged: Case = {
  ...aCase(),
  state: "challenged",
  outcome: "unresolved",
  closerId: "ann",
  reviewerId: "dora",
};

export const by = (id: string | null, over: Partial<Circumstance> = {}): Circumstance => ({
  actor: { kind: id === null ? "system" : "person", id, name: id ?? "Amends", surface: "web" },
  now,
  isAbove: false,
  owesLook: false,
  hasAddress: true,
  mailStopped: null,
  reviewerId: "dora",
  next: { people: [aPerson("dora")], rung: 1 },
  ...over,
});
