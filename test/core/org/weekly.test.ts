import { expect, test } from "bun:test";
import { mondayMorning, nextMondayMorning } from "../../../src/core/org/weekly.ts";

test("the letter is due from seven to nine on Monday by the company's clock", () => {
  expect(mondayMorning("Europe/Paris", "2026-01-12T06:00:00.000Z")).toBe("2026-01-12T06:00:00.000Z");
  expect(mondayMorning("Europe/Paris", "2026-01-12T07:59:59.999Z")).toBe("2026-01-12T06:00:00.000Z");
  expect(mondayMorning("Europe/Paris", "2026-01-12T08:00:00.000Z")).toBeNull();
  expect(mondayMorning("Europe/Paris", "2026-01-12T05:59:59.999Z")).toBeNull();
  expect(mondayMorning("Europe/Paris", "2026-01-13T06:30:00.000Z")).toBeNull();
});

test("the next one is a week later, also over the change of the clocks", () => {
  expect(nextMondayMorning("Europe/Paris", "2026-01-12T06:00:00.000Z")).toBe("2026-01-19T06:00:00.000Z");
  expect(nextMondayMorning("Europe/Paris", "2026-01-12T05:00:00.000Z")).toBe("2026-01-12T06:00:00.000Z");
  expect(nextMondayMorning("Europe/Paris", "2026-03-24T12:00:00.000Z")).toBe("2026-03-30T05:00:00.000Z");
});
