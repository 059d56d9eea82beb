import type { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import type { Case } from "./case.ts";
import { toSmallest } from "./currency.ts";
import { isBy, stays } from "./decision.ts";
import type { Gift } from "./read-make-good.ts";
import type { Circumstance, Decision } from "./what.ts";

export const makeGoodStates = ["given", "asked", "approved", "denied"] as const;

/** What a customer was given, or is to be given, for what went wrong. `amount` is in the smallest unit of the currency. */
export type MakeGood = Gift & {
  id: string;
  caseId: string;
  text: string;
  /** `asked`: it costs more than the owner may decide alone, and somebody above has not yet said yes or no. */
  state: (typeof makeGoodStates)[number];
  askedBy: string;
  askedAt: Instant;
  decidedBy: string | null;
  decidedAt: Instant | null;
  /** Why it was approved or denied, in the decider's words. */
  reason: string | null;
};

/** What a move does to the make-goods of its case. */
export type MakeGoodChange =
  | { kind: "add"; gift: Gift; text: string; state: "given" | "asked" }
  | { kind: "decide"; id: string; askedBy: string; state: "approved" | "denied"; reason: string };

/**
 * Somebody gives the customer something. What the policy lets an owner give is counted over the whole case; above it the next in command
 * is asked, whose own word of it is the consent. Nothing of it is told to the customer.
 */
export function give(before: Case, { gift, text }: { gift: Gift; text: string }, by: Circumstance): Decision {
  if (by.actor.kind !== "person")
    throw new Refused("Only a person can give a customer something. Say in whose name you act.");
  if (before.mergedIntoId !== null)
    throw new Refused("This case was put together with another one. Work on that one: its page links here.");
  const known = by.makeGoods ?? [];
  if (known.some(({ state }) => state === "asked"))
    throw new Refused("Something for this customer waits for consent already. Wait for the answer, or take it back.");
  const isFree =
    isWithin(before, known, gift) || (by.isAbove && !isBy(before.ownerId, by)) || by.next.people.length === 0;
  const to = by.next.people.map(({ name }) => name).join(", ");
  const { kind, amount, currency } = gift;
  const change: MakeGoodChange = { kind: "add", gift, text, state: isFree ? "given" : "asked" };
  if (isFree) {
    const event = { what: "gave", evidence: null, data: { text, kind, amount, currency } };
    return { ...stays(before, event), makeGood: change };
  }
  const event = { what: "make_good_asked", evidence: null, data: { text, kind, amount, currency, to } };
  return { ...stays(before, event), makeGood: change, notices: [{ kind: "make_good_asked", to: "next", gift, text }] };
}

/** Somebody above allows, or does not allow, what waits for consent; who asked hears of it. */
export function decideMakeGood(
  before: Case,
  { state, text }: { state: "approved" | "denied"; text: string },
  by: Circumstance,
): Decision {
  const asked = by.makeGoods?.find((one) => one.state === "asked");
  if (!asked) throw new Refused("Nothing waits for consent on this case. See its page for what was given.");
  if (isBy(asked.askedBy, by) || !by.isAbove)
    throw new Refused("Only someone above can decide this. Whoever was asked has a letter about it.");
  if (state === "denied" && text.trim() === "")
    throw new Refused("Say why not, in a few words: whoever asked must tell the customer something.");
  const { kind, amount, currency } = asked;
  const event = { what: `make_good_${state}`, evidence: null, data: { text, kind, amount, currency } };
  return {
    ...stays(before, event),
    makeGood: { kind: "decide", id: asked.id, askedBy: asked.askedBy, state, reason: text },
    notices: [{ kind: "make_good_decided", to: "asker", personId: asked.askedBy, gift: asked, state, text }],
  };
}

/** Whether it stays, with all that was given on the case before, under the policy's limit; other currencies are never under it. */
function isWithin({ policy }: Case, known: readonly MakeGood[], gift: Gift): boolean {
  const counted = [...known.filter(({ state }) => state !== "denied"), gift];
  const total = counted.reduce((sum, { amount }) => sum + amount, 0);
  return (
    counted.every(({ currency }) => currency === policy.currency) &&
    total <= toSmallest(policy.makeGoodLimit, policy.currency)
  );
}
