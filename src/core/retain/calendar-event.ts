import { type Instant, toInstant } from "../instant.ts";

/** What a calendar file says of its first event. */
export type CalendarEvent = {
  /** What it is for (RFC 5546), in upper case; "" for a plain event. */
  method: string;
  title: string;
  place: string;
  /** A moment, or a day ("2026-11-24") of an event that lasts all day. */
  from: Instant;
  /** The moment at which it is over, or its last day; null when the file does not say. */
  to: Instant | null;
  allDay: boolean;
  /** IANA time zone that the times were written in; null for UTC. */
  zone: string | null;
  /** What a time zone is called that is not IANA's, "" for none: the times are then those of a clock on a wall, as if it were in UTC. */
  wall: string | null;
};

/** Reads the first event of an iCalendar file (RFC 5545). Undefined when there is none with a start. */
export function readCalendarEvent(text: string): CalendarEvent | undefined {
  const fields = fieldsIn(text.slice(0, 200_000));
  const start = fields.find(({ at, name }) => at === "VEVENT" && name === "DTSTART");
  const value = (name: string, at = "VEVENT") =>
    plain(fields.find((one) => one.at === at && one.name === name)?.value ?? "");
  const from = start && readTime(start);
  if (!from) return undefined;
  const end = fields.find(({ at, name }) => at === "VEVENT" && name === "DTEND");
  const to = (end && readTime(end)?.at) ?? lasting(from.at, value("DURATION"));
  return {
    method: value("METHOD", "VCALENDAR").toUpperCase(),
    title: value("SUMMARY"),
    place: value("LOCATION"),
    from: from.at,
    to: from.allDay && to !== null && to > from.at ? dayBefore(to) : to,
    allDay: from.allDay,
    zone: from.zone,
    wall: from.wall,
  };
}

type CalendarField = { at: string; name: string; parameters: string; value: string };

/** The fields outside and inside the first event, unfolded. Those of time zones and alarms keep the name of their own block. */
function fieldsIn(text: string): CalendarField[] {
  const fields: CalendarField[] = [];
  const blocks: string[] = [];
  let events = 0;
  for (const line of text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    const [, name = "", parameters = "", value = ""] =
      /^([\w-]{1,60})((?:;[^:"]*(?:"[^"]*")?)*):(.*)$/.exec(line) ?? [];
    const upper = name.toUpperCase();
    if (upper === "BEGIN") {
      blocks.push(value.trim().toUpperCase());
      if (blocks.at(-1) === "VEVENT" && ++events > 1) break;
    } else if (upper === "END") blocks.pop();
    else if (upper !== "") fields.push({ at: blocks.at(-1) ?? "", name: upper, parameters, value });
    if (fields.length > 2000) break;
  }
  return fields;
}

type Time = { at: Instant; allDay: boolean } & Pick<CalendarEvent, "zone" | "wall">;

function readTime({ parameters, value }: CalendarField): Time | undefined {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(value.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  const zone = utc ? null : zoneOf(parameters);
  const wall = utc || zone ? null : (nameOfZone.exec(parameters)?.[1] ?? "");
  try {
    const known = Temporal.PlainDate.from(date);
    if (hour === undefined) return { at: known.toString(), allDay: true, zone: null, wall: null };
    const local = Temporal.PlainDateTime.from(`${date}T${hour}:${minute}:00`);
    return { at: toInstant(local.toZonedDateTime(zone ?? "UTC").toInstant()), allDay: false, zone, wall };
  } catch {
    return undefined;
  }
}

/** The time zone of a field, where it is one by IANA's name; Microsoft's own names are no such. */
function zoneOf(parameters: string): string | null {
  try {
    const name = nameOfZone.exec(parameters)?.[1] ?? "";
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

const nameOfZone = /;TZID="?([^;":]{1,80})/i;

function lasting(from: Instant, duration: string): Instant | null {
  try {
    const length = Temporal.Duration.from(duration);
    return toInstant(
      Temporal.Instant.from(from).add({ seconds: length.total({ unit: "second", relativeTo: from.slice(0, 10) }) }),
    );
  } catch {
    return null;
  }
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** One line of words, with RFC 5545's escapes read. */
const plain = (value: string): string =>
  value
    .replace(/\\n/gi, " ")
    .replace(/\\([\\;,])/g, "$1")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim()
    .slice(0, 200);
