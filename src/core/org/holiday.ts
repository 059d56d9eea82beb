import { type IcalEvent, readIcal } from "./ical.ts";
import { type Span, yearlyDays } from "./yearly.ts";

/** A day that a calendar file names. `isHoliday`: stores are thought to close; a person decides. */
export type Holiday = { day: string; name: string; isHoliday: boolean };

/** Why an event gives no days, or fewer than it might. */
export type LeftOut = { name: string; why: "timed" | "recurs" | "long" };

export type HolidayFile = {
  /** What the file calls itself. */
  name: string | null;
  /** In order, one name a day. */
  days: readonly Holiday[];
  leftOut: readonly LeftOut[];
  unreadable: number;
  /** The file breaks off, so days may be missing. */
  isCut: boolean;
};

/** Days on end above which an event is a season and no holiday. */
const LONGEST = 31;

/** How many days of a file count at most. */
const MOST = 1000;

/** The three years from a day (ISO date) on, for which recurring holidays are written out. */
export const holidaySpan = (today: string): Span => ({
  from: today,
  until: Temporal.PlainDate.from(today).add({ years: 3 }).toString(),
});

/**
 * The days of an iCalendar file that lie in the span. Cancelled events give none; a moved one gives its new day. From midnight to midnight
 * is a whole day, also where the file says so in UTC: by the clocks of `timeZone` (IANA).
 */
export function readHolidays(text: string, span: Span, timeZone = "UTC"): HolidayFile {
  const { name, events, unreadable, isCut } = readIcal(text, timeZone);
  const moved = Map.groupBy(
    events.filter(({ instead, uid }) => instead !== null && uid !== ""),
    ({ uid }) => uid,
  );
  const leftOut: LeftOut[] = [];
  const days = new Map<string, Holiday>();
  for (const event of events) {
    if (event.isCancelled) continue;
    const why = problemOf(event, span);
    if (why) leftOut.push({ name: event.name, why });
    if (why && why !== "recurs") continue;
    const gone = event.instead === null ? (moved.get(event.uid) ?? []).map(({ instead }) => instead ?? "") : [];
    for (const day of daysOf(event, span, [...event.except, ...gone])) {
      const before = days.get(day);
      const isHoliday = looksLikeHoliday(event);
      if (days.size < MOST && (!before || (isHoliday && !before.isHoliday)))
        days.set(day, { day, name: event.name.slice(0, 100) || day, isHoliday });
    }
  }
  return { name, days: [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)), leftOut, unreadable, isCut };
}

function problemOf({ length, rule, day }: IcalEvent, span: Span): LeftOut["why"] | undefined {
  if (length === 0) return "timed";
  if (length > LONGEST) return "long";
  return rule && !yearlyDays(rule, day, span) ? "recurs" : undefined;
}

/** Every day of every occurrence; an occurrence that began before the span may reach into it. */
function daysOf({ day, length, rule, also }: IcalEvent, { from, until }: Span, except: readonly string[]): string[] {
  const early = Temporal.PlainDate.from(from).subtract({ days: LONGEST }).toString();
  const starts = [day, ...also, ...((rule && yearlyDays(rule, day, { from: early, until })) ?? [])];
  return [...new Set(starts)]
    .filter((start) => !except.includes(start))
    .flatMap((start) => Array.from({ length }, (_, i) => Temporal.PlainDate.from(start).add({ days: i }).toString()))
    .filter((one) => one >= from && one <= until);
}

const looksLikeHoliday = ({ name, remarks }: IcalEvent): boolean => {
  if (
    /\bpublic holiday\b|\bbank holiday\b|gesetzlicher feiertag|jour férié/i.test(remarks) &&
    !/\bnot? (?:a )?public/i.test(remarks)
  )
    return true;
  return !isObservance.test(remarks) && !isNoHoliday.test(name);
};

/** How calendars on the web mark days that are kept, but on which shops open. */
const isObservance =
  /\bobservance\b|\bseason\b|\bnot? (?:a )?(?:public|bank) holiday|kein (?:gesetzlicher )?feiertag|gedenktag|aktionstag|journée mondiale/i;

/** Days that calendars of holidays like to name although next to no shop closes on them. */
const isNoHoliday =
  /\bst\.? ?martin|saint[- ]martin|martinstag|valentin|hallowe|mother['’]?s|father['’]?s|muttertag|vatertag|fête des (?:mères|pères|grands)|nikolaus|st\.? nicholas|advent|rosenmontag|fasching|carnival|mardi gras|april fool|\b(?:daylight saving|summer time|winter time|clocks? (?:change|go))|sommerzeit|winterzeit|heure d[’']été|heure d[’']hiver|equinox|solstice|\bblack friday|groundhog|st\.? patrick(?!.*bank)/i;
