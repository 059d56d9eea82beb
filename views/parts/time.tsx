import type { Instant } from "../../src/core/instant.ts";
import { dateFormat } from "../date-format.ts";
import type { Html } from "../jsx/html.ts";
import { whichOfTwo } from "../which-of-two.ts";
import type { Reader } from "../words.ts";

/** A moment by the reader's clock: "Sat 21 Nov, 17:30", with the year when it is not this one. */
export function clockTime({ locale, zone, now }: Pick<Reader, "locale" | "zone" | "now">, at: Instant): string {
  const sameYear = yearIn(zone, at) === yearIn(zone, now);
  const format = dateFormat(locale, {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return `${format.format(new Date(at)).replace(/^(\p{L}+), (?=\d)/u, "$1 ")}${whichOfTwo(locale, zone, at)}`;
}

/** The day of a moment by the reader's clock: "Sat 21 Nov". */
export const dayOf = (reader: Pick<Reader, "locale" | "zone" | "now">, at: Instant): string =>
  clockTime(reader, at).replace(/,? \d\d:\d\d(?: \S+)?$/, "");

/** Whether a day begins at this moment by the reader's clock. */
export const isMidnight = ({ zone }: Pick<Reader, "zone">, at: Instant): boolean => {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return local.equals(local.startOfDay());
};

const yearIn = (zone: string, at: Instant): number => Temporal.Instant.from(at).toZonedDateTimeISO(zone).year;

/** How far off a deadline is: "in 3 h", "2 h late". Whole units of real time; from two days on, days of 24 hours. */
export function dueIn({ t, now }: Pick<Reader, "t" | "now">, due: Instant): string {
  const minutes = Math.round((Date.parse(due) - Date.parse(now)) / 60_000);
  const far = Math.abs(minutes);
  const late = minutes < 0;
  if (far === 0) return t("now");
  if (far < 60) return t(late ? "{{count}} min late" : "in {{count}} min", { count: far });
  if (far < 48 * 60) return t(late ? "{{count}} h late" : "in {{count}} h", { count: Math.floor(far / 60) });
  return t(late ? "{{count}} days late" : "in {{count}} days", { count: Math.floor(far / 1440) });
}

/** A moment that people and programs can read. `far` shows the distance and keeps the clock time as the title. */
export function Time({ reader, at, far = false }: { reader: Reader; at: Instant; far?: boolean }): Html {
  const clock = clockTime(reader, at);
  return (
    <time datetime={at} title={far ? clock : dueIn(reader, at)} class={far && at < reader.now && "late"} safe>
      {far ? dueIn(reader, at) : clock}
    </time>
  );
}
