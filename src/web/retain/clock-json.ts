import { arithmetic } from "../../../views/retain/arithmetic.ts";
import { words } from "../../../views/words.ts";
import type { Instant } from "../../core/instant.ts";
import type { Calendar } from "../../core/org/calendar.ts";
import { type Clock, lateBy } from "../../core/retain/clock.ts";
import { climb, heightOf } from "../../core/retain/ladder.ts";
import { readingsOf } from "../../core/retain/readings.ts";
import type { Story } from "../../core/retain/story.ts";

/** A clock as the page of the case shows it: who must act, by when and why, both readings, and who is told next. */
export function clockJson(story: Story, clock: Clock, calendar: Calendar, now: Instant) {
  const { it, names, owner } = story;
  const readings = readingsOf(it, clock, calendar, now);
  const must = lateBy(clock, it.ownerId);
  return {
    kind: clock.kind,
    person: clock.personId === null ? null : (names[clock.personId] ?? null),
    must_act: must === null || clock.kind === "quiet" ? null : (names[must] ?? owner?.name ?? null),
    state: clock.state,
    started_at: clock.startedAt,
    due_at: clock.dueAt,
    late_at: clock.lateAt,
    next_ring_at: clock.nextRingAt,
    rung: clock.rung,
    ended_at: clock.endedAt,
    arithmetic: arithmetic(words("en"), "en", clock.deadline),
    readings: readings && {
      opening_hours:
        readings.opening === null
          ? null
          : "left" in readings.opening
            ? { due_in: minutes(readings.opening.left) }
            : { late_by: minutes(readings.opening.late) },
      customer: { waited: minutes(readings.waited) },
    },
    told_next: toldNext(story, clock, now),
  };
}

/** Who hears of it, and when, if nothing is done; null when nobody does. */
function toldNext({ it, line, ladder = line }: Story, clock: Clock, now: Instant) {
  if (clock.state !== "running" || clock.kind === "quiet") return null;
  const { people, unitName } = climb(ladder, clock.personId ?? it.ownerId, heightOf(clock), now);
  const at = clock.dueAt <= now ? clock.nextRingAt : clock.dueAt;
  return people.length === 0 || at === null ? null : { at, people: people.map(({ name }) => name), unit: unitName };
}

/** An ISO 8601 duration in whole hours and minutes: "PT3H30M". */
const minutes = (millis: number): string =>
  Temporal.Duration.from({ minutes: Math.floor(millis / 60_000) })
    .round({ largestUnit: "hours" })
    .toString();
