import { expect, test } from "bun:test";
import { readCalendarEvent } from "../../../src/core/retain/calendar-event.ts";
import { calendarWords } from "../../../views/retain/calendar-words.ts";
import { words } from "../../../views/words.ts";

const calendar = (method: string, ...event: string[]) =>
  [
    "BEGIN:VCALENDAR",
    `METHOD:${method}`,
    "BEGIN:VTIMEZONE",
    "DTSTART:19700101T000000",
    "END:VTIMEZONE",
    "BEGIN:VEVENT",
    ...event,
    "END:VEVENT",
    "BEGIN:VEVENT",
    "SUMMARY:Another",
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
const reader = { t: words("en"), locale: "en", zone: "Europe/Paris", now: "2026-11-22T09:00:00.000Z" };
const said = (method: string, ...event: string[]) => {
  const it = readCalendarEvent(calendar(method, ...event));
  return it && calendarWords(reader, it);
};

test("an invitation is told in a line, by the clock that it was written by", () => {
  expect(
    said(
      "REQUEST",
      "SUMMARY:Vi",
      " sit\\, with tea",
      "LOCATION:Lyon 2",
      "DTSTART;TZID=Europe/Paris:20261124T100000",
      "DTEND;TZID=Europe/Paris:20261124T110000",
    ),
  ).toBe("Invitation: Visit, with tea, Lyon 2, Tue 24 Nov 2026, 10:00–11:00 Europe/Paris");
  expect(said("COUNTER", "SUMMARY:Visit", "DTSTART:20261124T090000Z", "DURATION:PT90M")).toBe(
    "Another time is proposed: Visit, Tue 24 Nov 2026, 10:00–11:30 Europe/Paris",
  );
  expect(said("CANCEL", "DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261126")).toBe(
    "Called off: no title, Tue 24 Nov – Wed 25 Nov 2026",
  );
  expect(said("PUBLISH", "SUMMARY:Visit", 'DTSTART;TZID="Romance Standard Time":20261124T100000')).toBe(
    "In the calendar: Visit, Tue 24 Nov 2026, 10:00 Romance Standard Time",
  );
});

test("a time without a zone is told as it is written", () => {
  expect(said("PUBLISH", "SUMMARY:Visit", "DTSTART:20261124T100000", "DTEND:20261124T110000")).toBe(
    "In the calendar: Visit, Tue 24 Nov 2026, 10:00–11:00",
  );
});

test("no event, no start and no sense are nothing to tell", () => {
  expect(said("REQUEST", "SUMMARY:Visit")).toBeUndefined();
  expect(said("REQUEST", "DTSTART:20269924T100000")).toBeUndefined();
  expect(readCalendarEvent("")).toBeUndefined();
  expect(readCalendarEvent(`BEGIN:VEVENT\n${"BEGIN:VEVENT\n".repeat(50_000)}`)).toBeUndefined();
});
