import { expect, test } from "bun:test";
import { lapseOf } from "../../../src/core/listen/lapse.ts";

const now = "2026-06-30T12:00:00.000Z";
const ago = (...days: number[]) => days.map((day) => new Date(Date.parse(now) - day * 86_400_000).toISOString());

test("a regular is silent after so many of their usual gaps, and 30 days at least", () => {
  expect(lapseOf(ago(70, 90, 110, 130), 3, now)).toMatchObject({ visits: 4, usualDays: 20, silentDays: 70 });
  expect(lapseOf(ago(50, 70, 90, 110), 3, now)).toBeNull();
  expect(lapseOf(ago(29, 30, 31, 32), 3, now)).toBeNull();
  expect(lapseOf(ago(31, 32, 33, 34), 3, now)).toMatchObject({ usualDays: 1, silentDays: 31 });
});

test("the usual gap is the median, so that one long holiday changes nothing", () => {
  expect(lapseOf(ago(40, 50, 60, 260, 270, 280), 3, now)).toMatchObject({ usualDays: 10 });
});

test("who answered often on one day, seldom, or went long ago is no regular who fell silent", () => {
  expect(
    lapseOf(
      ["a", "b", "c", "d"].flatMap(() => ago(60)),
      3,
      now,
    ),
  ).toBeNull();
  expect(lapseOf(ago(60, 70, 80), 3, now)).toBeNull();
  expect(lapseOf(ago(400, 410, 420, 430), 3, now)).toBeNull();
  expect(lapseOf([], 3, now)).toBeNull();
});
