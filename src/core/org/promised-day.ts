import type { Instant } from "../instant.ts";
import { toInstant } from "../instant.ts";
import type { Calendar } from "./calendar.ts";
import type { Deadline } from "./deadline.ts";
import { firstShowing, localDays } from "./opening.ts";

/** When a day on which the store stays closed counts as over for a promise. */
const EVENING = "18:00";

/**
 * The end of a promised local day (ISO date): the store's closing time, six in the evening when it is closed, and midnight when that
 * is past already.
 */
export function promisedDay(calendar: Calendar, from: Instant, day: string): Deadline {
  const { timeZone } = calendar;
  const noon = toInstant(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: "12:00" }).toInstant());
  const [local] = localDays(calendar, noon);
  const closes = local?.hours.at(-1)?.end ?? firstShowing(timeZone, day, EVENING);
  const isOver = closes <= Date.parse(from);
  const at = isOver ? (local?.end ?? closes) : closes;
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainTime();
  const isClosing = !isOver && local?.hours.length;
  return {
    at: toInstant(at),
    rule: { kind: "promised", day },
    from,
    timeZone,
    steps: isClosing ? [{ kind: "until", day, time: time.toString({ smallestUnit: "minute" }), why: "closing" }] : [],
  };
}
