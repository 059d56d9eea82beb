import { expect, test } from "bun:test";
import { momentAfter } from "../../src/demo/time-machine.ts";

const saturday = "2026-03-28T11:00:00.000Z";

test("hours are real time, days keep the hour of the zone over a change of clocks", () => {
  expect(momentAfter(saturday, "PT24H", "Europe/Paris")).toBe("2026-03-29T11:00:00.000Z");
  expect(momentAfter(saturday, "P1D", "Europe/Paris")).toBe("2026-03-29T10:00:00.000Z");
  expect(momentAfter(saturday, "P1W", "UTC")).toBe("2026-04-04T11:00:00.000Z");
  expect(momentAfter(saturday, "P1Y", "UTC")).toBe("2027-03-28T11:00:00.000Z");
});

test("the morning is nine o'clock of the next day", () => {
  expect(momentAfter(saturday, "morning", "Europe/Paris")).toBe("2026-03-29T07:00:00.000Z");
});

test("what is no duration, goes back or passes a year is refused", () => {
  for (const by of ["", "4 hours", "PT", "-PT1H", "P1Y1D", "P400D"]) {
    expect(() => momentAfter(saturday, by, "UTC")).toThrow();
  }
});
