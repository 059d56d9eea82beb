import { describe, expect, test } from "bun:test";
import { render } from "../../../views/jsx/html.ts";
import { clockTime, dayOf, dueIn, Time } from "../../../views/parts/time.tsx";
import { type Reader, words } from "../../../views/words.ts";

const ann: Reader = { t: words("en"), locale: "en", zone: "Europe/Paris", now: "2026-11-21T10:00:00.000Z" };

test("a time is told by the reader's clock, with the year when it is another one", () => {
  expect(clockTime(ann, "2026-11-21T16:30:00.000Z")).toBe("Sat 21 Nov, 17:30");
  expect(clockTime({ ...ann, zone: "Asia/Tokyo" }, "2026-11-21T16:30:00.000Z")).toBe("Sun 22 Nov, 01:30");
  expect(clockTime(ann, "2025-11-20T23:05:00.000Z")).toBe("Fri 21 Nov 2025, 00:05");
});

test("it is still this year for a reader whose new year has not come", () => {
  const newYork = { ...ann, zone: "America/New_York", now: "2027-01-01T02:00:00.000Z" };
  expect(clockTime(newYork, "2026-12-31T23:00:00.000Z")).toBe("Thu 31 Dec, 18:00");
});

describe("the distance to a deadline", () => {
  test.each([
    ["2026-11-21T10:00:20.000Z", "now"],
    ["2026-11-21T10:25:00.000Z", "in 25 min"],
    ["2026-11-21T13:59:00.000Z", "in 3 h"],
    ["2026-11-23T09:00:00.000Z", "in 47 h"],
    ["2026-11-23T10:00:00.000Z", "in 2 days"],
    ["2026-11-21T09:30:00.000Z", "30 min late"],
    ["2026-11-21T08:00:00.000Z", "2 h late"],
    ["2026-11-11T08:00:00.000Z", "10 days late"],
  ])("%s is %s", (due, said) => {
    expect(dueIn(ann, due)).toBe(said);
  });
});

test("a time carries what programs need", () => {
  expect(render(<Time reader={ann} at="2026-11-21T08:00:00.000Z" far />)).toBe(
    '<time datetime="2026-11-21T08:00:00.000Z" title="Sat 21 Nov, 09:00" class="late">2 h late</time>',
  );
});

test("a time that comes twice in a night says which of the two it is", () => {
  const said = ["2026-10-24T23:59", "2026-10-25T00:30", "2026-10-25T01:30", "2026-10-25T02:00"].map((at) =>
    clockTime(ann, `${at}:00.000Z`),
  );
  expect(said).toEqual(["Sun 25 Oct, 01:59", "Sun 25 Oct, 02:30 CEST", "Sun 25 Oct, 02:30 CET", "Sun 25 Oct, 03:00"]);
  expect(dayOf(ann, "2026-10-25T00:30:00.000Z")).toBe("Sun 25 Oct");
});
