import { expect, test } from "bun:test";
import { BEGINNING, type Past, thresholdFor } from "../../../src/core/listen/threshold.ts";

const noMarks = { falseAlarms: 0, missed: 0 };

/** Problems and others as a model sees them, so many of 100 problems; always the same. */
function comments(seed: number) {
  let state = seed;
  const chance = () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  const bell = () => Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance());
  return (share: number) => {
    const isProblem = chance() < share;
    const logit = (isProblem ? 2 : -2.5) + 1.5 * bell();
    return { isProblem, probability: 1 / (1 + Math.exp(-logit)) };
  };
}

test("the budget is kept within two of a hundred after 500 comments, also when the mix changes", () => {
  for (const per100 of [5, 10, 20]) {
    const next = comments(per100);
    const past: Past[] = [];
    for (const share of [0.3, 0.6, 0.2, 0.8, 0.3]) {
      for (let i = 0; i < 1000; i++) {
        const { probability } = next(share);
        const { threshold } = thresholdFor({ kind: "share", per100 }, past.slice(0, 500), noMarks);
        past.unshift({ probability, spoke: probability >= threshold, wasProblem: null });
      }
      const last = past.slice(0, 500).filter(({ spoke }) => spoke).length / 5;
      expect(Math.abs(last - per100)).toBeLessThanOrEqual(2);
    }
  }
});

test("before there is a history the model's own judgement counts", () => {
  expect(thresholdFor({ kind: "share", per100: 5 }, [], noMarks)).toMatchObject({
    threshold: BEGINNING,
    reason: "beginning",
  });
});

test("a false alarm lowers what may alert and a missed one raises it, in bounds", () => {
  const next = comments(1);
  const past = Array.from({ length: 500 }, () => ({ ...next(0.5), spoke: false, wasProblem: null }));
  const shareAfter = (falseAlarms: number, missed: number) =>
    thresholdFor({ kind: "share", per100: 10 }, past, { falseAlarms, missed }).share ?? 0;
  expect(shareAfter(0, 0)).toBe(0.1);
  expect(shareAfter(3, 0)).toBeLessThan(0.1);
  expect(shareAfter(0, 3)).toBeGreaterThan(0.1);
  expect(shareAfter(1000, 0)).toBe(0.05);
  expect(shareAfter(0, 1000)).toBe(0.2);
});

test("nothing unlikely alerts, however large the budget", () => {
  const past = Array.from({ length: 500 }, () => ({ probability: 0.1, spoke: false, wasProblem: null }));
  expect(thresholdFor({ kind: "share", per100: 50 }, past, noMarks)).toMatchObject({
    threshold: 0.5,
    reason: "least",
  });
});

test("a precision that is asked for holds on what comes next, also where the model is too bold", () => {
  const next = comments(3);
  const bold = () => {
    const { probability, isProblem } = next(0.3);
    return { probability: probability ** 0.5, spoke: false, wasProblem: isProblem };
  };
  const { threshold } = thresholdFor({ kind: "precision", atLeast: 0.8 }, Array.from({ length: 500 }, bold), noMarks);
  const told = Array.from({ length: 2000 }, bold).filter(({ probability }) => probability >= threshold);
  expect(told.length).toBeGreaterThan(200);
  expect(told.filter(({ wasProblem }) => wasProblem).length / told.length).toBeGreaterThan(0.75);
});
