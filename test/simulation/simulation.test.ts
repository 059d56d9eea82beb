import { expect, test } from "bun:test";
import { engines } from "../engines.ts";
import { play } from "./run.ts";

/** Seeds of every kind of weather and of every time of the year; `bun run simulate` plays longer ones. */
const seeds = [1, 2, 3, 7, 16];

test.each(seeds)(
  "a chain of ten stores lives through a week, whatever breaks, and all that must hold holds (seed %d)",
  async (seed) => {
    const { findings, cases, counts } = await play({ seed, days: 7, stores: 10 });
    expect(findings).toEqual([]);
    expect(cases).toBeGreaterThan(2);
    expect(counts.lettersTaken).toBeGreaterThan(cases);
  },
);

test("the same seed is the same play", async () => {
  const [one, other] = [await play({ seed: 5, days: 3, stores: 6 }), await play({ seed: 5, days: 3, stores: 6 })];
  expect(one.hash).toBe(other.hash);
  expect(one.counts).toEqual(other.counts);
});

test.skipIf(!engines.includes("postgres"))(
  "two processes do what is due on one PostgreSQL at once, and die over it",
  async () => {
    const { findings, cases } = await play({ seed: 7, days: 3, stores: 8, engine: "postgres" });
    expect(findings).toEqual([]);
    expect(cases).toBeGreaterThan(0);
  },
);
