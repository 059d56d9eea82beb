import type { Instant } from "../instant.ts";
import type { Calendar } from "./calendar.ts";
import { addBusinessDays, addOpeningHours, type Deadline, type DeadlineRule, sameDayOrNextNoon } from "./deadline.ts";
import { promisedDay } from "./promised-day.ts";

/** The deadline that a rule gives by this calendar: what a running clock would say had the calendar been so when it started. */
export function reckon(calendar: Calendar, from: Instant, rule: DeadlineRule): Deadline {
  switch (rule.kind) {
    case "opening-hours":
      return addOpeningHours(calendar, from, rule.hours);
    case "business-days":
      return addBusinessDays(calendar, from, rule.days);
    case "same-day":
      return sameDayOrNextNoon(calendar, from, rule);
    case "promised":
      return promisedDay(calendar, from, rule.day);
  }
}
