import type { CalendarEvent } from "../../src/core/retain/calendar-event.ts";
import { dateFormat } from "../date-format.ts";
import type { Reader } from "../words.ts";

/** One line on what a calendar file is about: "Invitation: Visit, Tue 24 Nov 2026, 10:00–11:00 Europe/Paris". */
export function calendarWords({ t, locale, zone }: Reader, it: CalendarEvent): string {
  const when = it.allDay ? days(locale, it) : hours(locale, it, it.zone ?? zone);
  return t(sentences[it.method] ?? "In the calendar: {{what}}, {{when}}", {
    what: [it.title, it.place].filter(Boolean).join(", ") || t("no title"),
    when,
  });
}

const sentences: Readonly<Record<string, string>> = {
  REQUEST: "Invitation: {{what}}, {{when}}",
  CANCEL: "Called off: {{what}}, {{when}}",
  REPLY: "Answer to an invitation: {{what}}, {{when}}",
  COUNTER: "Another time is proposed: {{what}}, {{when}}",
};

const day = { weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;

function days(locale: string, { from, to }: CalendarEvent): string {
  const format = dateFormat(locale, { timeZone: "UTC", ...day });
  const [first, last] = [new Date(from), new Date(to ?? from)];
  return plain(to === null || to === from ? format.format(first) : format.formatRange(first, last));
}

function hours(locale: string, { from, to, wall }: CalendarEvent, zone: string): string {
  const format = dateFormat(locale, {
    timeZone: wall === null ? zone : "UTC",
    ...day,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const [start, end] = [new Date(from), new Date(to ?? from)];
  return `${plain(end > start ? format.formatRange(start, end) : format.format(start))} ${wall ?? zone}`.trim();
}

/** Without the comma after the day's name, and with ordinary spaces. */
const plain = (text: string): string =>
  text
    .replace(/[\u2009\u202f\u00a0]/g, " ")
    .replace(/(\p{L}+), (?=\d)/gu, "$1 ")
    .replace(/ – (?=\d\d:\d\d$)/, "–");
