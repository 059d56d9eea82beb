import { isDay } from "./calendar.ts";

/** An event of an iCalendar file (RFC 5545), as far as days matter. Days are ISO dates. */
export type IcalEvent = {
  uid: string;
  name: string;
  day: string;
  /** How many days on end it lasts; 0 when it has times of day. */
  length: number;
  /** The parts of RRULE by name; null when it does not recur. */
  rule: Readonly<Record<string, string>> | null;
  /** RDATE and EXDATE. */
  also: readonly string[];
  except: readonly string[];
  /** The day of a recurring event whose place this one takes. */
  instead: string | null;
  isCancelled: boolean;
  /** DESCRIPTION and CATEGORIES. */
  remarks: string;
};

/** `name` is what the file calls itself; `unreadable` counts events without a day that can be read. */
export type Ical = {
  name: string | null;
  events: readonly IcalEvent[];
  unreadable: number;
  /** It ends in the midst of something. */
  isCut: boolean;
};

type Property = { name: string; value: string };

/**
 * Reads the events of an iCalendar file; whatever else is in it, also alarms within events, is passed over. Moments in UTC are read by the
 * clocks of `timeZone` (IANA). Never throws.
 */
export function readIcal(text: string, timeZone: string): Ical {
  const inside: string[] = [];
  const events: IcalEvent[] = [];
  let [name, unreadable]: [string | null, number] = [null, 0];
  let properties: Property[] = [];
  for (const line of text
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]/g, "")
    .split("\n")) {
    const property = readLine(line);
    if (!property) continue;
    const part = property.value.trim().toUpperCase();
    if (property.name === "BEGIN") inside.push(part);
    if (property.name === "BEGIN" && part === "VEVENT") properties = [];
    if (property.name === "X-WR-CALNAME" && inside.at(-1) === "VCALENDAR") name = unescaped(property.value) || null;
    if (inside.at(-1) === "VEVENT") properties.push(property);
    if (property.name !== "END") continue;
    const event = part === "VEVENT" ? eventOf(properties, timeZone) : undefined;
    if (event) events.push(event);
    else if (part === "VEVENT") unreadable++;
    if (inside.includes(part)) inside.length = inside.lastIndexOf(part);
  }
  return { name, events, unreadable, isCut: inside.length > 0 };
}

/** A content line without its parameters; quotes keep a colon within a parameter from ending it. */
function readLine(line: string): Property | undefined {
  const match = /^([A-Za-z0-9-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/.exec(line);
  return match ? { name: (match[1] ?? "").toUpperCase(), value: match[2] ?? "" } : undefined;
}

function eventOf(properties: readonly Property[], timeZone: string): IcalEvent | undefined {
  const all = (name: string) =>
    properties
      .filter((one) => one.name === name)
      .map(({ value }) =>
        dated.has(name)
          ? value
              .split(",")
              .map((each) => local(each, timeZone))
              .join(",")
          : value,
      );
  const one = (name: string) => all(name)[0] ?? "";
  const day = dayOf(one("DTSTART"));
  if (day === undefined) return undefined;
  const days = (name: string) => all(name).flatMap((value) => value.split(",").flatMap((each) => dayOf(each) ?? []));
  return {
    uid: one("UID"),
    name: unescaped(one("SUMMARY")),
    day,
    length: lengthOf(one("DTSTART"), one("DTEND"), one("DURATION")),
    rule: one("RRULE") === "" ? null : partsOf(one("RRULE")),
    also: days("RDATE"),
    except: days("EXDATE"),
    instead: dayOf(one("RECURRENCE-ID")) ?? null,
    isCancelled: one("STATUS").trim().toUpperCase() === "CANCELLED",
    remarks: unescaped([...all("DESCRIPTION"), ...all("CATEGORIES")].join(" ")),
  };
}

/** DTEND is the day after the last one. Some programs write whole days as midnight to midnight; those count as days. */
function lengthOf(start: string, end: string, duration: string): number {
  const timed = /T(?!000000)/i.test(start) || /T(?!000000)/i.test(end);
  if (timed) return 0;
  const [from, to] = [dayOf(start), dayOf(end)];
  const [, weeks = "0", days = "0"] = /^\+?P(?:(\d{1,2})W)?(?:(\d{1,3})D)?$/i.exec(duration.trim()) ?? [];
  const lasts = Number(weeks) * 7 + Number(days);
  if (from === undefined || to === undefined) return /T/i.test(start) && lasts === 0 ? 0 : Math.max(lasts, 1);
  return Math.max(1, Temporal.PlainDate.from(from).until(to).days);
}

/** The properties that are moments, or lists of them. */
const dated: ReadonlySet<string> = new Set(["DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"]);

/** A moment in UTC as the local clocks show it then; whatever else is written stays as it is. */
function local(value: string, timeZone: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/i.exec(value.trim());
  if (!match || timeZone === "UTC") return value;
  const [, year, month, day, hour, minute, second] = match;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at)) return value;
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return shown.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}

function dayOf(value: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?|$|\/)/i.exec(value.trim());
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : "";
  return isDay(day) ? day : undefined;
}

const partsOf = (rule: string): Record<string, string> =>
  Object.fromEntries(
    rule
      .toUpperCase()
      .split(";")
      .map((part) => part.split("=", 2).map((side) => side.trim()))
      .flatMap(([name, value]) => (name && value ? [[name, value]] : [])),
  );

const unescaped = (text: string): string =>
  text
    .replace(/\\([nN\\;,])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? " " : sign))
    .replace(/\s+/g, " ")
    .trim();
