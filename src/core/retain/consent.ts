import type { Instant } from "../instant.ts";
import { type AskedHold, askedHold, holdAnswers } from "./asked-hold.ts";
import { clockTable } from "./clock-table.ts";
import type { LogRow } from "./log-chain.ts";
import type { MakeGood } from "./make-good.ts";
import type { Circumstance, Decision } from "./what.ts";

/** What waits for a yes or a no from above: something for the customer, or a hold. */
export type Waiting = { gift: boolean; hold: boolean };

/** One such thing: who asked for it, by their id and name, and when. */
export type Asked = { personId: string | null; by: string; at: Instant } & (
  | { kind: "gift"; makeGood: MakeGood }
  | { kind: "hold"; hold: AskedHold }
);

/** What waits on a case for an answer, in the order in which one is given: something for the customer before a hold. `nameOf` names a person. */
export function asksOf(
  makeGoods: readonly MakeGood[],
  events: readonly LogRow[],
  nameOf: (personId: string) => string,
): Asked[] {
  const gifts = makeGoods
    .filter(({ state }) => state === "asked")
    .map((makeGood) => ({
      kind: "gift" as const,
      ...{ makeGood, personId: makeGood.askedBy, by: nameOf(makeGood.askedBy), at: makeGood.askedAt },
    }));
  const hold = askedHold(events);
  if (hold === null) return gifts;
  return [...gifts, { kind: "hold", hold, personId: hold.personId, by: hold.by, at: hold.at }];
}

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
