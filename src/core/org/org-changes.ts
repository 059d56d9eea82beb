import type { Problem } from "./org-sheet.ts";
import type { Unit } from "./unit.ts";

/** What an import did, or with a preview would do. */
export type OrgChange =
  | { kind: "unit-added"; line: number; code: string; name: string; level: string }
  /** `fields` are the names of the columns that changed. */
  | { kind: "unit-changed"; line: number; code: string; name: string; fields: string[] }
  | { kind: "unit-unchanged"; line: number; code: string; name: string }
  | { kind: "person-added"; line: number; name: string; email: string }
  | { kind: "person-changed"; line: number; name: string; email: string; fields: string[] }
  | {
      kind: "role-given" | "role-taken";
      line: number;
      role: "manager" | "deputy";
      code: string;
      name: string;
      email: string;
    }
  /** `lastDay` (ISO date) when they leave later; null: now. `numbers` are their open cases, which go to whoever is next. */
  | { kind: "person-left"; line: number; name: string; email: string; lastDay: string | null; numbers: number[] }
  /** Open cases that go from the manager before to the new one. */
  | { kind: "cases-handed"; line: number; code: string; from: string; to: string; numbers: number[] };

export type OrgReport = {
  changes: OrgChange[];
  problems: Problem[];
  /** Units that nobody answers for, once the changes are made. */
  gaps: Unit[];
  /** False after a preview, and when bad rows kept the sheet from being imported. */
  imported: boolean;
};

/** The columns in which a unit as wanted differs from the unit as it is. */
export const changedFields = (before: Unit, after: Unit): string[] =>
  [
    before.parentId !== after.parentId && "parent",
    before.level !== after.level && "level",
    before.code !== after.code && "code",
    before.name !== after.name && "name",
    before.timeZone !== after.timeZone && "time_zone",
  ].filter((field) => field !== false);
