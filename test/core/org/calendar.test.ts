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

test("an evening may go on past midnight, and all the way round", () => {
  expect(() => checkCalendar(monday(["22:00", "02:00"], ["09:00", "12:00"]))).not.toThrow();
  expect(() =>
    checkCalendar({ ...lyon, week: { ...defaultWeek, 7: [{ opens: "20:00", closes: "09:00" }] } }),
  ).not.toThrow();
});

test("a store that opens only on days of their own hours has openings", () => {
  const never: Calendar = { ...lyon, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
  expect(hasOpenings(never)).toBe(false);
  const fair = { day: "2026-12-13", name: "Fair", periods: [{ opens: "09:00", closes: "18:00" }] };
  expect(hasOpenings({ ...never, closedDays: [fair] })).toBe(true);
});

const wrong: readonly [string, Calendar, string][] = [
  ["an unknown time zone", { ...lyon, timeZone: "Europe/Lyon" }, "There is no time zone Europe/Lyon"],
  ["a time that is none", monday(["9:00", "12:00"]), "9:00 is not a time of day"],
  ["an opening without length", monday(["09:00", "09:00"]), "It closes at 09:00 as it opens"],
  ["a night that runs into the next morning's opening", monday(["22:00", "09:30"]), "The opening at 09:00 overlaps"],
  [
    "an opening that begins in the night before it",
    monday(["22:00", "02:00"], ["23:00", "24:00"]),
    "The opening at 23:00 overlaps",
  ],
  [
    "overlapping hours on a day of its own hours",
    {
      ...lyon,
      closedDays: [{ day: "2026-12-24", name: "Eve", periods: [{ opens: "09:00", closes: "9:30" }] }],
    },
    "9:30 is not a time of day",
  ],
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
