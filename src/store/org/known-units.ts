import type { Calendar } from "../../core/org/calendar.ts";
import type { Line } from "../../core/org/unit.ts";
import type { Db } from "../db/db.ts";
import { calendarOf } from "./calendars.ts";
import { lineOf } from "./units.ts";

/** The lines and calendars of units, each asked for once: for the length of one transaction. */
export type KnownUnits = { line(unitId: string): Promise<Line>; calendar(unitId: string): Promise<Calendar> };

export function knownUnits(db: Db): KnownUnits {
  const lines = new Map<string, Promise<Line>>();
  const calendars = new Map<string, Promise<Calendar>>();
  return {
    line: (unitId) => kept(lines, unitId, () => lineOf(db, unitId)),
    calendar: (unitId) => kept(calendars, unitId, () => calendarOf(db, unitId)),
  };
}

function kept<Value>(known: Map<string, Promise<Value>>, key: string, find: () => Promise<Value>): Promise<Value> {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
