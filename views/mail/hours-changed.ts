import type { Instant } from "../../src/core/instant.ts";
import type { CalendarChanged } from "../../src/core/org/calendar-changed.ts";
import type { Reader } from "../words.ts";
import { type Block, lineUp, paragraph } from "./block.tsx";
import { oneLine } from "./line.ts";
import { when } from "./when.ts";

/** A unit whose own people changed when it is open; `what` is the log's word for it, `link` its hours. */
export type HoursChange = { what: CalendarChanged; at: Instant; by: string; unit: string; link: string };

/** Deadlines run in these hours, so whoever is above should know. */
export const hoursChanged = (reader: Reader, changes: readonly HoursChange[]): Block[] =>
  changes.length === 0
    ? []
    : [
        paragraph(reader.t("Deadlines run in opening hours, and these were changed by the store itself:")),
        lineUp(changes.map((change) => ({ label: changeLine(reader, change), href: change.link }))),
      ];

export const changeLine = (reader: Reader, { what, at, by, unit }: HoursChange): string =>
  reader.t(says[what], { name: oneLine(by), unit: oneLine(unit), time: when(reader, reader.zone, at) });

const says: Readonly<Record<CalendarChanged, string>> = {
  hours_set: "{{unit}}: {{name}} set the opening hours, {{time}}",
  closed_day_added: "{{unit}}: {{name}} set a closed day or a day of other hours, {{time}}",
  closed_day_removed: "{{unit}}: {{name}} took a closed day back, {{time}}",
  holidays_imported: "{{unit}}: {{name}} imported holidays, {{time}}",
};
