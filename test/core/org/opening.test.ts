import { expect, test } from "bun:test";
import { after } from "../../../src/core/instant.ts";
import { type Calendar, defaultWeek } from "../../../src/core/org/calendar.ts";
import { addOpeningHours } from "../../../src/core/org/deadline.ts";
import { isOpen, nextOpening, openingMillis, openingShare } from "../../../src/core/org/opening.ts";

const lyon: Calendar = { timeZone: "Europe/Paris", week: defaultWeek, closedDays: [] };

test("a store is open from its opening to just before its closing, by its own clock", () => {
  expect(isOpen(lyon, "2026-11-21T07:59:59.999Z")).toBe(false);
  expect(isOpen(lyon, "2026-11-21T08:00:00.000Z")).toBe(true);
  expect(isOpen(lyon, "2026-11-21T18:00:00.000Z")).toBe(false);
});

test("the next opening is now, later today, or after a closed Sunday", () => {
  expect(nextOpening(lyon, "2026-11-21T12:00:00.000Z")).toBe("2026-11-21T12:00:00.000Z");
  expect(nextOpening(lyon, "2026-11-21T05:00:00.000Z")).toBe("2026-11-21T08:00:00.000Z");
  expect(nextOpening(lyon, "2026-11-21T18:00:00.000Z")).toBe("2026-11-23T08:00:00.000Z");
});

test("a store that never opens has no opening time, no share of it, and no next opening", () => {
  const never: Calendar = { ...lyon, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
  const from = "2026-11-21T12:00:00.000Z";
  expect(isOpen(never, from)).toBe(false);
  expect(nextOpening(never, from)).toBe(from);
  expect(openingMillis(never, from, after(from, { hours: 90 }))).toBe(0);
  expect(openingShare(never, from, after(from, { hours: 90 }), 0.5)).toBeNull();
});

test("half of four opening hours over a Sunday is two opening hours", () => {
  const due = addOpeningHours(lyon, "2026-11-21T16:30:00.000Z", 4).at;
  expect(openingShare(lyon, "2026-11-21T16:30:00.000Z", due, 0.5)).toBe("2026-11-23T08:30:00.000Z");
  expect(openingShare(lyon, "2026-11-21T16:30:00.000Z", due, 1)).toBe(due);
});

const bar: Calendar = {
  timeZone: "Europe/Paris",
  week: { ...defaultWeek, 6: [{ opens: "22:00", closes: "02:00" }] },
  closedDays: [{ day: "2026-12-24", name: "Christmas Eve", periods: [{ opens: "09:00", closes: "13:00" }] }],
};

test("an evening goes on past midnight, also into a day that is closed", () => {
  expect(isOpen(bar, "2026-11-21T22:30:00.000Z")).toBe(true);
  expect(isOpen(bar, "2026-11-22T00:59:59.999Z")).toBe(true);
  expect(isOpen(bar, "2026-11-22T01:00:00.000Z")).toBe(false);
  expect(openingMillis(bar, "2026-11-21T20:00:00.000Z", "2026-11-22T20:00:00.000Z")).toBe(4 * 3_600_000);
});

test("a night of opening is an hour shorter in spring and an hour longer in autumn", () => {
  expect(
    openingMillis(
      { ...bar, week: { ...defaultWeek, 6: [{ opens: "22:00", closes: "04:00" }] } },
      "2026-03-28T20:00:00.000Z",
      "2026-03-29T20:00:00.000Z",
    ),
  ).toBe(5 * 3_600_000);
  expect(
    openingMillis(
      { ...bar, week: { ...defaultWeek, 6: [{ opens: "22:00", closes: "04:00" }] } },
      "2026-10-24T20:00:00.000Z",
      "2026-10-25T20:00:00.000Z",
    ),
  ).toBe(7 * 3_600_000);
});

test("a day with hours of its own is open by those and not by its week", () => {
  expect(isOpen(bar, "2026-12-24T11:59:00.000Z")).toBe(true);
  expect(isOpen(bar, "2026-12-24T12:00:00.000Z")).toBe(false);
});
