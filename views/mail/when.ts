import type { Instant } from "../../src/core/instant.ts";
import { dateFormat } from "../date-format.ts";
import { clockTime } from "../parts/time.tsx";
import { whichOfTwo } from "../which-of-two.ts";
import type { Reader } from "../words.ts";

/** A moment by the store's clock, "Sat 21 Nov, 17:30"; the zone is named to a reader who lives by another one. */
export function when(reader: Reader, zone: string, at: Instant): string {
  return named(reader, zone, clockTime({ ...reader, zone }, at));
}

/** A day (ISO date), "Fri 9 Jan 2026". */
export const dayName = ({ locale }: Pick<Reader, "locale">, day: string): string =>
  dateFormat(locale === "en" ? "en-GB" : locale, {
    ...{ weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
  })
    .format(new Date(`${day}T12:00:00Z`))
    .replace(",", "");

/** The same as short as can be: "17:30" on the day itself, "Tue 12:30" within six days. */
export function shortWhen(reader: Reader, zone: string, at: Instant): string {
  const days = dayOf(zone, at) - dayOf(zone, reader.now);
  if (days < 0 || days > 6) return when(reader, zone, at);
  const format = dateFormat(reader.locale, {
    timeZone: zone,
    ...(days === 0 ? {} : { weekday: "short" }),
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const time = format.format(new Date(at)).replace(/^(\p{L}+), /u, "$1 ");
  return named(reader, zone, `${time}${whichOfTwo(reader.locale, zone, at)}`);
}

const named = ({ t, zone: own }: Reader, zone: string, time: string): string =>
  zone === own ? time : t("{{time}} ({{zone}} time)", { time, zone });

/** Days since 1970 by the clock of the zone. */
const dayOf = (zone: string, at: Instant): number =>
  Date.parse(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()) / 86_400_000;
