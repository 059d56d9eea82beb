import type { Instant } from "../../src/core/instant.ts";
import { type Chance, chance } from "../../src/demo/random.ts";

/** Chance of its own for one part of the play, so that what one does more or less leaves the others as they were. */
export const chanceOf = (seed: number, part: string): Chance => chance(Bun.hash.xxHash32(part, seed));

/** UUIDv7 text that repeats with the seed: the play's time in front, then a number that grows within a millisecond. */
export function idsOf(seed: number, now: () => Instant): () => string {
  const draw = chanceOf(seed, "ids");
  let at = "";
  let n = 0;
  return () => {
    const current = now();
    n = current === at ? n + 1 : 0;
    at = current;
    const time = Date.parse(current).toString(16).padStart(12, "0");
    const counted = n.toString(16).padStart(6, "0");
    const tail = Math.floor(draw.next() * 2 ** 48)
      .toString(16)
      .padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counted.slice(0, 3)}-8${counted.slice(3)}-${tail}`;
  };
}
