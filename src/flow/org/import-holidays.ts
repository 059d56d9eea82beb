import { isDay } from "../../core/org/calendar.ts";
import type { SpecialDay } from "../../core/org/unit-calendar.ts";
import { Refused } from "../../core/refused.ts";
import { addClosedDay, listCalendarsUp } from "../../store/org/calendars.ts";
import type { World } from "../../world.ts";
import { type CalendarChange, changeCalendar } from "./change-calendar.ts";

/** Days to close, all from one calendar. */
export type ChosenHolidays = { source: string; days: readonly Pick<SpecialDay, "day" | "name">[] };

/** What became of the days: `kept` were set here by hand or from another calendar, and stay as they are. */
export type ImportedHolidays = { added: number; renamed: number; unchanged: number; kept: number; moved: number };

/** Closes a unit, and all below it, on days of a calendar; a second import of the same changes nothing. Never removes a day. */
export async function importHolidays(
  world: World,
  how: CalendarChange,
  { source, days }: ChosenHolidays,
): Promise<ImportedHolidays> {
  const count = { added: 0, renamed: 0, unchanged: 0, kept: 0 };
  if (days.length === 0) throw new Refused("No day is chosen. Tick those on which the store stays closed.");
  const moved = await changeCalendar(world, how, "holidays_imported", async (db) => {
    Object.assign(count, { added: 0, renamed: 0, unchanged: 0, kept: 0 });
    const [own] = await listCalendarsUp(db, how.unit.id);
    const before = new Map(own?.days.map((one) => [one.day, one]));
    for (const { day, name } of days) {
      if (!isDay(day)) throw new Refused("{{day}} is not a day: write it like 2026-12-25.", { day });
      const fate = fateOf(before.get(day), source, name);
      count[fate] += 1;
      if (fate === "added" || fate === "renamed") await addClosedDay(db, how.unit.id, { day, name, source });
    }
    return { source, ...count };
  });
  return { ...count, moved };
}

function fateOf(before: SpecialDay | undefined, source: string, name: string) {
  if (!before) return "added";
  if (before.source !== source || before.periods !== null) return "kept";
  return before.name === name ? "unchanged" : "renamed";
}
