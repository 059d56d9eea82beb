/** The log's words for a change of when a unit is open. */
export const calendarChanges = ["hours_set", "closed_day_added", "closed_day_removed", "holidays_imported"] as const;
export type CalendarChanged = (typeof calendarChanges)[number];
