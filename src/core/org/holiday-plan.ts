import type { Holiday, HolidayFile } from "./holiday.ts";
import type { SpecialDay } from "./unit-calendar.ts";

/**
 * A day of a calendar file beside what the unit has: new, known from an earlier import, set by hand or from another calendar, left out
 * of an earlier import, or no holiday as far as one can tell.
 */
export type PlannedDay = Holiday & {
  standing: "new" | "known" | "own" | "left-out" | "no-holiday";
  isTicked: boolean;
};

export type HolidayPlan = {
  source: string;
  days: readonly PlannedDay[];
  /** Days that an earlier import brought and the file no longer has, from `today` on; they stay. */
  gone: readonly SpecialDay[];
};

/**
 * What an import would do. A file is known again by its name: what was left out of it stays unticked, up to the last day that was
 * imported from it.
 */
export function planHolidays(
  file: HolidayFile,
  source: string,
  has: readonly SpecialDay[],
  today: string,
): HolidayPlan {
  const before = new Map(has.map((one) => [one.day, one]));
  const known = has.filter((one) => one.source === source);
  const last =
    known
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? "";
  const names = new Set(file.days.map(({ day }) => day));
  return {
    source,
    days: file.days.map((holiday) => planned(holiday, before.get(holiday.day), source, last)),
    gone: known.filter(({ day }) => day >= today && !names.has(day)),
  };
}

function planned(holiday: Holiday, before: SpecialDay | undefined, source: string, last: string): PlannedDay {
  if (before) {
    const isKnown = before.source === source && before.periods === null;
    return { ...holiday, standing: isKnown ? "known" : "own", isTicked: isKnown };
  }
  if (!holiday.isHoliday) return { ...holiday, standing: "no-holiday", isTicked: false };
  if (holiday.day <= last) return { ...holiday, standing: "left-out", isTicked: false };
  return { ...holiday, standing: "new", isTicked: true };
}
