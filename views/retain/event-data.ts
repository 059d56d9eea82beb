import { dateFormat } from "../date-format.ts";
import type { Tone } from "../parts/badge.tsx";
import type { IconName } from "../parts/icon.tsx";
import type { T } from "../words.ts";

/** What an event of the log carries beside its name. */
export type EventData = Readonly<Record<string, unknown>>;

export type EventWords = { icon: IconName; tone: Tone; says: (t: T, data: EventData) => string };

export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** A day of the log (ISO) as people write it: "Fri 27 Nov 2026". */
export function dayText(value: unknown): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(text(value))?.[0];
  if (day === undefined) return text(value);
  const format = dateFormat("en", {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return format.format(new Date(`${day}T12:00:00Z`)).replace(",", "");
}

/** The values of a sentence that stand beside it. */
export const numbers = (data: EventData): Record<string, number> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeof value === "number" ? [[name, value]] : [])),
  );
