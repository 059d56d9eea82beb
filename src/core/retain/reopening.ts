import { Refused } from "../refused.ts";
import { type Case, leadsTo } from "./case.ts";
import { isBy, relayed, stays } from "./decision.ts";
import type { Circumstance, Decision } from "./what.ts";

/** Somebody of the chain opens it again; a challenged closing only someone above its closer. */
export function reopen(
  before: Case,
  { text, because }: { text: string; because?: "claim_denied" },
  by: Circumstance,
): Decision {
  if (before.mergedIntoId !== null)
    throw new Refused("This case was put together with another one. Work on that one: its page links here.");
  if (before.state === "challenged" && !by.isAbove)
    throw new Refused("This closing is under review. Only someone above its closer can accept or reopen it.");
  return {
    ...reopened(before, { what: "reopened", evidence: null, data: { text, ...(because ? { because } : {}) } }, by),
    meet: [{ kind: "review" }],
    notices: [{ kind: "reopened", to: "owner" }],
  };
}

/** The customer says that it is not solved: the one above the closer hears of it. */
export function deny(before: Case, { text }: { text: string }, by: Circumstance): Decision {
  const open = reopened(before, { what: "denied", evidence: "confirmed", data: { text, ...relayed(by) } }, by);
  return {
    ...open,
    after: { ...open.after, level: before.level + 1, confirmation: "denied" },
    notices: [
      { kind: "reopened", to: "owner" },
      { kind: "denied", to: "above" },
    ],
  };
}

/** Open again from the start: to be looked at, answered and resolved anew. */
function reopened(before: Case, event: NonNullable<Decision["event"]>, by: Circumstance): Decision {
  return {
    ...stays(restarted(before), event),
    stop: "all",
    start: [
      ...(isBy(before.ownerId, by) ? [] : [{ kind: "view" as const, personId: before.ownerId }]),
      ...(before.reachable ? [{ kind: "contact" as const, personId: null }] : []),
      { kind: "resolve", personId: null },
    ],
  };
}

const restarted = (before: Case): Case => ({
  ...before,
  state: leadsTo(before.state, "reopen"),
  viewedAt: null,
  contacts: 0,
  resolvedAt: null,
  closedAt: null,
  outcome: null,
  confirmation: null,
  reviewerId: null,
});
