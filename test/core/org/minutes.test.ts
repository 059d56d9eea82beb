import { expect, test } from "bun:test";
import fc from "fast-check";
import { after, earliest, type Instant, toInstant } from "../../../src/core/instant.ts";
import { type Calendar, hasOpenings } from "../../../src/core/org/calendar.ts";
import { addBusinessDays, addOpeningHours, type Deadline, sameDayOrNextNoon } from "../../../src/core/org/deadline.ts";
import { isOpen, openingMillis, openingShare } from "../../../src/core/org/opening.ts";
import { hoursOn, type Minute, minutesOf, runsOf, scene, staged } from "./scenes.ts";

const runs = runsOf("minutes.test");

test("opening time, its shares and isOpen agree with a walk minute by minute over every change of the clocks", () => {
  fc.assert(
    fc.property(scene, (one) => {
      const { calendar, from } = staged(one);
      const to = after(from, { minutes: one.length });
      let open = 0;
      for (const minute of minutesOf(calendar, from)) {
        if (minute.at >= Date.parse(to)) break;
        if (minute.open) open += 1;
        if (minute.at % 420_000 === 0) expect(isOpen(calendar, toInstant(minute.at))).toBe(minute.open);
      }
      expect(openingMillis(calendar, from, to)).toBe(open * 60_000);
      const share = openingShare(calendar, from, to, one.share);
      if (open === 0) expect(share).toBeNull();
      else expect(openingMillis(calendar, from, share ?? "")).toBe(Math.round(open * 60_000 * one.share));
    }),
    runs,
  );
});

test("opening hours end where a walk minute by minute ends", () => {
  fc.assert(
    fc.property(scene, (one) => {
      const { calendar, from } = staged(one);
      if (!hasOpenings(calendar)) return;
      const deadline = addOpeningHours(calendar, from, one.hours);
      if (isElapsed(deadline)) {
        const minutes = minutesWithin(calendar, from, 5).filter(({ open }) => open);
        expect(minutes.length).toBeLessThan(one.hours * 60);
        expect(deadline.at).toBe(after(from, { minutes: one.hours * 60 }));
        return;
      }
      if (Date.parse(deadline.at) - Date.parse(from) > 5 * 86_400_000) return;
      let left = one.hours * 60;
      for (const { at, open } of minutesOf(calendar, from)) {
        if (open) left -= 1;
        if (left > 0) continue;
        expect(deadline.at).toBe(toInstant(at + 60_000));
        break;
      }
      const worked = deadline.steps.reduce((sum, step) => sum + (step.kind === "worked" ? step.millis : 0), 0);
      expect(worked).toBe(one.hours * 3_600_000);
      expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
    }),
    runs,
  );
});

test("business days end with the last open minute of the n-th day that has one", () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 1, max: 3 }), (one, days) => {
      const { calendar, from } = staged(one);
      if (!hasOpenings(calendar)) return;
      const deadline = addBusinessDays(calendar, from, days);
      if (isElapsed(deadline)) {
        const begun = minutesWithin(calendar, from, 5).filter(({ open, day, of }) => open && of === day);
        const { day: first } = minutesWithin(calendar, from, 0)[0] ?? {};
        expect(new Set(begun.map(({ of }) => of).filter((of) => of !== first)).size).toBeLessThan(days);
        expect(deadline.at).toBe(after(from, { hours: days * 24 }));
        return;
      }
      if (Date.parse(deadline.at) - Date.parse(from) > 5 * 86_400_000) return;
      const open = new Map<string, number>();
      let first = "";
      for (const minute of minutesOf(calendar, from)) {
        first ||= minute.day;
        const begins = minute.of === minute.day && minute.day !== first;
        if (minute.open && (begins || open.has(minute.of))) open.set(minute.of, minute.at + 60_000);
        if (minute.at > Date.parse(deadline.at) + 86_400_000) break;
      }
      expect(deadline.at).toBe(toInstant([...open.values()][days - 1] ?? 0));
    }),
    runs,
  );
});

/** Real time was counted: nothing but some days of their own hours ever opens this store, and they are not enough. */
const isElapsed = ({ steps }: Deadline): boolean => steps.some(({ kind }) => kind === "elapsed");

function minutesWithin(calendar: Calendar, from: Instant, days: number): Minute[] {
  const end = Date.parse(after(from, { hours: days * 24 }));
  const minutes: Minute[] = [];
  for (const minute of minutesOf(calendar, from)) {
    if (minute.at > end) break;
    minutes.push(minute);
  }
  return minutes;
}

const sameDay = fc.record({
  cutOff: fc.constantFrom("00:00", "09:30", "15:00", "23:45"),
  noon: fc.constantFrom("00:00", "09:15", "12:00", "20:00"),
  atMostHours: fc.constantFrom(24, 48),
});

test("the same day or the next noon is where a walk minute by minute finds it", () => {
  fc.assert(
    fc.property(scene, sameDay, (one, wanted) => {
      const { calendar, from } = staged(one);
      if (!hasOpenings(calendar)) return;
      const latest = after(from, { hours: wanted.atMostHours });
      const found = sameDayByMinutes(calendar, from, wanted, latest);
      expect(sameDayOrNextNoon(calendar, from, wanted).at).toBe(earliest(found, latest) ?? "");
    }),
    { ...runs, numRuns: 25 },
  );
}, 30_000);

/** What was shown on a local day: when, and which openings of its own began on it. */
type Walked = { start: number; shown: Map<string, number>; openings: { start: number; end: number }[] };

/** Nothing of the program's own arithmetic: each day's moments as its clock showed them, and its openings minute by minute. */
function sameDayByMinutes(
  calendar: Calendar,
  from: Instant,
  { cutOff, noon }: { cutOff: string; noon: string },
  latest: Instant,
): Instant {
  for (const { start, shown, openings } of daysWalked(calendar, from, latest)) {
    const closes = openings.at(-1)?.end;
    if (closes === undefined) continue;
    const moment = (time: string) => [...shown].find(([one]) => one >= time)?.[1] ?? Number.POSITIVE_INFINITY;
    if (start > Date.parse(from)) {
      const wanted = moment(noon);
      const before = openings.findLast((one) => one.start < wanted)?.end ?? wanted;
      const [first] = openings;
      const anHourIn = first ? Math.min(first.start + 3_600_000, first.end) : wanted;
      const due = Math.max(Math.min(wanted, before), anHourIn);
      return Number.isFinite(due) ? toInstant(due) : latest;
    }
    if (closes > Date.parse(from) && moment(cutOff) > Date.parse(from)) return toInstant(closes);
  }
  return latest;
}

function daysWalked(calendar: Calendar, from: Instant, latest: Instant): Walked[] {
  const days = new Map<string, Walked>();
  const zone = calendar.timeZone;
  const begin = Temporal.Instant.from(from).toZonedDateTimeISO(zone).startOfDay().epochMilliseconds;
  for (const { at, open, day, of, time } of minutesOf(calendar, toInstant(begin))) {
    if (at > Date.parse(latest) + 36 * 3_600_000) break;
    const walked = days.get(day) ?? { start: at, shown: new Map<string, number>(), openings: [] };
    days.set(day, walked);
    if (!walked.shown.has(time)) walked.shown.set(time, at);
    const begun = days.get(of);
    if (!open || !begun) continue;
    const last = begun.openings.at(-1);
    const isNext = last?.end === at && !startsAt(calendar, of, day, time);
    if (last && isNext) last.end = at + 60_000;
    else begun.openings.push({ start: at, end: at + 60_000 });
  }
  return [...days.values()];
}

/** Whether an opening of its own begins at this time of the day, so that it is not the one before going on. */
const startsAt = (calendar: Calendar, of: string, day: string, time: string): boolean =>
  of === day && hoursOn(calendar, of).some(({ opens }) => opens === time);

test("a store that never opens counts real time, whatever its zone and the change of its clocks", () => {
  const closed = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  fc.assert(
    fc.property(scene, (one) => {
      const { calendar, from } = staged({ ...one, special: null });
      const never = { ...calendar, week: closed };
      expect(addOpeningHours(never, from, one.hours).at).toBe(after(from, { minutes: one.hours * 60 }));
      expect(addBusinessDays(never, from, 2).at).toBe(after(from, { hours: 48 }));
      const wanted = { cutOff: "15:00", noon: "12:00", atMostHours: 24 };
      expect(sameDayOrNextNoon(never, from, wanted).at).toBe(after(from, { hours: 24 }));
      expect(openingMillis(never, from, after(from, { minutes: one.length }))).toBe(0);
    }),
    runs,
  );
});
