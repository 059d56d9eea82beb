import { expect, test } from "bun:test";
import { startClock } from "../../../src/core/retain/clock.ts";
import { type ClockKind, clockTable } from "../../../src/core/retain/clock-table.ts";
import { ring } from "../../../src/core/retain/ring.ts";
import { aCase, calendar, line, now } from "./a-case.ts";

const it = aCase();
const start = (kind: ClockKind, personId: string | null = "ann", at = now) =>
  startClock({ id: "clock-1", caseId: it.id, kind, personId, policy: it.policy, ownerId: it.ownerId }, calendar, at);

test("a look is due after four opening hours, with warnings at a half and three quarters of them", () => {
  const clock = start("view");
  expect([clock.nextRingAt, clock.dueAt]).toEqual(["2026-01-05T11:00:00.000Z", "2026-01-05T13:00:00.000Z"]);
  const half = ring(clock, it, line, calendar, "2026-01-05T11:00:00.000Z");
  expect([half.does, half.clock.nextRingAt]).toEqual(["warn", "2026-01-05T12:00:00.000Z"]);
  const most = ring(half.clock, it, line, calendar, "2026-01-05T12:00:00.000Z");
  expect([most.does, most.clock.nextRingAt]).toEqual(["warn", clock.dueAt]);
});

test("the other clocks are due as the table of the manual says", () => {
  expect(start("contact", null).dueAt).toBe("2026-01-05T18:00:00.000Z");
  expect(start("contact", null, "2026-01-05T14:30:00.000Z").dueAt).toBe("2026-01-06T11:00:00.000Z");
  expect(start("resolve", null).dueAt).toBe("2026-01-16T18:00:00.000Z");
  expect(start("review", "dora").dueAt).toBe("2026-01-07T18:00:00.000Z");
  const kinds = ["consent", "contact", "quiet", "reply", "resolve", "review", "update", "view"];
  expect(Object.keys(clockTable).sort()).toEqual(kinds);
});

test("after downtime one ring makes up for all that were missed, and the next is reckoned from now", () => {
  const late = ring(start("view"), it, line, calendar, "2026-01-07T09:00:00.000Z");
  expect(late).toMatchObject({
    does: "climb",
    late: "ann",
    climb: { rung: 1 },
    clock: { step: 1, lateAt: "2026-01-07T09:00:00.000Z" },
  });
  expect(late.clock.nextRingAt).toBe("2026-01-07T13:00:00.000Z");
});

test("at the top it speaks once a day", () => {
  const clock = { ...start("view"), rung: 2, lateAt: "2026-01-05T13:00:00.000Z" };
  const ringing = ring(clock, it, line, calendar, "2026-01-06T13:00:00.000Z");
  expect(ringing.clock.nextRingAt).toBe("2026-01-07T13:00:00.000Z");
});

test("someone who was only told is not warned, and their silence is told once", () => {
  const clock = start("view", "dora");
  expect(clock.nextRingAt).toBe(clock.dueAt);
  const late = ring(clock, it, line, calendar, clock.dueAt);
  expect(late).toMatchObject({ does: "climb", late: "dora", climb: { unitName: "south" } });
  expect(late.clock.nextRingAt).toBeNull();
});

test("the quiet time calls nobody: it closes the case", () => {
  const clock = start("quiet", null);
  expect(ring(clock, it, line, calendar, clock.dueAt)).toMatchObject({ does: "lapse", clock: { nextRingAt: null } });
});
