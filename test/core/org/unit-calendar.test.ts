import { expect, test } from "bun:test";
import { defaultWeek, type Week } from "../../../src/core/org/calendar.ts";
import { inherit, type SpecialDay, type UnitCalendar } from "../../../src/core/org/unit-calendar.ts";

const sundays: Week = { ...defaultWeek, 7: [{ opens: "10:00", closes: "16:00" }] };
const nothing = { timeZone: null, week: null, days: [] };
const unit = (code: string, set: Partial<UnitCalendar> = {}): UnitCalendar => ({
  unit: { id: code, code, name: code },
  ...nothing,
  ...set,
});
const day = (on: string, name: string, periods: SpecialDay["periods"] = null): SpecialDay => ({
  day: on,
  name,
  periods,
  source: null,
});

test("where nobody sets anything, shop hours in UTC count", () => {
  expect(inherit([unit("lyon-2"), unit("chain")])).toEqual({
    calendar: { timeZone: "UTC", week: defaultWeek, closedDays: [] },
    zoneFrom: null,
    weekFrom: null,
    days: [],
  });
});

test("zone and week come from the nearest that sets them, each on its own", () => {
  const it = inherit([
    unit("lyon-2"),
    unit("rhone", { week: sundays }),
    unit("chain", { timeZone: "Europe/Paris", week: defaultWeek }),
  ]);
  expect(it.calendar.week).toEqual(sundays);
  expect([it.weekFrom?.code, it.zoneFrom?.code]).toEqual(["rhone", "chain"]);
});

test("days add up, the nearer wins a day, and it may open as usual against the chain", () => {
  const short = [{ opens: "09:00", closes: "13:00" }];
  const it = inherit([
    unit("lyon-2", { days: [day("2026-11-11", "Open on Armistice Day", "usual"), day("2026-12-24", "Eve", short)] }),
    unit("rhone", { days: [day("2026-12-08", "Lights")] }),
    unit("chain", {
      days: [day("2026-11-11", "Armistice"), day("2026-12-24", "Christmas Eve"), day("2026-12-25", "Noël")],
    }),
  ]);
  expect(it.calendar.closedDays).toEqual([
    { day: "2026-12-08", name: "Lights" },
    { day: "2026-12-24", name: "Eve", periods: short },
    { day: "2026-12-25", name: "Noël" },
  ]);
  expect(it.days.map(({ day: on, from }) => [on, from.code])).toEqual([
    ["2026-11-11", "lyon-2"],
    ["2026-12-08", "rhone"],
    ["2026-12-24", "lyon-2"],
    ["2026-12-25", "chain"],
  ]);
});
