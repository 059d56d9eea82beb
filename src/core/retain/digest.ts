import { type Instant, toInstant } from "../instant.ts";
import type { Calendar } from "../org/calendar.ts";
import { firstShowing } from "../org/opening.ts";
import type { Case } from "./case.ts";
import type { Clock } from "./clock.ts";
import type { ClockKind } from "./clock-table.ts";
import type { CaseSeverity, Policy } from "./policy.ts";
import { mayTellAt } from "./quiet-hours.ts";

/** Letters about delays: those that a policy limits for one person and day. What a person did is told whatever the hour. */
export const reminderKinds = ["warning", "late"] as const;

/** Something to tell: a clock of a case. */
export type Matter = { it: Case; clock: Clock };

/**
 * What one person is told, the most important first: critical cases, then what is late, longest first, then what is still due,
 * soonest first; at the same moment what the customer waits for.
 */
export const byImportance = <One extends Matter>(matters: readonly One[], now: Instant): One[] =>
  matters.toSorted(
    (a, b) =>
      rank(a, now) - rank(b, now) ||
      (a.clock.dueAt < b.clock.dueAt ? -1 : a.clock.dueAt > b.clock.dueAt ? 1 : 0) ||
      weight.indexOf(a.clock.kind) - weight.indexOf(b.clock.kind),
  );

/**
 * What must wait because it would make a letter more than its policies allow on one day: `letters` is what one person would be told now, a
 * letter each, the most important first, and `written` those they have had today. Critical cases never wait, but their letter counts.
 */
export function beyondDay<One extends Pick<Matter, "it">>(
  letters: readonly (readonly One[])[],
  written: number,
): One[] {
  const isCritical = ({ it }: One) => it.severity === "critical";
  const cap = Math.min(...letters.flat().flatMap((one) => (isCritical(one) ? [] : [one.it.policy.lettersPerDay])));
  let count = written + letters.filter((letter) => letter.some(isCritical)).length;
  return letters.flatMap((letter) => {
    const can = letter.filter((one) => !isCritical(one));
    const more = can.length > 0 && can.length === letter.length ? 1 : 0;
    if (count + more > cap) return can;
    count += more;
    return [];
  });
}

/** The next morning of a store: when the quiet hours end, on a day that is not quiet. */
export function nextMorning(
  policy: Pick<Policy, "quietHours">,
  severity: CaseSeverity,
  calendar: Calendar,
  now: Instant,
): Instant {
  const { timeZone } = calendar;
  const tomorrow = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 });
  const morning = toInstant(firstShowing(timeZone, tomorrow.toString(), policy.quietHours?.until ?? MORNING));
  return mayTellAt(policy, severity, calendar, morning);
}

/** The start of the local day, from which letters are counted. */
export const startOfDay = (timeZone: string, now: Instant): Instant =>
  toInstant(Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).startOfDay().toInstant());

const MORNING = "07:00";
const weight: readonly ClockKind[] = ["reply", "contact", "update", "view", "review", "consent", "resolve", "quiet"];
const rank = ({ it, clock }: Matter, now: Instant) =>
  (it.severity === "critical" ? 0 : 2) + (clock.dueAt <= now ? 0 : 1);
