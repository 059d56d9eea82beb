import fc from "fast-check";
import { toInstant } from "../../../src/core/instant.ts";
import type { Calendar, ClosedDay, Period, Week } from "../../../src/core/org/calendar.ts";

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
export const periods = fc.tuple(fc.uniqueArray(clock, { maxLength: 7 }), clock).map(([times, night]) => {
  const sorted = times.toSorted();
  const openings = Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
    opens: sorted[index * 2] ?? "",
    closes: sorted[index * 2 + 1] ?? "",
  }));
  const evening = sorted.length % 2 === 1 ? sorted.at(-1) : undefined;
  return evening && evening < "24:00" && night < evening ? [...openings, { opens: evening, closes: night }] : openings;
});
export const week: fc.Arbitrary<Week> = fc.record({
  1: periods,
  2: periods,
  3: periods,
  4: periods,
  5: periods,
  6: periods,
  7: periods,
});
const offset = fc.integer({ min: -1, max: 2 });
export const scene = fc.constantFrom(...changes).chain(({ timeZone, around }) =>
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
export type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

export function staged({ timeZone, week, change, closedAfter, special, minutes }: Scene) {
  const day = Temporal.PlainDate.from(change);
  const closedDays: ClosedDay[] = [];
  if (closedAfter !== null) closedDays.push({ day: day.add({ days: closedAfter }).toString(), name: "Stocktaking" });
  if (special && special.after !== closedAfter)
    closedDays.push({ day: day.add({ days: special.after }).toString(), name: "Fair", periods: special.periods });
  const from = toInstant(day.toZonedDateTime(timeZone).epochMilliseconds + minutes * 60_000);
  return { calendar: { timeZone, week, closedDays } satisfies Calendar, from };
}

/** One minute of the slow truth; `of` is the day on which the opening began, `time` the latest that the day's clock has shown. */
export type Minute = { at: number; open: boolean; day: string; of: string; time: string };

/** No walk needs more: whoever is still walking then waits for an opening that does not come. */
const LONGEST_WALK = 10 * 86_400_000;

/**
 * Every minute from `from`, asked of the wall clock. A day's clock never runs back: an hour shown twice counts as passed.
 * Throws after ten days, so that a wrong deadline fails the test instead of walking for ever.
 */
export function* minutesOf(calendar: Calendar, from: string): Generator<Minute> {
  const { timeZone } = calendar;
  let today = "";
  let latest = "";
  const begin = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).startOfDay().epochMilliseconds;
  for (let at = begin; at < begin + LONGEST_WALK; at += 60_000) {
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
    yield { at, open: isNight || isOwn, day: today, of: isNight ? yesterday : today, time: latest };
  }
  throw new Error(`The walk from ${from} found no end within ten days.`);
}

export function hoursOn({ week, closedDays }: Calendar, day: string): readonly Period[] {
  const special = closedDays.find((one) => one.day === day);
  if (special) return special.periods ?? [];
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  return Object.entries(week).find(([number]) => Number(number) === weekday)?.[1] ?? [];
}

/** How often a property is tried; the seed is printed, and FC_SEED sets it. */
export function runsOf(file: string) {
  const seed = Number(Bun.env.FC_SEED ?? Date.now() % 1_000_000);
  console.info(`${file} seed ${seed}`);
  return { numRuns: 60, seed };
}
