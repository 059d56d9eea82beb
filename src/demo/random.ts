/** Chance that repeats itself: the same seed gives the same story. */
export type Chance = {
  /** At least 0 and below 1. */
  next(): number;
  /** At least `low` and below `high`. */
  between(low: number, high: number): number;
  happens(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, each as likely as its weight says. */
  weighed<Item>(items: readonly (readonly [Item, number])[]): Item;
};

/** The generator "mulberry32": 32 bits of state, good enough for a demo, the same on every machine. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    happens: (share) => next() < share,
    pick,
    weighed: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const found = items.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? items[items.length - 1] ?? [pick<never>([])])[0];
    },
  };
}
