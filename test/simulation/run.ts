import { after, earliest, type Instant, never } from "../../src/core/instant.ts";
import { nextDue } from "../../src/demo/time-travel.ts";
import { sql } from "../../src/store/db/sql.ts";
import type { Engine } from "../engines.ts";
import type { Finding } from "./invariants/scope.ts";
import type { Notebook } from "./notebook.ts";
import { openOnlooker } from "./onlooker.ts";
import { aDay, raise, runDue } from "./raise.ts";
import type { Stage } from "./stage.ts";

export type Play = {
  seed: number;
  days: number;
  stores: number;
  engine?: Engine;
  /** Hears of each day that ends. */
  onDay?: (day: number, cases: number, letters: number) => void;
  /** Hears of each finding as it is made, with the last events of the case that it is about. */
  onFinding?: (finding: Finding, events: readonly string[]) => void;
  /** Comes before each look, with the hour of the play. */
  onHour?: (stage: Stage, hour: number) => Promise<void>;
  signal?: AbortSignal;
};

export type Played = {
  seed: number;
  /** The same for the same seed, however often it is played: the head of the log's chain. */
  hash: string;
  findings: readonly Finding[];
  cases: number;
  crashes: number;
  counts: Notebook["counts"];
  refused: ReadonlyMap<string, number>;
};

/** Days on which plays begin: each before a change of the clocks somewhere, or before the holidays. */
const begins = ["2026-03-23", "2026-10-20", "2026-03-04", "2026-12-18"];
/** Rounds at one moment after which the play is taken to have no end. */
const STUCK = 2000;

/** Plays the whole chain through so many days, and gives all that was found wrong after each hour. */
export async function play({ seed, days, stores, engine = "sqlite", ...hears }: Play): Promise<Played> {
  const start = `${begins[seed % begins.length]}T00:00:00.000Z`;
  const end = after(start, { hours: 24 * days });
  const { stage, relay } = await raise(seed, stores, engine, start);
  const { clock, agenda, house, notebook } = stage;
  const findings: Finding[] = [];
  const onlooker = openOnlooker(house, notebook, ({ finding, events }) => {
    findings.push(finding);
    hears.onFinding?.(finding, events);
  });
  let hour = after(start, { hours: 1 });
  let rounds = 0;
  let turns = -1;
  let nextWork: Instant | null = null;
  const hoursPlayed = () => Math.round((Date.parse(hour) - Date.parse(start)) / 3_600_000);
  try {
    for (let day = 0; day < days; day++) agenda.at(after(start, { hours: 24 * day }), () => aDay(stage, relay));
    for (;;) {
      hears.signal?.throwIfAborted();
      if (house.turns() !== turns) {
        turns = house.turns();
        nextWork = await nextDue(house.sight);
      }
      const due = latest(nextWork, house.upAt());
      const next = earliest(earliest(due, agenda.next() ?? null), hour) ?? hour;
      rounds = next > clock.now() ? 0 : rounds + 1;
      if (rounds > STUCK) throw new Error(`The play does not get past ${clock.now()}.`);
      if (next > end) break;
      clock.moveTo(next);
      if (due !== null && due <= next) await runDue(stage);
      else if ((agenda.next() ?? never) <= next) await agenda.take()?.();
      else {
        const hours = hoursPlayed();
        await hears.onHour?.(stage, hours);
        notebook.counts.hours++;
        await onlooker.look(clock.now(), hours, "changed");
        if (hours % 24 === 0) hears.onDay?.(hours / 24, await countCases(stage), notebook.counts.lettersTaken);
        hour = after(hour, { hours: 1 });
      }
    }
    await onlooker.look(clock.now(), hoursPlayed(), "all");
    await onlooker.done();
    return {
      seed,
      hash: await hashOf(stage),
      findings,
      cases: await countCases(stage),
      crashes: house.crashes(),
      counts: notebook.counts,
      refused: notebook.refused,
    };
  } finally {
    onlooker.close();
    await house.close();
  }
}

/** What is due while the machine is off is done when it is up again. */
const latest = (due: Instant | null, upAt: Instant): Instant | null => (due === null || due > upAt ? due : upAt);

const countCases = async ({ house }: Stage): Promise<number> =>
  (await house.eyes.get<{ n: number }>(sql`select cast(count(*) as integer) as n from cases`))?.n ?? 0;

const hashOf = async ({ house }: Stage): Promise<string> =>
  (await house.eyes.get<{ mac: string }>(sql`select mac from log_head`))?.mac ?? "";
