import { networkOf } from "../../core/org/network-of.ts";
import { takeFrom } from "../../store/org/limits.ts";
import type { World } from "../../world.ts";

/** What one network may send without a session: a store's own Wi-Fi is one network too. */
const LIMIT = { most: 30, perSeconds: 600 };

/** Counts one thing of this kind from a network; true when there were too many. */
export const isTooMuch = async ({ db, now }: World, what: string, address: string): Promise<boolean> =>
  !(await takeFrom(db, `${what}/${networkOf(address)}`, LIMIT, now()));
