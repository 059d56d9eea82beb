import type { Chance } from "../../src/demo/random.ts";

/** How rough a play is: what goes wrong, as shares of what may. Every seed has its own, so that some are storms. */
export type Weather = {
  /** How likely a piece of work is its process's last. */
  crash: number;
  /** How likely the relay, and our own machine, goes down on a day. */
  relayOutage: number;
  machineOutage: number;
  /** By what the comings and goings of people are multiplied. */
  comings: number;
  /** Customers with a problem a day, at a store and in the whole chain at the most. */
  cases: { store: number; chain: number };
};

export function weatherOf(chance: Chance): Weather {
  const rough = chance.weighed([
    [1, 5],
    [3, 3],
    [8, 2],
  ] as const);
  return {
    crash: 0.004 * rough,
    relayOutage: 0.05 * rough,
    machineOutage: 0.02 * rough,
    comings: rough,
    cases: { store: 0.15, chain: 5 },
  };
}
