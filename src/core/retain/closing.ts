import { Refused } from "../refused.ts";
import { type Case, isUnanswered, leadsTo, type Outcome } from "./case.ts";
import { needed, personOf, stays } from "./decision.ts";
import type { Circumstance, Decision } from "./what.ts";

/** Why a closing cannot stand by itself, as a catalogue sentence with its values, or null when it can. */
export function challengeOf(it: Case, outcome: Outcome): { sentence: string; values: Record<string, number> } | null {
  if (it.reachable && it.contacts === 0)
    return { sentence: "It was closed without any contact with the customer.", values: {} };
  if (isUnanswered(it)) return { sentence: "It was closed while the customer waits for an answer.", values: {} };
  if (outcome === "unresolved") return { sentence: "It was closed without resolving the problem.", values: {} };
  if (outcome === "unreachable" && it.contacts < it.policy.attempts)
    return {
      sentence: "It was closed as unreachable after {{contacts}} of at least {{attempts}} tries.",
      values: { contacts: it.contacts, attempts: it.policy.attempts },
    };
  return null;
}

/** Solved, as its owner says: the customer is asked, and silence closes it. */
export function resolve(before: Case, { cause, text }: { cause: string; text: string }, by: Circumstance): Decision {
  const state = leadsTo(before.state, "resolve");
  needed(text, "resolve");
  if (before.reachable && before.contacts === 0)
    throw new Refused(
      "Nobody has been in touch with the customer yet. Call, visit or write first, then say /called, /visited or /reply.",
    );
  if (isUnanswered(before)) throw new Refused("The customer wrote and waits for an answer. Reply first, then resolve.");
  return {
    after: {
      ...before,
      state,
      cause,
      done: text,
      outcome: "resolved",
      resolvedAt: by.now,
      closerId: personOf(by.actor),
      confirmation: by.hasAddress ? "asked" : null,
    },
    event: { what: "resolved", evidence: null, data: { cause, text } },
    meet: [{ kind: "resolve" }],
    stop: [{ kind: "view" }, { kind: "contact" }, { kind: "reply" }, { kind: "update" }],
    start: [{ kind: "quiet", personId: null }],
    notices: by.hasAddress ? [{ kind: "ask", to: "customer" }] : [],
  };
}

/** Ended with an outcome. What cannot stand by itself is challenged; on a challenged closing, the reviewer lets it stand. */
export function close(before: Case, { outcome, text }: { outcome: Outcome; text: string }, by: Circumstance): Decision {
  if (before.state === "challenged") return accept(before, text, by);
  leadsTo(before.state, "close");
  const why = challengeOf(before, outcome);
  if (why) return challenge(before, outcome, text, why, by);
  if (outcome === "resolved") return resolve(before, { cause: "other", text }, by);
  const after: Case = {
    ...before,
    state: "closed",
    outcome,
    done: text || null,
    closerId: personOf(by.actor),
    closedAt: by.now,
  };
  return { ...stays(after, { what: "closed", evidence: null, data: { outcome, text } }), stop: "all" };
}

/** The customer says that it is solved. */
export function confirm(before: Case, by: Circumstance): Decision {
  const after: Case = {
    ...before,
    state: leadsTo(before.state, "confirm"),
    confirmation: "confirmed",
    closedAt: before.closedAt ?? by.now,
  };
  if (before.confirmation === "confirmed") return stays(before, null);
  return { ...stays(after, { what: "confirmed", evidence: "confirmed", data: {} }), stop: "all" };
}

function challenge(
  before: Case,
  outcome: Outcome,
  text: string,
  why: { sentence: string; values: Record<string, number> },
  by: Circumstance,
): Decision {
  return {
    after: {
      ...before,
      state: leadsTo(before.state, "challenge"),
      outcome,
      done: text || null,
      closerId: personOf(by.actor),
      reviewerId: by.reviewerId,
    },
    event: { what: "challenged", evidence: null, data: { outcome, text, why: why.sentence, ...why.values } },
    meet: [],
    stop: [{ kind: "view" }, { kind: "contact" }, { kind: "reply" }, { kind: "update" }, { kind: "resolve" }],
    start: [{ kind: "review", personId: by.reviewerId }],
    notices: [{ kind: "challenged", to: "reviewer", why: why.sentence, values: why.values }],
  };
}

/** A reviewer lets a challenged closing stand. */
function accept(before: Case, text: string, by: Circumstance): Decision {
  if (!by.isAbove || (by.actor.kind === "person" && by.actor.id === before.closerId))
    throw new Refused("This closing is under review. Only someone above its closer can accept or reopen it.");
  const after: Case = { ...before, state: leadsTo(before.state, "accept"), closedAt: by.now };
  return {
    ...stays(after, { what: "accepted", evidence: null, data: { text } }),
    meet: [{ kind: "review" }],
    stop: "all",
  };
}
