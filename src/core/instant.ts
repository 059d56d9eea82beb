/** A moment in UTC as ISO-8601 text with milliseconds ("2026-11-21T17:30:00.000Z"), so that text order is time order. */
export type Instant = string;

/** One moment as the text that everything stores and compares. */
export function toInstant(moment: Temporal.Instant | Date | number): Instant {
  const ms = typeof moment === "number" ? moment : moment instanceof Date ? moment.getTime() : moment.epochMilliseconds;
  return new Date(ms).toISOString();
}

/** `from` plus a length of real time; `by` is what Temporal.Duration takes, without days or longer units. */
export function after(
  from: Instant,
  by: { hours?: number; minutes?: number; seconds?: number; milliseconds?: number },
) {
  const { hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = by;
  return toInstant(Date.parse(from) + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds);
}

/** The earlier of two moments; null stands for never. */
export const earliest = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null ? b : b === null || a < b ? a : b;

/** The later of two moments. */
export const latest = (a: Instant, b: Instant): Instant => (earliest(a, b) === a ? b : a);

/** The whole minute in which a moment lies. */
export const startOfMinute = (at: Instant): Instant => `${at.slice(0, 16)}:00.000Z`;

/** Later than every deadline: stands where nothing is due. */
export const never: Instant = "9999-12-31T23:59:59.999Z";
