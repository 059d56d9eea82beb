import { type Instant, toInstant } from "../instant.ts";

/** The hour on Monday, by the clock of the company, at which those who run the chain's Amends read how it stands. */
const HOUR = 7;
/** A server that was down at that hour still writes in these hours after it. */
const LATE = 2;

/** The Monday morning whose letter is due now, as the moment of its hour; null on all other days and hours. */
export function mondayMorning(zone: string, now: Instant): Instant | null {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const isDue = local.dayOfWeek === 1 && local.hour >= HOUR && local.hour < HOUR + LATE;
  return isDue ? toInstant(startOf(local.toPlainDate(), zone)) : null;
}

/** The next such moment, later than `now`. */
export function nextMondayMorning(zone: string, now: Instant): Instant {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const monday = local.toPlainDate().add({ days: (8 - local.dayOfWeek) % 7 });
  const next = toInstant(startOf(monday, zone));
  return next > now ? next : toInstant(startOf(monday.add({ days: 7 }), zone));
}

const startOf = (day: Temporal.PlainDate, zone: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: HOUR }) }).toInstant();
