import { describe, expect, test } from "bun:test";
import { type Calendar, defaultWeek } from "../../src/core/org/calendar.ts";
import { addBusinessDays, addOpeningHours, sameDayOrNextNoon } from "../../src/core/org/deadline.ts";
import { arithmetic } from "../../views/retain/arithmetic.ts";
import { words } from "../../views/words.ts";

const t = words("en");
const lyon: Calendar = {
  timeZone: "Europe/Paris",
  week: defaultWeek,
  closedDays: [{ day: "2026-05-25", name: "Whit Monday" }],
};
const saturday = "2026-05-23T15:30:00.000Z";
const usual = { cutOff: "15:00", noon: "12:00", atMostHours: 24 };

test("opening hours are told day by day, with closed days joined and holidays named", () => {
  const closesAtSix = { ...lyon, week: { ...defaultWeek, 6: [{ opens: "09:00", closes: "18:00" }] } };
  expect(arithmetic(t, "en", addOpeningHours(closesAtSix, saturday, 4))).toBe(
    "4 opening hours from Sat 17:30: 30 min Sat, closed Sun and Mon (Whit Monday), 3 h 30 min Tue -> Tue 12:30",
  );
});

test("many business days are told as ranges, and days a week away carry their date", () => {
  expect(arithmetic(t, "en", addBusinessDays(lyon, saturday, 10))).toBe(
    "10 business days from Sat 17:30: closed Sun and Mon (Whit Monday), Tue to Sat 30 May, closed Sun 31 May, Mon 1 Jun to Fri 5 Jun -> Fri 5 Jun 19:00",
  );
});

test("word to the customer tells the cut-off and the cap", () => {
  expect(arithmetic(t, "en", sameDayOrNextNoon(lyon, saturday, usual))).toBe(
    "The same day, else noon of the next business day, from Sat 17:30: Sat is after the cut-off, closed Sun and Mon (Whit Monday), Tue by 12:00, but at most 24 hours -> Sun 17:30",
  );
  expect(arithmetic(t, "en", sameDayOrNextNoon(lyon, "2026-05-22T10:00:00.000Z", usual))).toBe(
    "The same day, else noon of the next business day, from Fri 12:00: Fri until closing at 19:00 -> Fri 19:00",
  );
});

test("a store without opening hours is told as real time", () => {
  const never: Calendar = { ...lyon, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
  expect(arithmetic(t, "en", addOpeningHours(never, saturday, 4))).toBe(
    "4 opening hours from Sat 17:30: the store has no opening hours, so 4 h of real time -> Sat 21:30",
  );
});

test("nothing to add is told without steps", () => {
  expect(arithmetic(t, "en", addOpeningHours(lyon, saturday, 0))).toBe("0 opening hours from Sat 17:30 -> Sat 17:30");
});

test("days and times are in the reader's language and the store's clock", () => {
  expect(arithmetic(t, "fr", addOpeningHours(lyon, "2026-05-22T10:00:00.000Z", 2))).toContain("ven. 14:00");
});

test("a night is said on both of its days, and a day of its own hours by its name", () => {
  const open: Calendar = {
    ...lyon,
    week: { ...lyon.week, 6: [{ opens: "22:00", closes: "02:00" }] },
    closedDays: [{ day: "2026-05-25", name: "Whit Monday", periods: [{ opens: "10:00", closes: "12:00" }] }],
  };
  expect(arithmetic(t, "en", addOpeningHours(open, saturday, 7))).toBe(
    "7 opening hours from Sat 17:30: 2 h each Sat and Sun, 2 h Mon (Whit Monday), 1 h Tue -> Tue 10:00",
  );
});

describe("in the night in which the clocks are turned", () => {
  const bar: Calendar = {
    ...lyon,
    week: { ...defaultWeek, 6: [{ opens: "18:00", closes: "06:00" }], 7: [{ opens: "18:00", closes: "23:00" }] },
  };

  test.each([
    ["2026-10-24T21:30:00.000Z", 2, "30 min Sat, 1 h 30 min Sun -> Sun 01:30"],
    ["2026-10-24T21:30:00.000Z", 3, "30 min Sat, 2 h 30 min Sun -> Sun 02:30 CEST"],
    ["2026-10-24T21:30:00.000Z", 4, "30 min Sat, 3 h 30 min Sun, the clocks go back 1 h -> Sun 02:30 CET"],
    ["2026-10-25T00:30:00.000Z", 1, "1 h Sun, the clocks go back 1 h -> Sun 02:30 CET"],
    ["2026-03-28T22:30:00.000Z", 4, "30 min Sat, 3 h 30 min Sun, the clocks go forward 1 h -> Sun 04:30"],
  ])("from %s %d opening hours are real hours, and say which of two hours is meant", (from, hours, said) => {
    expect(arithmetic(t, "en", addOpeningHours(bar, from, hours))).toContain(`: ${said}`);
  });

  test("a store that sleeps through it counts as ever, and a cap of hours says so", () => {
    expect(arithmetic(t, "en", addOpeningHours(lyon, "2026-10-24T15:00:00.000Z", 4))).toBe(
      "4 opening hours from Sat 17:00: 2 h Sat, closed Sun, 2 h Mon -> Mon 11:00",
    );
    expect(arithmetic(t, "en", sameDayOrNextNoon(lyon, "2026-10-24T15:00:00.000Z", usual))).toContain(
      "but at most 24 hours, the clocks go back 1 h -> Sun 16:00",
    );
  });
});
