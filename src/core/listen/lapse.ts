import type { Instant } from "../instant.ts";
import type { LogRow } from "../retain/log-chain.ts";

/** The rule beside a case of somebody who used to come and says nothing any more. */
export const LAPSE_RULE = "A regular has fallen silent";

/** A customer who answered every `usualDays` or so, on `visits` days that were looked at, and has not for `silentDays`. */
export type Lapse = { visits: number; usualDays: number; silentDays: number; lastAt: Instant };

/** On so many days at least a regular has answered, and so long, in days, is nobody silent yet. */
export const FEWEST_VISITS = 4;
export const FEWEST_DAYS = 30;
/** Who has been silent for so many days longer is gone: a chain that begins to look is not told of its whole past. */
const GONE_DAYS = 90;
/** The usual gap is that of the last visits. */
const LAST_VISITS = 13;

/**
 * Whether a customer's silence is longer than `afterGaps` of their usual gaps, which is the median between the days (UTC) on which they
 * answered. `answers` are the moments of what they said, the newest first. Null for those who are no regulars, are not silent, or are long gone.
 */
export function lapseOf(answers: readonly Instant[], afterGaps: number, now: Instant): Lapse | null {
  const [lastAt] = answers;
  const days = [...new Set(answers.map((at) => at.slice(0, 10)))].slice(0, LAST_VISITS);
  if (lastAt === undefined || days.length < FEWEST_VISITS) return null;
  const usualDays = median(days.slice(1).map((day, i) => daysBetween(day, days[i] ?? day)));
  const silentDays = Math.floor(daysBetween(lastAt, now));
  const bound = Math.max(FEWEST_DAYS, usualDays * afterGaps);
  if (silentDays < bound || silentDays > bound + GONE_DAYS) return null;
  return { visits: days.length, usualDays: Math.round(usualDays), silentDays, lastAt };
}

/** What the log says of why a case was opened; null for a case of another kind. */
export function lapseIn(events: readonly LogRow[]): Lapse | null {
  const opened = events.find(({ what }) => what === "opened");
  const told: Partial<Record<keyof Lapse, unknown>> = opened ? JSON.parse(opened.data) : {};
  const { visits, usualDays, silentDays, lastAt } = told;
  if (typeof visits !== "number" || typeof usualDays !== "number") return null;
  if (typeof silentDays !== "number" || typeof lastAt !== "string") return null;
  return { visits, usualDays, silentDays, lastAt };
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (low + high) / 2;
}
