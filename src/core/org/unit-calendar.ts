import { type Calendar, type ClosedDay, defaultWeek, type Period, type Week } from "./calendar.ts";
import type { Unit } from "./unit.ts";

/**
 * A day unlike others of its week, as one unit sets it: closed (null), open at other times, or, against what a unit above says, open
 * as usual. `source` names the calendar that it was imported from.
 */
export type SpecialDay = {
  day: string;
  name: string;
  periods: readonly Period[] | "usual" | null;
  source: string | null;
};

type Setter = Pick<Unit, "id" | "code" | "name">;

/** What one unit itself sets; null: as above. */
export type UnitCalendar = {
  unit: Setter;
  timeZone: string | null;
  week: Week | null;
  days: readonly SpecialDay[];
};

/** A calendar with where each part of it comes from; null: nobody upward sets it, so the default counts. */
export type InheritedCalendar = {
  calendar: Calendar;
  zoneFrom: Setter | null;
  weekFrom: Setter | null;
  /** Each day once, as the nearest unit sets it, in order. */
  days: readonly (SpecialDay & { from: Setter })[];
};

/**
 * The calendar that counts for the first of these units; the others are those above it, the nearest first. Time zone and week come
 * from the nearest that sets one, else UTC and the default week; days of all of them add up, and the nearest wins a day.
 */
export function inherit(up: readonly UnitCalendar[]): InheritedCalendar {
  const zone = up.find(({ timeZone }) => timeZone !== null);
  const week = up.find((one) => one.week !== null);
  const days = new Map<string, SpecialDay & { from: Setter }>();
  for (const { unit, days: set } of up)
    for (const one of set) if (!days.has(one.day)) days.set(one.day, { ...one, from: unit });
  const inOrder = [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return {
    calendar: {
      timeZone: zone?.timeZone ?? "UTC",
      week: week?.week ?? defaultWeek,
      closedDays: inOrder.flatMap(inCalendar),
    },
    zoneFrom: zone?.unit ?? null,
    weekFrom: week?.unit ?? null,
    days: inOrder,
  };
}

function inCalendar({ day, name, periods }: SpecialDay): ClosedDay[] {
  if (periods === "usual") return [];
  return [periods === null ? { day, name } : { day, name, periods }];
}
