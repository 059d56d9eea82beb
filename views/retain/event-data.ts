import type { Tone } from "../parts/badge.tsx";
import type { IconName } from "../parts/icon.tsx";
import type { T } from "../words.ts";

/** What an event of the log carries beside its name. */
export type EventData = Readonly<Record<string, unknown>>;

export type EventWords = { icon: IconName; tone: Tone; says: (t: T, data: EventData) => string };

export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The values of a sentence that stand beside it. */
export const numbers = (data: EventData): Record<string, number> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeof value === "number" ? [[name, value]] : [])),
  );
