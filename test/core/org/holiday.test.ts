import { expect, test } from "bun:test";
import { holidaySpan, readHolidays } from "../../../src/core/org/holiday.ts";

const span = holidaySpan("2026-05-19");
const calendar = (...events: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Holidays in Lyon\r\n${events.map((one) => `BEGIN:VEVENT\r\n${one.trim().replaceAll("\n", "\r\n")}\r\nEND:VEVENT\r\n`).join("")}END:VCALENDAR\r\n`;
const days = (...events: string[]) =>
  readHolidays(calendar(...events), span).days.map(({ day, name }) => `${day} ${name}`);

test("a day is read with its name and the name of its calendar", () => {
  const file = readHolidays(calendar("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261226\nSUMMARY:Noël"), span);
  expect(file).toEqual({
    name: "Holidays in Lyon",
    days: [{ day: "2026-12-25", name: "Noël", isHoliday: true }],
    leftOut: [],
    unreadable: 0,
    isCut: false,
  });
});

test("the end is the day after the last one, and may be said as a duration", () => {
  expect(days("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\nSUMMARY:Christmas")).toEqual([
    "2026-12-25 Christmas",
    "2026-12-26 Christmas",
  ]);
  expect(days("DTSTART;VALUE=DATE:20261225\nDURATION:P2D\nSUMMARY:Christmas")).toHaveLength(2);
  expect(days("DTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas")).toHaveLength(1);
});

test("folded lines, escapes, quoted parameters and alarms are read as they are meant", () => {
  const text = `
DTSTART;X-A="a:b;c";VALUE=DATE:20261225
SUMMARY;LANGUAGE=en:Christmas\\, the \\n firs
 t day\\; closed
BEGIN:VALARM
DTSTART;VALUE=DATE:20200101
SUMMARY:Buy a tree
END:VALARM`;
  expect(days(text)).toEqual(["2026-12-25 Christmas, the first day; closed"]);
});

test("a yearly day is written out for three years, without those that are excepted", () => {
  expect(days("DTSTART;VALUE=DATE:20100501\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20280501\nSUMMARY:May Day")).toEqual([
    "2027-05-01 May Day",
    "2029-05-01 May Day",
  ]);
});

const rules: readonly [string, string, string, string[]][] = [
  [
    "the fourth Thursday of November",
    "20201126",
    "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
    ["2026-11-26", "2027-11-25", "2028-11-23"],
  ],
  [
    "the last Monday of August",
    "20200831",
    "FREQ=YEARLY;BYMONTH=8;BYDAY=-1MO",
    ["2026-08-31", "2027-08-30", "2028-08-28"],
  ],
  [
    "the Monday before 25 May, as Canada writes it",
    "20200518",
    "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=18,19,20,21,22,23,24;BYDAY=MO",
    ["2027-05-24", "2028-05-22"],
  ],
  [
    "the last day of February",
    "20200229",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
    ["2027-02-28", "2028-02-29", "2029-02-28"],
  ],
  ["29 February only in leap years", "20200229", "FREQ=YEARLY", ["2028-02-29"]],
  ["until a day", "20201225", "FREQ=YEARLY;UNTIL=20271231", ["2026-12-25", "2027-12-25"]],
  ["eight times", "20201225", "FREQ=YEARLY;COUNT=8", ["2026-12-25", "2027-12-25"]],
  ["every other year", "20201225", "FREQ=YEARLY;INTERVAL=2", ["2026-12-25", "2028-12-25"]],
];
for (const [what, start, rule, expected] of rules) {
  test(`a recurrence is followed: ${what}`, () => {
    const found = readHolidays(calendar(`DTSTART;VALUE=DATE:${start}\nRRULE:${rule}\nSUMMARY:X`), span);
    expect(found.days.map(({ day }) => day)).toEqual(expected);
  });
}

test("cancelled days give nothing, and a moved one its new day", () => {
  expect(days("DTSTART;VALUE=DATE:20261225\nSTATUS:CANCELLED\nSUMMARY:Christmas")).toEqual([]);
  expect(
    days(
      "UID:x\nDTSTART;VALUE=DATE:20200427\nRRULE:FREQ=YEARLY;UNTIL=20281231\nSUMMARY:King's day",
      "UID:x\nRECURRENCE-ID;VALUE=DATE:20270427\nDTSTART;VALUE=DATE:20270426\nSUMMARY:King's day",
    ),
  ).toEqual(["2027-04-26 King's day", "2028-04-27 King's day"]);
});

test("whole days written as midnight to midnight count; a meeting does not, and is told", () => {
  const file = readHolidays(
    calendar(
      "DTSTART;TZID=Europe/Paris:20261225T000000\nDTEND;TZID=Europe/Paris:20261226T000000\nSUMMARY:Christmas",
      "DTSTART:20261111T090000Z\nDTEND:20261111T100000Z\nSUMMARY:Meeting",
      "DTSTART;VALUE=DATE:20260601\nRRULE:FREQ=WEEKLY\nSUMMARY:Monday",
      "DTSTART;VALUE=DATE:20260701\nDTEND;VALUE=DATE:20260901\nSUMMARY:Summer",
      "SUMMARY:Someday",
    ),
    span,
  );
  expect(file.days.map(({ day }) => day)).toEqual(["2026-06-01", "2026-12-25"]);
  expect(file.leftOut).toEqual([
    { name: "Meeting", why: "timed" },
    { name: "Monday", why: "recurs" },
    { name: "Summer", why: "long" },
  ]);
  expect(file.unreadable).toBe(1);
});

const kept: readonly [string, string, boolean][] = [
  ["St. Martin's Day", "", false],
  ["Martinstag", "", false],
  ["Mother's Day", "Observance", false],
  ["Whit Monday", "Public holiday", true],
  ["St Patrick's Day", "Public holiday", true],
  ["Flag Day", "Observance\\nTo hide observances, go to settings", false],
  ["Weihnachten", "", true],
];
for (const [name, description, isHoliday] of kept) {
  test(`${name}${description ? ` (${description.split("\\")[0]})` : ""} is ${isHoliday ? "" : "not "}ticked`, () => {
    const text = calendar(`DTSTART;VALUE=DATE:20261111\nSUMMARY:${name}\nDESCRIPTION:${description}`);
    expect(readHolidays(text, span).days[0]?.isHoliday).toBe(isHoliday);
  });
}

test("anything at all can be read, and what is no calendar gives nothing", () => {
  for (const text of [
    "",
    "hello",
    "BEGIN:VEVENT",
    "END:VEVENT\nEND:VEVENT",
    "BEGIN:VEVENT\nDTSTART:20261331\nEND:VEVENT",
  ])
    expect(readHolidays(text, span).days).toEqual([]);
});

test("from midnight to midnight is a whole day, also in UTC by the clocks of the store, on both sides of a change", () => {
  const found = (zone: string, from: string, to: string) =>
    readHolidays(calendar(`DTSTART:${from}\nDTEND:${to}\nSUMMARY:Assumption`), span, zone).days.map(({ day }) => day);
  expect(found("Europe/Paris", "20260814T220000Z", "20260815T220000Z")).toEqual(["2026-08-15"]);
  expect(found("Europe/Paris", "20261024T220000Z", "20261025T230000Z")).toEqual(["2026-10-25"]);
  expect(found("America/New_York", "20260703T040000Z", "20260705T040000Z")).toEqual(["2026-07-03", "2026-07-04"]);
  expect(found("Europe/Lisbon", "20260814T220000Z", "20260815T220000Z")).toEqual([]);
});

test("a file that breaks off says so", () => {
  const whole = calendar("DTSTART;VALUE=DATE:20261225\nSUMMARY:Noël", "DTSTART;VALUE=DATE:20270101\nSUMMARY:New Year");
  for (const end of ["New Year", "END:VCALENDAR"]) {
    const file = readHolidays(whole.slice(0, whole.indexOf(end)), span);
    expect([file.days.length, file.isCut]).toEqual([end === "New Year" ? 1 : 2, true]);
  }
});
