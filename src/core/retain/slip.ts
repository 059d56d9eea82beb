import { after, type Instant } from "../instant.ts";
import type { Case } from "./case.ts";
import type { Circumstance, Decision } from "./what.ts";

/** A case that is closed so soon after it opened was a slip. */
const SLIP = { minutes: 1 };

/**
 * From when somebody is called to a case that has just opened: at once, but for one that one of us wrote down, who may see a moment later
 * that it was a mistake.
 */
export const callsFrom = ({ takenBy, openedAt }: Pick<Case, "takenBy" | "openedAt">): Instant =>
  takenBy === null ? openedAt : after(openedAt, SLIP);

/** From when those above are called to a case that has just opened: they need not hear of one that was a slip. */
export const callsAboveFrom = ({ openedAt }: Pick<Case, "openedAt">): Instant => after(openedAt, SLIP);

/** Whether a case was over, without a word to the customer, before anybody above could hear of it: then it says nothing about anybody. */
export const wasSlip = ({ openedAt, closedAt, contacts }: Pick<Case, "openedAt" | "closedAt" | "contacts">): boolean =>
  closedAt !== null && contacts === 0 && closedAt <= callsAboveFrom({ openedAt });

/** Whoever wrote a complaint down sees at once that it was a mistake, and nobody has heard of it yet. */
export const isOwnSlip = ({ takenBy, openedAt, contacts }: Case, { actor, now }: Circumstance): boolean =>
  takenBy !== null && actor.id === takenBy && contacts === 0 && now <= callsAboveFrom({ openedAt });

/** Who has been called to a slip already hears that it is over; letters that are not out yet are dropped. */
export function withSlip(before: Case, decision: Decision): Decision {
  const { state, closedAt, openedAt } = decision.after;
  if (state !== "closed" || before.state === "closed") return decision;
  if (closedAt === null || closedAt > callsAboveFrom({ openedAt })) return decision;
  return { ...decision, notices: [...decision.notices, { kind: "closed_early", to: "owner" }] };
}
