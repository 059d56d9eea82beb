import { after } from "../../../src/core/instant.ts";
import { nextRing } from "../../../src/store/retain/clocks.ts";
import type { Invariant } from "./scope.ts";

/** Minutes by which a clock may ring late while the machine is on. */
const MINUTES = 5;

/** Every clock that is due has rung. */
export const ringsInTime: Invariant = async ({ db, now, isOff }) => {
  const next = await nextRing(db);
  if (isOff || next === undefined || next >= after(now, { minutes: -MINUTES })) return [];
  return [{ invariant: "ringsInTime", at: now, about: "a clock", says: `it was due at ${next} and has not rung` }];
};
