import { expect, test } from "bun:test";
import { type Calendar, defaultWeek } from "../../../src/core/org/calendar.ts";
import { addBusinessDays, addOpeningHours, sameDayOrNextNoon } from "../../../src/core/org/deadline.ts";
import { Refused } from "../../../src/core/refused.ts";

const whitMonday = { day: "2026-05-25", name: "Whit Monday" };
const lyon: Calendar = { timeZone: "Europe/Paris", week: defaultWeek, closedDays: [whitMonday] };
const usual = { cutOff: "15:00", noon: "12:00", atMostHours: 24 };
const patient = { ...usual, atMostHours: 100 };
const everyDay = (opens: string, closes: string): Calendar["week"] => {
  const day = [{ opens, closes }];
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day };
};

test("four opening hours from Saturday evening end on Tuesday after Whit Monday", () => {
  expect(addOpeningHours(lyon, "2026-05-23T16:30:00.000Z", 4)).toEqual({
    at: "2026-05-26T10:30:00.000Z",
    rule: { kind: "opening-hours", hours: 4 },
    from: "2026-05-23T16:30:00.000Z",
    timeZone: "Europe/Paris",
    steps: [
      { kind: "worked", day: "2026-05-23", millis: 1_800_000 },
      { kind: "closed", day: "2026-05-24", name: null },
      { kind: "closed", day: "2026-05-25", name: "Whit Monday" },
      { kind: "worked", day: "2026-05-26", millis: 12_600_000 },
    ],
  });
});

test("hours that fill a day end at its closing, not at the next opening", () => {
  expect(addOpeningHours(lyon, "2026-05-26T07:00:00.000Z", 10).at).toBe("2026-05-26T17:00:00.000Z");
});

test("the night of the clock change is one hour shorter in spring and one longer in autumn for a store that is always open", () => {
  const always: Calendar = { timeZone: "Europe/Paris", week: everyDay("00:00", "24:00"), closedDays: [] };
  expect(addOpeningHours(always, "2026-03-28T23:00:00.000Z", 23).steps).toHaveLength(1);
  expect(addOpeningHours(always, "2026-10-24T22:00:00.000Z", 25).steps).toHaveLength(1);
});

test("an opening inside the hour that spring skips does not count", () => {
  const nightly: Calendar = { timeZone: "Europe/Paris", week: everyDay("02:15", "02:45"), closedDays: [] };
  expect(addOpeningHours(nightly, "2026-03-28T23:00:00.000Z", 0.5).at).toBe("2026-03-30T00:45:00.000Z");
});

test("zero hours are due at once, and hours that are no number are refused", () => {
  expect(addOpeningHours(lyon, "2026-05-24T10:00:00.000Z", 0).at).toBe("2026-05-24T10:00:00.000Z");
  expect(() => addOpeningHours(lyon, "2026-05-24T10:00:00.000Z", Number.NaN)).toThrow(Refused);
  expect(() => addBusinessDays(lyon, "2026-05-24T10:00:00.000Z", 0.5)).toThrow(Refused);
});

test("a store without opening hours counts real time and says so", () => {
  const never: Calendar = { ...lyon, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
  const hours = addOpeningHours(never, "2026-05-23T16:30:00.000Z", 4);
  expect(hours.at).toBe("2026-05-23T20:30:00.000Z");
  expect(hours.steps).toEqual([{ kind: "elapsed", millis: 14_400_000, why: "never-open" }]);
  expect(addBusinessDays(never, "2026-05-23T16:30:00.000Z", 3).at).toBe("2026-05-26T16:30:00.000Z");
  expect(sameDayOrNextNoon(never, "2026-05-23T16:30:00.000Z", usual).at).toBe("2026-05-24T16:30:00.000Z");
});

test("a store that is closed for more than 400 days on end counts real time and says so", () => {
  const first = Temporal.PlainDate.from("2026-05-24");
  const closedDays = Array.from({ length: 500 }, (_, index) => ({
    day: first.add({ days: index }).toString(),
    name: "Rebuilding",
  }));
  const rebuilt: Calendar = { ...lyon, closedDays };
  expect(addOpeningHours(rebuilt, "2026-05-23T16:30:00.000Z", 4).steps).toEqual([
    { kind: "elapsed", millis: 14_400_000, why: "closed-too-long" },
  ]);
});

test("ten business days end at closing time on the tenth day that opens", () => {
  const deadline = addBusinessDays(lyon, "2026-05-23T16:30:00.000Z", 10);
  expect(deadline.at).toBe("2026-06-05T17:00:00.000Z");
  expect(deadline.steps.filter(({ kind }) => kind === "counted")).toHaveLength(10);
});

const sameDayCases: readonly [string, string, string][] = [
  ["before the cut-off: closing time of the day", "2026-05-20T10:00:00.000Z", "2026-05-20T17:00:00.000Z"],
  ["before opening: closing time of the day", "2026-05-20T03:00:00.000Z", "2026-05-20T17:00:00.000Z"],
  ["at the cut-off: the next noon", "2026-05-20T13:00:00.000Z", "2026-05-21T10:00:00.000Z"],
  ["on a closed day: noon of the next business day", "2026-05-24T10:00:00.000Z", "2026-05-26T10:00:00.000Z"],
];
for (const [what, from, at] of sameDayCases) {
  test(`word to the customer, ${what}`, () => {
    expect(sameDayOrNextNoon(lyon, from, patient).at).toBe(at);
  });
}

test("word to the customer is never due later than 24 hours after the start, and the steps say so", () => {
  const deadline = sameDayOrNextNoon(lyon, "2026-05-23T16:30:00.000Z", usual);
  expect(deadline.at).toBe("2026-05-24T16:30:00.000Z");
  expect(deadline.steps).toEqual([
    { kind: "missed", day: "2026-05-23", why: "cut-off" },
    { kind: "closed", day: "2026-05-24", name: null },
    { kind: "closed", day: "2026-05-25", name: "Whit Monday" },
    { kind: "until", day: "2026-05-26", time: "12:00", why: "noon" },
    { kind: "capped", hours: 24 },
  ]);
});

const noons: readonly [string, string, string, string][] = [
  ["a store that has closed before the cut-off", "08:00", "13:00", "2026-05-21T10:00:00.000Z"],
  ["a store that closes before noon", "08:00", "11:00", "2026-05-21T09:00:00.000Z"],
  ["a store that opens in the afternoon", "14:30", "14:45", "2026-05-21T12:45:00.000Z"],
];
for (const [what, opens, closes, at] of noons) {
  test(`the next noon lies in opening time for ${what}`, () => {
    const calendar: Calendar = { ...lyon, week: everyDay(opens, closes) };
    const from = opens < "12:00" ? "2026-05-20T12:30:00.000Z" : "2026-05-20T12:50:00.000Z";
    expect(sameDayOrNextNoon(calendar, from, patient).at).toBe(at);
  });
}
