import type { Instant } from "../src/core/instant.ts";
import { dateFormat } from "./date-format.ts";

/**
 * " CEST" behind a time of day that comes twice, in the night in which the clocks go back: without it nobody could tell which one is meant.
 * Empty for all other times.
 */
export function whichOfTwo(locale: string, zone: string, at: Instant): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const shown = local.toPlainDateTime();
  const [first, second] = (["earlier", "later"] as const).map(
    (disambiguation) => shown.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  if (first === second) return "";
  const parts = dateFormat(locale, { timeZone: zone, timeZoneName: "short" }).formatToParts(new Date(at));
  return ` ${parts.find(({ type }) => type === "timeZoneName")?.value ?? local.offset}`;
}
