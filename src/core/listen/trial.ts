import { after, type Instant } from "../instant.ts";
import { judge, read } from "./assess.ts";
import { type Change, isHeardOtherwise } from "./changed-rules.ts";
import type { OwnRules } from "./own-rules.ts";
import type { Rules } from "./rules.ts";
import type { Severity, Signal, Spoken } from "./signal.ts";

/** What was said once, and what became of it: whether an alert on it was, or would have been, right; null when nobody knows. */
export type Heard = {
  id: string;
  unitId: string;
  at: Instant;
  spoken: Spoken;
  wasProblem: boolean | null;
};

/** One response that two versions hear differently. `signals` are those of the version that alerts. */
export type Example = { id: string; unitId: string; at: Instant; text: string; severity: Severity; signals: Signal[] };

/** What one version of the rules makes of all that was said. */
export type Tally = {
  alerts: number;
  critical: number;
  /** Alerts of which it is known whether they were right, and how many of these were. */
  known: number;
  right: number;
  /** Known problems that give no alert. */
  missed: number;
};

export type Trial = {
  tried: number;
  before: Tally;
  after: Tally;
  /** Alerts of both versions by the Monday (ISO date, UTC) of the week. */
  weeks: Map<string, Sides>;
  stores: Map<string, Sides>;
  gained: Example[];
  lost: Example[];
  gainedCount: number;
  lostCount: number;
};

/** Alerts of the rules that count now, and of those that are tried. */
export type Sides = { before: number; after: number };

/** A trial as it is kept: running while `endedAt` is null. `toldAt` is when its program last said how far it is. */
export type KeptTrial = {
  id: string;
  basedOn: number;
  own: OwnRules;
  madeBy: string | null;
  createdAt: Instant;
  tried: number;
  outOf: number;
  toldAt: Instant;
  result: TrialResult | null;
  endedAt: Instant | null;
  stoppedAt: Instant | null;
};

/** What came out, with its tallies by week and store as plain lists. */
export type TrialResult = Omit<Trial, "weeks" | "stores"> & {
  weeks: [string, Sides][];
  stores: [string, Sides][];
};

/** So far a changed rule is tried back, in days. */
const TRIED_DAYS = 90;

/** Where the responses begin on which a trial that begins at `now` is made. */
export const trialSince = (now: Instant): Instant => after(now, { hours: -24 * TRIED_DAYS });

/** As many examples of a side are kept; the newest responses come first. */
export const EXAMPLES = 25;

const aTally = (): Tally => ({ alerts: 0, critical: 0, known: 0, right: 0, missed: 0 });

export const aTrial = (): Trial => ({
  ...{ tried: 0, before: aTally(), after: aTally(), weeks: new Map(), stores: new Map() },
  ...{ gained: [], lost: [], gainedCount: 0, lostCount: 0 },
});

/** Two versions, what is not the same in them, and from which probability a statement alerts in both. */
export type TriedRules = { before: Rules; after: Rules; change: Change; threshold: number };

/** Hears one response with both versions and adds what they make of it. */
export function tryOn(trial: Trial, heard: Heard, rules: TriedRules): void {
  const said = read(heard.spoken);
  const was = judge(said, rules.before, rules.threshold);
  const is = isHeardOtherwise(said.spoken, rules.change) ? judge(said, rules.after, rules.threshold) : was;
  trial.tried += 1;
  count(trial.before, was.severity, heard.wasProblem);
  count(trial.after, is.severity, heard.wasProblem);
  const sides = { before: was.opensCase ? 1 : 0, after: is.opensCase ? 1 : 0 };
  add(trial.weeks, mondayOf(heard.at), sides);
  add(trial.stores, heard.unitId, sides);
  if (sides.after > sides.before && ++trial.gainedCount <= EXAMPLES) trial.gained.push(exampleOf(heard, is));
  if (sides.after < sides.before && ++trial.lostCount <= EXAMPLES) trial.lost.push(exampleOf(heard, was));
}

function count(tally: Tally, severity: Severity, wasProblem: boolean | null): void {
  if (severity === "none") {
    if (wasProblem) tally.missed += 1;
    return;
  }
  tally.alerts += 1;
  if (severity === "critical") tally.critical += 1;
  if (wasProblem === null) return;
  tally.known += 1;
  if (wasProblem) tally.right += 1;
}

function add(map: Map<string, Sides>, key: string, { before, after }: Sides): void {
  const sum = map.get(key) ?? { before: 0, after: 0 };
  map.set(key, { before: sum.before + before, after: sum.after + after });
}

const exampleOf = (
  { id, unitId, at, spoken }: Heard,
  { severity, signals }: { severity: Severity; signals: Signal[] },
): Example => ({ id, unitId, at, severity, signals, text: spoken.comment ?? spoken.note ?? spoken.mail ?? "" });

/** The ISO date of the Monday of a moment's week, in UTC. */
export function mondayOf(at: Instant): string {
  const day = Temporal.PlainDate.from(at.slice(0, 10));
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/**
 * The share of right ones among `known`, with the bounds in which it lies with 95 % certainty (Wilson score interval); null when none
 * is known.
 */
export function precisionOf({ known, right }: Pick<Tally, "known" | "right">): {
  share: number;
  from: number;
  to: number;
} | null {
  if (known === 0) return null;
  const z = 1.96;
  const share = right / known;
  const middle = share + z ** 2 / (2 * known);
  const spread = z * Math.sqrt((share * (1 - share)) / known + z ** 2 / (4 * known ** 2));
  const whole = 1 + z ** 2 / known;
  return { share, from: Math.max(0, (middle - spread) / whole), to: Math.min(1, (middle + spread) / whole) };
}
