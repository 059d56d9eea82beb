import type { Instant } from "../instant.ts";
import type { Calendar } from "../org/calendar.ts";
import type { Deadline } from "../org/deadline.ts";
import type { Person } from "../org/person.ts";
import type { Line } from "../org/unit.ts";
import { type Case, newCase } from "./case.ts";
import { type Clock, startClock } from "./clock.ts";
import type { ClockKind } from "./clock-table.ts";
import { firstOwner } from "./ladder.ts";
import type { CaseSeverity, Policy } from "./policy.ts";
import { mayTellAt } from "./quiet-hours.ts";
import { ring } from "./ring.ts";

/** What is played through: `line` is that of the store, `ladder` the one of the policy, `admins` hear of it when nobody stands above. */
export type Scene = {
  policy: Policy;
  severity: CaseSeverity;
  openedAt: Instant;
  isReachable: boolean;
  line: Line;
  ladder: Line;
  calendar: Calendar;
  admins: readonly Person[];
  /** By whose hours somebody is told, by their id, where those are not the store's. */
  calendars?: ReadonlyMap<string, Calendar>;
};

/** One moment at which somebody would be told. `tellAt` is when the letter comes, later than `at` in the quiet hours of its reader. */
export type Rehearsed = {
  at: Instant;
  tellAt: Instant;
  does: "alert" | "warn" | "climb";
  clock: ClockKind;
  deadline: Deadline;
  /** Who should have acted, by name; null for nobody. */
  late: string | null;
  people: readonly { name: string }[];
  unitName: string;
  /** Units without anybody reachable, passed at once. */
  skipped: readonly string[];
  isTop: boolean;
};

/** Rings of the longest rehearsal; nobody reads more. */
const MOST = 200;

/**
 * Who would be told what and when, if nobody did anything, until every clock has come to the top of its ladder. The same rings, ladder and
 * quiet hours as of a real case, with those who are here today.
 */
export function rehearse(scene: Scene): Rehearsed[] {
  const { policy, severity, openedAt, isReachable, line, calendar } = scene;
  const { owner, unitName, skipped } = firstOwner(line, openedAt);
  const it: Case = {
    ...newCase({
      ...{ id: "case", unitId: line[0]?.unit.id ?? "", customerId: null, ownerId: owner?.id ?? null },
      ...{ severity, reachable: isReachable, policy, openedAt },
    }),
    number: 0,
  };
  const names = new Map(
    scene.ladder
      .concat(line)
      .flatMap(({ managers, deputies }) => [...managers, ...deputies])
      .map(({ id, name }) => [id, name]),
  );
  const clocks = new Map<string, Clock>();
  const start = (kind: ClockKind, personId: string | null, at: Instant): Clock => {
    const id = `${kind}:${personId ?? ""}`;
    const clock = startClock({ id, caseId: it.id, kind, personId, policy, ownerId: it.ownerId }, calendar, at);
    clocks.set(id, clock);
    return clock;
  };
  const first = start("view", it.ownerId, openedAt);
  if (isReachable) start("contact", null, openedAt);
  start("resolve", null, openedAt);
  const told: Rehearsed[] = [
    {
      ...{ at: openedAt, tellAt: openedAt, does: "alert", clock: "view", deadline: first.deadline, late: null },
      ...{ people: owner ? [owner] : scene.admins, unitName, skipped, isTop: false },
    },
  ];
  for (let next = nextOf(clocks); next && told.length < MOST; next = nextOf(clocks)) {
    const { clock, at } = next;
    const made = ring(clock, it, scene.ladder, calendar, at);
    clocks.set(clock.id, made.clock);
    const shared = { at, clock: clock.kind, deadline: clock.deadline };
    const tellAtOf = (id: string | null) => mayTellAt(policy, severity, scene.calendars?.get(id ?? "") ?? calendar, at);
    const must = clock.personId ?? it.ownerId;
    if (made.does === "warn") {
      const people = must === null ? [] : [{ name: names.get(must) ?? "" }];
      told.push({
        ...{ ...shared, tellAt: tellAtOf(must), does: "warn", late: null, people },
        ...{ unitName: "", skipped: [], isTop: false },
      });
    }
    if (made.does !== "climb") continue;
    const { climb } = made;
    const goesOn = made.clock.nextRingAt !== null;
    const people = climb.people.length > 0 || !goesOn ? climb.people : scene.admins.filter(({ id }) => id !== must);
    if (people.length > 0 || goesOn)
      for (const [tellAt, ones] of people.length === 0
        ? [[at, people] as const]
        : Map.groupBy(people, ({ id }) => tellAtOf(id)))
        told.push({
          ...{ ...shared, tellAt, does: "climb", late: must === null ? null : (names.get(must) ?? null), people: ones },
          ...{ unitName: climb.unitName, skipped: climb.skipped, isTop: climb.top },
        });
    for (const { id } of people) if (clocks.get(`view:${id}`)?.nextRingAt == null) start("view", id, at);
    if (climb.top) clocks.set(clock.id, { ...made.clock, nextRingAt: null });
  }
  return told;
}

/** The clock that rings first. */
function nextOf(clocks: ReadonlyMap<string, Clock>): { clock: Clock; at: Instant } | undefined {
  const ringing = [...clocks.values()].flatMap((clock) =>
    clock.nextRingAt === null ? [] : [{ clock, at: clock.nextRingAt }],
  );
  return ringing.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0];
}
