import { expect, test } from "bun:test";
import { nextMorning } from "../../../src/core/retain/digest.ts";
import { defaultPolicy } from "../../../src/core/retain/policy.ts";
import { isQuiet, mayTellAt } from "../../../src/core/retain/quiet-hours.ts";
import { calendar } from "./a-case.ts";

const at = (moment: string, severity: "alert" | "critical" = "alert", policy = defaultPolicy) =>
  mayTellAt(policy, severity, calendar, moment);

test("by day a letter goes at once", () => {
  for (const moment of ["2026-01-05T06:00:00.000Z", "2026-01-05T12:34:56.789Z", "2026-01-05T19:59:59.999Z"])
    expect(at(moment)).toBe(moment);
});

test("at night it waits for seven in the morning of the store, before and after midnight", () => {
  expect(at("2026-01-05T20:00:00.000Z")).toBe("2026-01-06T06:00:00.000Z");
  expect(at("2026-01-06T02:00:00.000Z")).toBe("2026-01-06T06:00:00.000Z");
  expect(isQuiet(defaultPolicy, "alert", calendar, "2026-01-06T02:00:00.000Z")).toBe(true);
});

test("from Saturday night it waits over the closed Sunday; four closed days at most", () => {
  expect(at("2026-01-10T21:00:00.000Z")).toBe("2026-01-12T06:00:00.000Z");
  expect(at("2026-01-11T10:00:00.000Z")).toBe("2026-01-12T06:00:00.000Z");
  const closed = Array.from({ length: 20 }, (_, i) => ({
    day: `2026-02-${String(i + 2).padStart(2, "0")}`,
    name: "Works",
  }));
  const shut = { ...calendar, closedDays: closed };
  expect(mayTellAt(defaultPolicy, "alert", shut, "2026-02-02T10:00:00.000Z")).toBe("2026-02-06T06:00:00.000Z");
});

test("critical cases break through, and a policy without quiet hours has none", () => {
  const night = "2026-01-06T02:00:00.000Z";
  expect(at(night, "critical")).toBe(night);
  expect(at(night, "alert", { ...defaultPolicy, quietHours: null })).toBe(night);
});

test("quiet hours within a day leave its morning and evening free; a store that never opens has no closed days", () => {
  const siesta = { ...defaultPolicy, quietHours: { from: "13:00", until: "15:00", closedDays: false } };
  expect(at("2026-01-05T12:30:00.000Z", "alert", siesta)).toBe("2026-01-05T14:00:00.000Z");
  expect(at("2026-01-05T22:30:00.000Z", "alert", siesta)).toBe("2026-01-05T22:30:00.000Z");
  const never = { ...calendar, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
  expect(mayTellAt(defaultPolicy, "alert", never, "2026-01-11T10:00:00.000Z")).toBe("2026-01-11T10:00:00.000Z");
});

test("in the night that summer time begins, the morning is an hour nearer", () => {
  expect(at("2026-03-28T21:00:00.000Z")).toBe("2026-03-30T05:00:00.000Z");
});

test("what is beyond the letters of a day comes the next open morning", () => {
  expect(nextMorning(defaultPolicy, "alert", calendar, "2026-01-05T12:00:00.000Z")).toBe("2026-01-06T06:00:00.000Z");
  expect(nextMorning(defaultPolicy, "alert", calendar, "2026-01-10T12:00:00.000Z")).toBe("2026-01-12T06:00:00.000Z");
});
