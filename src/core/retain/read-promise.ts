import { Refused } from "../refused.ts";
import { beforeDays, bentWeekdays, monthNames, nearDays, weekdayNames } from "./verb-words/days.ts";
import { folded, spellings } from "./word.ts";

/** The day (ISO date) that a promise names first: "Friday: I call her", "by 9.1.", "2026-01-09", "morgen". `today` is the store's. */
export function readPromise(text: string, today: string): string {
  const said = text.trim();
  const now = Temporal.PlainDate.from(today);
  const day = dayIn(withoutFillers(said), now);
  if (!day) throw new Refused(unread, { text: said.slice(0, 60) });
  if (Temporal.PlainDate.compare(day, now) < 0)
    throw new Refused("{{day}} is past. Promise a day that is still to come.", { day: day.toString() });
  if (now.until(day, { largestUnit: "days" }).days > 366)
    throw new Refused("{{day}} is more than a year away. Promise a day that is nearer.", { day: day.toString() });
  return day.toString();
}

const unread =
  "We found no day at the start of “{{text}}”. Begin with it: “Friday: …”, “tomorrow: …”, “9.1.: …” or “2026-01-09: …”.";

type Day = Temporal.PlainDate;

const dayIn = (text: string, now: Day): Day | undefined =>
  isoDay(text) ?? numberedDay(text, now) ?? monthDay(text, now) ?? namedDay(text, now);

const isoDay = (text: string) => {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  return found ? dated(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
};

/** "9.1.", "09.01.2026", "9/1": the day stands first. */
function numberedDay(text: string, now: Day): Day | undefined {
  const found = /^(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2})(?!\d)|\.|(?![\d:]))/.exec(text);
  return found ? inYear(Number(found[1]), Number(found[3]), found[4], now) : undefined;
}

/** "9 January", "9. Januar 2026", "January 9th", "9 de enero". */
function monthDay(text: string, now: Day): Day | undefined {
  const first =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}]+)\.?(?:\s+(?:de\s+)?(\d{4}))?/iu.exec(
      text,
    );
  if (first?.[2]) {
    const month = months.get(folded(first[2]));
    return month === undefined ? undefined : inYear(Number(first[1]), month, first[3], now);
  }
  const last = /^(\p{L}[\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(\d{4}))?/iu.exec(text);
  const month = last?.[1] === undefined ? undefined : months.get(folded(last[1]));
  return month === undefined ? undefined : inYear(Number(last?.[2]), month, last?.[3], now);
}

/** A weekday is the next one of its name; today is said as "today". */
function namedDay(text: string, now: Day): Day | undefined {
  const words = wordsAt(text);
  for (const many of [4, 3, 2, 1]) {
    const days = nearby.get(folded(words.slice(0, many).join(" ")));
    if (days !== undefined) return now.add({ days });
  }
  const weekday = weekdayOf(folded(words.slice(0, 2).join(" "))) ?? weekdayOf(folded(words[0] ?? ""));
  return weekday === undefined ? undefined : now.add({ days: ((weekday - now.dayOfWeek + 6) % 7) + 1 });
}

const weekdayOf = (word: string): number | undefined => {
  const exact = weekdays.get(word);
  if (exact) return exact;
  const stem = bentWeekdays.findIndex((stems) =>
    stems.some((one) => word.startsWith(one) && word.length < one.length + 6),
  );
  return stem < 0 ? undefined : stem + 1;
};

/** Without a year it is the next such day; one that has just passed is not next year's. */
function inYear(day: number, month: number, year: string | undefined, now: Day): Day | undefined {
  if (year !== undefined) return dated(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  const next = [now.year, now.year + 1].flatMap((one) => dated(one, month, day) ?? []);
  const [thisYear] = next;
  if (thisYear && Temporal.PlainDate.compare(thisYear, now) < 0 && thisYear.until(now).days < 90) return thisYear;
  return next.find((one) => Temporal.PlainDate.compare(one, now) >= 0);
}

function dated(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

function withoutFillers(text: string): string {
  let rest = text.replace(/^[\s:–—-]+/u, "");
  for (let i = 0; i < 5; i++) {
    const words = wordsAt(rest);
    const many = [3, 2, 1].find(
      (count) => words.length >= count && fillers.has(folded(words.slice(0, count).join(" "))),
    );
    if (many === undefined || nearby.has(folded(words.slice(0, 2).join(" ")))) break;
    rest = rest.slice(rest.indexOf(words[many - 1] ?? "") + (words[many - 1] ?? "").length).trimStart();
  }
  return rest;
}

/** The first words, without the signs after them. */
const wordsAt = (text: string): string[] => {
  const found = /^(?:\p{L}[\p{L}\p{M}'’-]*(?:\s+|$|(?=[:,.;!–—])))+/u.exec(text.slice(0, 80))?.[0] ?? "";
  return found.split(/\s+/).filter(Boolean).slice(0, 4);
};

/** Words that mean two days in two languages mean none. */
function unambiguous(meanings: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  const known = new Map<string, number | null>();
  for (const [value, names] of meanings)
    for (const word of names.flatMap(spellings)) {
      const other = known.get(word);
      known.set(word, other === undefined || other === value ? value : null);
    }
  return new Map([...known].flatMap(([word, value]) => (value === null ? [] : [[word, value] as const])));
}

const nearby = unambiguous(nearDays);
const weekdays = unambiguous(weekdayNames.map((names, i) => [i + 1, names]));
const months = unambiguous(monthNames.map((names, i) => [i + 1, names]));
const fillers: ReadonlySet<string> = new Set(beforeDays.flatMap(spellings));
