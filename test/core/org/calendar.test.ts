import { expect, test } from "bun:test";
import { type Calendar, checkCalendar, defaultWeek, hasOpenings, isTimeZone } from "../../../src/core/org/calendar.ts";

const lyon: Calendar = {
  timeZone: "Europe/Paris",
  week: defaultWeek,
  closedDays: [{ day: "2026-12-25", name: "Christmas" }],
};
const monday = (...periods: [string, string][]): Calendar => ({
  ...lyon,
  week: { ...defaultWeek, 1: periods.map(([opens, closes]) => ({ opens, closes })) },
});

test("the default week is Monday to Saturday, nine to seven", () => {
  expect(defaultWeek[6]).toEqual([{ opens: "09:00", closes: "19:00" }]);
  expect(defaultWeek[7]).toEqual([]);
  expect(() => checkCalendar(lyon)).not.toThrow();
  expect(hasOpenings(lyon)).toBe(true);
});

test("a lunch break and an evening until midnight are fine", () => {
  expect(() => checkCalendar(monday(["14:00", "24:00"], ["09:00", "12:30"]))).not.toThrow();
});

const wrong: readonly [string, Calendar, string][] = [
  ["an unknown time zone", { ...lyon, timeZone: "Europe/Lyon" }, "There is no time zone Europe/Lyon"],
  ["a time that is none", monday(["9:00", "12:00"]), "9:00 is not a time of day"],
  ["a period that passes midnight", monday(["22:00", "02:00"]), "22:00 to 02:00 passes midnight"],
  ["periods that overlap", monday(["09:00", "13:00"], ["12:00", "18:00"]), "The opening at 12:00 overlaps"],
  ["a closed day that is none", { ...lyon, closedDays: [{ day: "2026-02-30", name: "?" }] }, "2026-02-30 is not a day"],
];
for (const [what, calendar, sentence] of wrong) {
  test(`a calendar with ${what} is refused`, () => {
    expect(() => checkCalendar(calendar)).toThrow(sentence);
  });
}

test("an offset is no time zone, because it knows no summer", () => {
  expect(isTimeZone("+02:00")).toBe(false);
  expect(isTimeZone("America/New_York")).toBe(true);
});
