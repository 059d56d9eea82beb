import { expect, test } from "bun:test";
import { startClock } from "../../../src/core/retain/clock.ts";
import { afterDowntime, downtimeSince, isExcused } from "../../../src/core/retain/downtime.ts";
import { endsHold, heldClock, readHold } from "../../../src/core/retain/hold.ts";
import { decide } from "../../../src/core/retain/moves.ts";
import { ring } from "../../../src/core/retain/ring.ts";
import { aCase, by, calendar, line, now } from "./a-case.ts";

const it = aCase({ state: "contacted", contacts: 1 });
const clockOf = (kind: "resolve" | "view", personId: string | null = null) =>
  startClock({ id: "c", caseId: it.id, kind, personId, policy: it.policy, ownerId: it.ownerId }, calendar, now);
const until = "2026-01-09T18:00:00.000Z";
const asked = { verb: "hold", text: "the part comes on Friday", day: "2026-01-09", until } as const;

test("a hold names a day and, after a colon, what the case waits for", () => {
  expect(readHold("until Friday: waiting for the spare part", "2026-01-05")).toEqual({
    day: "2026-01-09",
    reason: "waiting for the spare part",
  });
  expect(readHold("bis 9.1. – Ersatzteil fehlt", "2026-01-05")).toMatchObject({ reason: "Ersatzteil fehlt" });
  expect(() => readHold("until Friday", "2026-01-05")).toThrow("Say why it must wait");
  expect(() => readHold("a while: no idea", "2026-01-05")).toThrow("We found no day");
  expect([endsHold("over"), endsHold(" End. "), endsHold("over Friday: x")]).toEqual([true, true, false]);
});

test("the owner holds a case alone within the policy, once; a second time, or longer, somebody above is asked", () => {
  const held = decide(it, { ...asked, isModest: true }, by("ann"));
  expect(held).toMatchObject({ after: { holdUntil: until }, event: { what: "held" }, hold: { until, consent: false } });
  const more = decide(it, { ...asked, isModest: false }, by("ann"));
  expect(more).toMatchObject({
    after: { holdUntil: null },
    event: { what: "hold_asked" },
    notices: [{ kind: "hold_asked" }],
  });
  expect(more.hold).toBeUndefined();
  expect(() => decide(held.after, { ...asked, isModest: true }, by("ann"))).toThrow("on hold already");
  const consent = decide(it, { ...asked, isModest: false }, by("dora", { isAbove: true }));
  expect(consent).toMatchObject({ event: { what: "held" }, hold: { consent: true } });
  const alone = by("ann", { next: { people: [], rung: 0 } });
  expect(() => decide(it, { ...asked, isModest: false }, alone)).toThrow("needs the consent of someone above");
});

test("an owner who is also the chain's admin does not consent to their own hold", () => {
  const decision = decide(it, { ...asked, isModest: false }, by("ann", { isAbove: true }));
  expect(decision.event?.what).toBe("hold_asked");
});

test("a hold that has passed, and a case that is closed, are refused", () => {
  expect(() => decide(it, { ...asked, until: now, isModest: true }, by("ann"))).toThrow("is over already");
  expect(() => decide(aCase({ state: "closed" }), { ...asked, isModest: true }, by("ann"))).toThrow("nothing to hold");
  expect(() => decide(it, { verb: "unhold" }, by("ann"))).toThrow("is not on hold");
});

test("the solution's deadline moves by the opening time of the hold, and says so; its next ring is the hold's end", () => {
  const moved = heldClock(clockOf("resolve"), calendar, now, until);
  // Monday 10:00 to Friday 19:00 is nine hours and four days of ten.
  expect(moved.deadline.steps.at(-1)).toEqual({ kind: "spared", millis: 49 * 3_600_000, why: "hold" });
  expect([moved.dueAt, moved.nextRingAt]).toEqual(["2026-01-22T17:00:00.000Z", until]);
});

test("the ring at the end of a hold lets the clock go on; it warns and climbs as before", () => {
  const moved = heldClock(clockOf("resolve"), calendar, now, until);
  // Half of its 158 opening hours.
  const resumed = ring(moved, { ...it, holdUntil: until }, line, calendar, until);
  expect(resumed).toMatchObject({ does: "resume", clock: { nextRingAt: "2026-01-13T18:00:00.000Z" } });
});

test("resolving, closing or reopening ends a hold", () => {
  const held = aCase({ ...it, holdUntil: until, lastContactAt: now });
  const solved = decide(held, { verb: "resolve", cause: "service", text: "x" }, by("ann"));
  expect([solved.after.holdUntil, solved.hold]).toEqual([null, "ends"]);
});

test("five minutes of silence are a restart, more are a downtime; the first start of all is neither", () => {
  expect(downtimeSince(undefined, now)).toBeNull();
  expect(downtimeSince("2026-01-05T08:55:00.000Z", now)).toBeNull();
  expect(downtimeSince("2026-01-05T08:54:59.000Z", now)).toEqual({ from: "2026-01-05T08:54:59.000Z", until: now });
});

test("a look gets back the opening time in which the server was down; what rings for the customer does not", () => {
  const look = clockOf("view", "ann");
  const gone = { from: "2026-01-05T12:00:00.000Z", until: "2026-01-06T10:00:00.000Z" };
  const moved = afterDowntime(look, it, calendar, gone);
  // Due at 14:00 with an hour left at 13:00; the server is back at 11:00 the next day.
  expect(look.dueAt).toBe("2026-01-05T13:00:00.000Z");
  expect(moved).toMatchObject({ dueAt: "2026-01-06T11:00:00.000Z", nextRingAt: "2026-01-06T11:00:00.000Z" });
  expect(afterDowntime(clockOf("resolve"), it, calendar, gone)).toBeNull();
  expect(afterDowntime({ ...look, lateAt: now }, it, calendar, gone)).toBeNull();
  const night = { from: "2026-01-04T20:00:00.000Z", until: "2026-01-05T06:00:00.000Z" };
  expect(afterDowntime(look, it, calendar, night)).toBeNull();
});

test("what the server's downtime made late is nobody's failure, until the opening time of it has been given back", () => {
  // Seven opening hours: five on Monday, two on Tuesday.
  const gone = [{ from: "2026-01-05T13:00:00.000Z", until: "2026-01-06T10:00:00.000Z" }];
  const late = (dueAt: string, at: string) => isExcused({ ...clockOf("resolve"), dueAt }, calendar, gone, at);
  expect(late("2026-01-05T12:59:00.000Z", "2026-01-06T10:00:00.000Z")).toBe(false);
  expect(late("2026-01-05T14:00:00.000Z", "2026-01-06T10:00:00.000Z")).toBe(true);
  expect(late("2026-01-05T14:00:00.000Z", "2026-01-06T10:59:00.000Z")).toBe(true);
  expect(late("2026-01-05T14:00:00.000Z", "2026-01-06T11:00:00.000Z")).toBe(false);
  expect(late("2026-01-06T10:30:00.000Z", "2026-01-06T17:00:00.000Z")).toBe(true);
  // At night nothing is lost, and what fell due then is found at once when the server is back.
  const night = [{ from: "2026-01-05T19:00:00.000Z", until: "2026-01-05T23:00:00.000Z" }];
  const capped = { ...clockOf("resolve"), dueAt: "2026-01-05T20:00:00.000Z" };
  expect(isExcused(capped, calendar, night, "2026-01-05T23:00:01.000Z")).toBe(true);
  expect(isExcused(capped, calendar, night, "2026-01-06T09:00:00.000Z")).toBe(false);
});
