/** From and until which day (ISO dates, both inside) days are wanted. */
export type Span = { from: string; until: string };

type Rule = Readonly<Record<string, string>>;

/**
 * The days of a yearly recurrence (RFC 5545, FREQ=YEARLY) that lie in the span: fixed dates, the n-th or last weekday of a month, and a
 * weekday among given days of a month. Null for a rule of any other kind.
 */
export function yearlyDays(rule: Rule, start: string, span: Span): string[] | null {
  const parts = partsOf(rule, Temporal.PlainDate.from(start));
  if (!parts) return null;
  const first = Number(start.slice(0, 4));
  const last = Number(span.until.slice(0, 4));
  const found: string[] = [];
  let count = 0;
  const begin = parts.count === null ? Math.max(first, Number(span.from.slice(0, 4))) : first;
  for (let year = begin; year <= last; year++) {
    if ((year - first) % parts.interval !== 0) continue;
    for (const day of daysOf(year, parts)) {
      const iso = day.toString();
      if (iso < start || (parts.until !== null && iso > parts.until)) continue;
      if (parts.count !== null && ++count > parts.count) return found;
      if (iso >= span.from && iso <= span.until) found.push(iso);
    }
  }
  return found;
}

type Parts = {
  interval: number;
  count: number | null;
  until: string | null;
  months: readonly number[];
  monthDays: readonly number[] | null;
  weekdays: readonly { nth: number; weekday: number }[] | null;
};

const understood = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST"];

function partsOf(rule: Rule, start: Temporal.PlainDate): Parts | null {
  if (rule.FREQ !== "YEARLY" || Object.keys(rule).some((name) => !understood.includes(name))) return null;
  const months = rule.BYMONTH === undefined ? null : numbersOf(rule.BYMONTH);
  const weekdays = rule.BYDAY === undefined ? null : rule.BYDAY.split(",").map(weekdayOf);
  const monthDays = rule.BYMONTHDAY === undefined ? null : numbersOf(rule.BYMONTHDAY);
  const [interval, count] = [Number(rule.INTERVAL ?? 1), rule.COUNT === undefined ? null : Number(rule.COUNT)];
  if (!(interval >= 1 && interval <= 100) || (count !== null && !(count >= 1))) return null;
  // Without a month "the fourth Thursday" would be that of the year, and "Mondays" all of them.
  if (weekdays && (!months || weekdays.some((one) => one === null || (one.nth === 0 && !monthDays)))) return null;
  const until = rule.UNTIL?.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3") ?? null;
  return {
    interval,
    count,
    until,
    months: months ?? [start.month],
    monthDays: monthDays ?? (weekdays ? null : [start.day]),
    weekdays: weekdays?.filter((one) => one !== null) ?? null,
  };
}

const numbersOf = (text: string): number[] => text.split(",").map(Number);

/** "4TH" is the fourth Thursday, "-1MO" the last Monday, "TU" every Tuesday (nth 0). */
function weekdayOf(text: string): { nth: number; weekday: number } | null {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text.trim());
  if (!match) return null;
  return {
    nth: Number(match[1] ?? 0),
    weekday: 1 + ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].indexOf(match[2] ?? ""),
  };
}

function daysOf(year: number, { months, monthDays, weekdays }: Parts): Temporal.PlainDate[] {
  return months
    .filter((month) => month >= 1 && month <= 12)
    .toSorted((a, b) => a - b)
    .flatMap((month) => {
      const length = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
      return Array.from({ length }, (_, i) => Temporal.PlainDate.from({ year, month, day: i + 1 }));
    })
    .filter((date) => {
      const fromEnd = date.day - date.daysInMonth - 1;
      if (monthDays && !monthDays.includes(date.day) && !monthDays.includes(fromEnd)) return false;
      const [nth, nthLast] = [Math.ceil(date.day / 7), -Math.ceil(-fromEnd / 7)];
      return (
        !weekdays ||
        weekdays.some(
          (one) => one.weekday === date.dayOfWeek && (one.nth === 0 || one.nth === nth || one.nth === nthLast),
        )
      );
    });
}
