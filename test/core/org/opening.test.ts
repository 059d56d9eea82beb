import { expect, test } from "bun:test";
import fc from "fast-check";
import { after, toInstant } from "../../../src/core/instant.ts";
import {
  type Calendar,
  type ClosedDay,
  defaultWeek,
  hasOpenings,
  type Period,
  type Week,
} from "../../../src/core/org/calendar.ts";
import { addBusinessDays, addOpeningHours } from "../../../src/core/org/deadline.ts";
import { isOpen, nextOpening, openingMillis, openingShare } from "../../../src/core/org/opening.ts";

const lyon: Calendar = { timeZone: "Europe/Paris", week: defaultWeek, closedDays: [] };

test("a store is open from its opening to just before its closing, by its own clock", () => {
  expect(isOpen(lyon, "2026-11-21T07:59:59.999Z")).toBe(false);
  expect(isOpen(lyon, "2026-11-21T08:00:00.000Z")).toBe(true);
  expect(isOpen(lyon, "2026-11-21T18:00:00.000Z")).toBe(false);
});

test("the next opening is now, later today, or after a closed Sunday", () => {
  expect(nextOpening(lyon, "2026-11-21T12:00:00.000Z")).toBe("2026-11-21T12:00:00.000Z");
  expect(nextOpening(lyon, "2026-11-21T05:00:00.000Z")).toBe("2026-11-21T08:00:00.000Z");
  expect(nextOpening(lyon, "2026-11-21T18:00:00.000Z")).toBe("2026-11-23T08:00:00.000Z");
});

test("a store that never opens has no opening time, no share of it, and no next opening", () => {
  const never: Calendar = { ...lyon, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
  const from = "2026-11-21T12:00:00.000Z";
  expect(isOpen(never, from)).toBe(false);
  expect(nextOpening(never, from)).toBe(from);
  expect(openingMillis(never, from, after(from, { hours: 90 }))).toBe(0);
  expect(openingShare(never, from, after(from, { hours: 90 }), 0.5)).toBeNull();
});

test("half of four opening hours over a Sunday is two opening hours", () => {
  const due = addOpeningHours(lyon, "2026-11-21T16:30:00.000Z", 4).at;
  expect(openingShare(lyon, "2026-11-21T16:30:00.000Z", due, 0.5)).toBe("2026-11-23T08:30:00.000Z");
  expect(openingShare(lyon, "2026-11-21T16:30:00.000Z", due, 1)).toBe(due);
});

const bar: Calendar = {
  timeZone: "Europe/Paris",
  week: { ...defaultWeek, 6: [{ opens: "22:00", closes: "02:00" }] },
  closedDays: [{ day: "2026-12-24", name: "Christmas Eve", periods: [{ opens: "09:00", closes: "13:00" }] }],
};

test("an evening goes on past midnight, also into a day that is closed", () => {
  expect(isOpen(bar, "2026-11-21T22:30:00.000Z")).toBe(true);
  expect(isOpen(bar, "2026-11-22T00:59:59.999Z")).toBe(true);
  expect(isOpen(bar, "2026-11-22T01:00:00.000Z")).toBe(false);
  expect(openingMillis(bar, "2026-11-21T20:00:00.000Z", "2026-11-22T20:00:00.000Z")).toBe(4 * 3_600_000);
});

test("a night of opening is an hour shorter in spring and an hour longer in autumn", () => {
  expect(
    openingMillis(
      { ...bar, week: { ...defaultWeek, 6: [{ opens: "22:00", closes: "04:00" }] } },
      "2026-03-28T20:00:00.000Z",
      "2026-03-29T20:00:00.000Z",
    ),
  ).toBe(5 * 3_600_000);
  expect(
    openingMillis(
      { ...bar, week: { ...defaultWeek, 6: [{ opens: "22:00", closes: "04:00" }] } },
      "2026-10-24T20:00:00.000Z",
      "2026-10-25T20:00:00.000Z",
    ),
  ).toBe(7 * 3_600_000);
});

test("a day with hours of its own is open by those and not by its week", () => {
  expect(isOpen(bar, "2026-12-24T11:59:00.000Z")).toBe(true);
  expect(isOpen(bar, "2026-12-24T12:00:00.000Z")).toBe(false);
});

/** Zones with the days around a change of their clocks; Apia skipped the whole of 30 December 2011, Havana changes at midnight. */
const changes = [
  { timeZone: "Europe/Paris", around: ["2026-03-29", "2026-10-25"] },
  { timeZone: "America/New_York", around: ["2026-03-08", "2026-11-01"] },
  { timeZone: "Australia/Lord_Howe", around: ["2026-04-05", "2026-10-04"] },
  { timeZone: "Asia/Kolkata", around: ["2026-03-29", "2026-12-31"] },
  { timeZone: "Pacific/Apia", around: ["2011-12-30", "2026-07-01"] },
  { timeZone: "America/Sao_Paulo", around: ["2018-02-18", "2018-11-04"] },
  { timeZone: "America/Havana", around: ["2026-03-08", "2026-11-01"] },
];

const clock = fc.integer({ min: 0, max: 24 * 4 }).map((quarter) => {
  return `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
});
/** Openings one after another; a last one without a partner goes on into the night. */
const periods = fc.tuple(fc.uniqueArray(clock, { maxLength: 7 }), clock).map(([times, night]) => {
  const sorted = times.toSorted();
  const openings = Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
    opens: sorted[index * 2] ?? "",
    closes: sorted[index * 2 + 1] ?? "",
  }));
  const evening = sorted.length % 2 === 1 ? sorted.at(-1) : undefined;
  return evening && evening < "24:00" && night < evening ? [...openings, { opens: evening, closes: night }] : openings;
});
const week: fc.Arbitrary<Week> = fc.record({
  1: periods,
  2: periods,
  3: periods,
  4: periods,
  5: periods,
  6: periods,
  7: periods,
});
const offset = fc.integer({ min: -1, max: 2 });
const scene = fc.constantFrom(...changes).chain(({ timeZone, around }) =>
  fc.record({
    timeZone: fc.constant(timeZone),
    week,
    change: fc.constantFrom(...around),
    closedAfter: fc.option(offset, { nil: null }),
    special: fc.option(fc.record({ after: offset, periods }), { nil: null }),
    minutes: fc.integer({ min: -36 * 60, max: 24 * 60 }),
    length: fc.integer({ min: 1, max: 72 * 60 }),
    hours: fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4),
    share: fc.constantFrom(0.25, 0.5, 0.75, 1),
  }),
);
type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

function staged({ timeZone, week, change, closedAfter, special, minutes }: Scene) {
  const day = Temporal.PlainDate.from(change);
  const closedDays: ClosedDay[] = [];
  if (closedAfter !== null) closedDays.push({ day: day.add({ days: closedAfter }).toString(), name: "Stocktaking" });
  if (special && special.after !== closedAfter)
    closedDays.push({ day: day.add({ days: special.after }).toString(), name: "Fair", periods: special.periods });
  const from = toInstant(day.toZonedDateTime(timeZone).epochMilliseconds + minutes * 60_000);
  return { calendar: { timeZone, week, closedDays } satisfies Calendar, from };
}

/** One minute of the slow truth; `of` is the day on which the opening began. */
type Minute = { at: number; open: boolean; day: string; of: string };

/** Every minute from `from`, asked of the wall clock. A day's clock never runs back: an hour shown twice counts as passed. */
function* minutesOf(calendar: Calendar, from: string): Generator<Minute> {
  const { timeZone } = calendar;
  let today = "";
  let latest = "";
  const begin = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).startOfDay().epochMilliseconds;
  for (let at = begin; ; at += 60_000) {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
    const day = local.toPlainDate().toString();
    const time = local.toPlainTime().toString().slice(0, 5);
    if (day > today) latest = time;
    else if (time > latest) latest = time;
    today = day > today ? day : today;
    if (at < Date.parse(from)) continue;
    const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
    const isNight = hoursOn(calendar, yesterday).some(({ opens, closes }) => closes < opens && latest < closes);
    const isOwn = hoursOn(calendar, today).some(
      ({ opens, closes }) => opens <= latest && (latest < closes || closes < opens),
    );
    yield { at, open: isNight || isOwn, day: today, of: isNight ? yesterday : today };
  }
}

function hoursOn({ week, closedDays }: Calendar, day: string): readonly Period[] {
  const special = closedDays.find((one) => one.day === day);
  if (special) return special.periods ?? [];
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  return Object.entries(week).find(([number]) => Number(number) === weekday)?.[1] ?? [];
}

const runs = { numRuns: 60, seed: Number(Bun.env.FC_SEED ?? Date.now() % 1_000_000) };
console.info(`opening.test seed ${runs.seed}`);

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
