import type { Unit } from "./unit.ts";

/** What `amends import org` reads, in the order in which the columns are explained. */
export const orgColumns = [
  "unit",
  "parent",
  "level",
  "code",
  "name",
  "time_zone",
  "manager_name",
  "manager_email",
  "deputy_email",
  "left",
  "vacant",
] as const;

/** One row of the sheet, as written there; `line` is its line in the file, from 1. */
export type OrgRow = { line: number; cells: Readonly<Partial<Record<(typeof orgColumns)[number], string>>> };

/** Why a row is not imported, as a sentence of the catalogue. */
export type Problem = { line: number; sentence: string; values: Record<string, string | number> };

/** A unit as the sheet wants it. `key` is what other rows call it; `before` is the unit that it is already. */
export type WantedUnit = {
  line: number;
  key: string;
  code: string;
  name: string;
  level: string;
  timeZone: string | null;
  /** The code of the unit above; null at the top. */
  parentCode: string | null;
  before: Unit | null;
  manager: WantedPerson | null;
  deputy: WantedPerson | null;
  /** Whoever managed it and has left, or leaves after a day (ISO date). */
  leaver: { email: string; lastDay: string | null } | null;
  /** Nobody manages it for now. */
  isVacant: boolean;
};

/** `name` null: the sheet gives none. */
export type WantedPerson = { email: string; name: string | null };

export type OrgPlan = { units: WantedUnit[]; problems: Problem[] };

/** How cells are compared where they name a unit: without case and without spaces around or doubled. */
export const fold = (text: string): string => text.trim().replace(/\s+/gu, " ").toLowerCase();
