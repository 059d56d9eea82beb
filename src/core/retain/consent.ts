import { holdAnswers } from "./asked-hold.ts";
import { clockTable } from "./clock-table.ts";
import type { Circumstance, Decision } from "./what.ts";

/** What waits for a yes or a no from above: something for the customer, or a hold. */
export type Waiting = { gift: boolean; hold: boolean };

const isIn = (events: readonly string[], what: string): boolean => events.includes(what);

/** The clock of what waits for consent: from the asking until nothing waits any more, also where the case ends before. */
export function withConsent(decision: Decision, { waiting, next }: Circumstance): Decision {
  const { event, after, start, meet, stop } = decision;
  if (event === null) return decision;
  const { what } = event;
  if (isIn(clockTable.consent.starts, what))
    return waiting
      ? decision
      : { ...decision, start: [...start, { kind: "consent", personId: null, rung: next.rung }] };
  if (!waiting) return decision;
  const isGiftLeft = waiting.gift && !isIn(giftAnswers, what) && after.mergedIntoId === null;
  const isHoldLeft = waiting.hold && !isIn(holdAnswers, what);
  if (isGiftLeft || isHoldLeft) return { ...decision, keepsConsent: true };
  if (isIn(clockTable.consent.meets, what)) return { ...decision, meet: [...meet, { kind: "consent" }] };
  return { ...decision, stop: stop === "all" ? stop : [...stop, { kind: "consent" }] };
}

const giftAnswers = ["make_good_approved", "make_good_denied"];
