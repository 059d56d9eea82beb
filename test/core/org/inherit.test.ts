import { expect, test } from "bun:test";
import fc from "fast-check";
import type { Period } from "../../../src/core/org/calendar.ts";
import { inherit, type SpecialDay, type UnitCalendar } from "../../../src/core/org/unit-calendar.ts";
import { hoursOn, periods, runsOf, week } from "./scenes.ts";

const runs = runsOf("inherit.test");

const dates = ["2026-03-28", "2026-03-29", "2026-03-30", "2026-12-24"];
const special: fc.Arbitrary<SpecialDay> = fc.record({
  day: fc.constantFrom(...dates),
  name: fc.constantFrom("Fair", "Flood", "Feast"),
  periods: fc.oneof(fc.constant(null), fc.constant("usual" as const), periods),
  source: fc.constant(null),
});
const unit: fc.Arbitrary<UnitCalendar> = fc.record({
  unit: fc.constant({ id: "u", code: "u", name: "U" }),
  timeZone: fc.option(fc.constantFrom("Europe/Paris", "Europe/Lisbon", "America/Havana"), { nil: null }),
  week: fc.option(week, { nil: null }),
  days: fc.uniqueArray(special, { selector: ({ day }) => day, maxLength: 3 }),
});

test("what a store inherits is what one finds by asking each unit upward, day by day", () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), (up) => {
      const { calendar } = inherit(up);
      expect(calendar.timeZone).toBe(up.find(({ timeZone }) => timeZone)?.timeZone ?? "UTC");
      for (const day of dates) {
        const nearest = up.flatMap(({ days }) => days).find((one) => one.day === day)?.periods;
        const usual = hoursOn({ ...calendar, closedDays: [] }, day);
        const wanted: readonly Period[] = nearest === undefined || nearest === "usual" ? usual : (nearest ?? []);
        expect(hoursOn(calendar, day)).toEqual(wanted);
      }
      const own = up.find((one) => one.week !== null)?.week;
      if (own) expect(calendar.week).toEqual(own);
    }),
    runs,
  );
});
