import type { Instant } from "../instant.ts";
import type { Budget } from "./own-rules.ts";

/** What the problem statements said of one response: the probability, whether that alerted, and whether it was right, as far as known. */
export type Past = { probability: number; spoke: boolean; wasProblem: boolean | null };

/** How often managers said since the last reset that an alert was false, or that there should have been one. */
export type Marks = { falseAlarms: number; missed: number };

/** From which probability (0 to 1) a statement alerts, and what led there. */
export type Threshold = {
  threshold: number;
  /** Too few responses yet; the budget; or the least at all, since fewer problems are told than the budget would allow. */
  reason: "beginning" | "budget" | "least";
  /** The share of responses that is to alert, moved by the marks; null where a precision is asked for. */
  share: number | null;
  /** The share of the last responses that did. */
  recent: number | null;
  /** The share of alerts that are expected to be right; null where a share is asked for. */
  precision: number | null;
};

/** One move of the threshold. `reason` "reset": from here on the marks before do not count. */
export type ThresholdMove = {
  id: string;
  threshold: number;
  reason: Threshold["reason"] | "reset";
  data: Partial<Omit<Threshold, "threshold" | "reason">>;
  madeBy: string | null;
  createdAt: Instant;
};

/** Until there are so many responses, what the model itself holds for a problem alerts. */
const ENOUGH = 20;
export const BEGINNING = 0.7;
/** What is less likely than not is never told to a manager, whatever the budget. */
const LEAST = 0.5;
/** The responses in which the threshold is looked for, and those whose alerts are counted. */
export const HISTORY = 500;
const RECENT = 100;
/** How hard alerts above or below the budget are answered: an integrating controller keeps every hundred near it, also after a change. */
const GAIN = 3;
/** One mark moves the budget by so much, and all of them at most to its half or double. */
const PER_MARK = 0.05;
/** Known outcomes count beside what the model expects as if it had seen so many itself. */
const TRUST = 20;

/** The threshold after all of `past` (newest first). */
export function thresholdFor(budget: Budget, past: readonly Past[], marks: Marks): Threshold {
  const seen = past.slice(0, HISTORY);
  if (seen.length < ENOUGH)
    return { threshold: BEGINNING, reason: "beginning", share: null, recent: null, precision: null };
  return budget.kind === "share"
    ? forShare(wantedShare(budget.per100 / 100, marks), seen)
    : forPrecision(budget.atLeast, seen);
}

/** "False alarm" lowers the share that may alert, "missed" raises it. */
function wantedShare(share: number, { falseAlarms, missed }: Marks): number {
  const factor = Math.exp(PER_MARK * (missed - falseAlarms));
  return share * Math.min(2, Math.max(0.5, factor));
}

function forShare(share: number, seen: readonly Past[]): Threshold {
  const last = seen.slice(0, RECENT);
  const recent = last.filter(({ spoke }) => spoke).length / last.length;
  const aim = Math.min(0.5, Math.max(0.002, share + GAIN * (share - recent)));
  const sorted = seen.map(({ probability }) => probability).sort((a, b) => b - a);
  return { ...bounded(sorted[Math.floor(sorted.length * aim)] ?? BEGINNING), share, recent, precision: null };
}

/** The lowest threshold above which so many alerts are right: those that are known count as they are, others as they are expected. */
function forPrecision(atLeast: number, seen: readonly Past[]): Threshold {
  const sorted = seen.toSorted((a, b) => b.probability - a.probability);
  const bias = biasOf(seen);
  let right = 0;
  let best: { threshold: number; precision: number } = { threshold: 1, precision: 1 };
  for (const [i, { probability, wasProblem }] of sorted.entries()) {
    right += wasProblem === null ? Math.min(1, Math.max(0, probability + bias)) : wasProblem ? 1 : 0;
    const precision = right / (i + 1);
    if (precision >= atLeast) best = { threshold: probability, precision };
  }
  return { ...bounded(best.threshold), share: null, recent: null, precision: best.precision };
}

/** By how much the model is wrong at this chain, where outcomes are known. */
function biasOf(seen: readonly Past[]): number {
  const known = seen.filter(({ wasProblem }) => wasProblem !== null);
  const off = known.reduce((sum, { probability, wasProblem }) => sum + (wasProblem ? 1 : 0) - probability, 0);
  return off / (known.length + TRUST);
}

const bounded = (threshold: number): Pick<Threshold, "threshold" | "reason"> =>
  threshold < LEAST ? { threshold: LEAST, reason: "least" } : { threshold, reason: "budget" };
