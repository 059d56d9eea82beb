import { Refused } from "../refused.ts";
import { type Case, isUnanswered, leadsTo, type Outcome } from "./case.ts";
import { metBy, voidedBy } from "./clock-table.ts";
import { needed, personOf, relayed, stays } from "./decision.ts";
import { isOwnSlip } from "./slip.ts";
import type { Causes, Circumstance, Decision } from "./what.ts";

type Why = { sentence: string; values: Record<string, number> };

const unasked: Causes = { rules: [], contactMe: false, promised: false };

/**
 * Why a closing cannot stand by itself, as a catalogue sentence with its values, or null when it can. A false alarm needs no contact, unless
 * one was asked for or promised, or the case is critical.
 */
export function challengeOf(it: Case, outcome: Outcome, causes: Causes = unasked): Why | null {
  if (outcome === "false_alarm") return doubtfulAlarm(it, causes);
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

function doubtfulAlarm(it: Case, { contactMe, promised }: Causes): Why | null {
  const because = (sentence: string) => ({ sentence, values: {} });
  if (it.severity === "critical") return because("A critical case was closed as a false alarm.");
  if (contactMe) return because("It was closed as a false alarm although the customer wishes to be contacted.");
  if (it.takenBy !== null) return because("It was closed as a false alarm although one of us took the complaint.");
  if (promised) return because("It was closed as a false alarm although the customer was promised a word.");
  if (isUnanswered(it)) return because("It was closed while the customer waits for an answer.");
  return null;
}

/** Solved, as its owner says: the customer is asked, and silence closes it. */
export function resolve(
  before: Case,
  { cause, detail = null, text }: { cause: string; detail?: string | null; text: string },
  by: Circumstance,
): Decision {
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
      causeDetail: detail,
      done: text,
      outcome: "resolved",
      resolvedAt: by.now,
      closerId: personOf(by.actor),
      confirmation: by.hasAddress ? "asked" : null,
    },
    event: { what: "resolved", evidence: null, data: { cause, detail, text } },
    meet: metBy("resolved"),
    stop: voidedBy("resolved"),
    start: [{ kind: "quiet", personId: null }],
    notices: by.hasAddress ? [{ kind: "ask", to: "customer" }] : [],
  };
}

/** Ended with an outcome. What cannot stand by itself is challenged; on a challenged closing, the reviewer lets it stand. */
export function close(before: Case, closing: Closing, by: Circumstance): Decision {
  const { outcome, text } = closing;
  if (before.state === "challenged") return accept(before, text, by);
  leadsTo(before.state, "close");
  if (outcome === "false_alarm" && text.trim() === "")
    throw new Refused("Say in a few words why it is a false alarm: “false alarm: she praised the other shop”.");
  const isSlip = outcome === "false_alarm" && isOwnSlip(before, by);
  const why = isSlip ? null : challengeOf(before, outcome, by.causes);
  if (why) return challenge(before, closing, why, by);
  if (outcome === "resolved") return resolve(before, { ...closing, cause: closing.cause ?? "other" }, by);
  const after: Case = {
    ...before,
    ...causeOf(before, closing),
    state: "closed",
    outcome,
    done: text || null,
    closerId: personOf(by.actor),
    closedAt: by.now,
  };
  const data = { outcome, ...causeOf(before, closing), text, ...(isSlip ? {} : learned(outcome, by)) };
  return { ...stays(after, { what: "closed", evidence: null, data }), stop: "all" };
}

type Closing = { outcome: Outcome; cause?: string; detail?: string; text: string };

const causeOf = ({ cause, causeDetail }: Case, named: Closing): Pick<Case, "cause" | "causeDetail"> =>
  named.cause === undefined ? { cause, causeDetail } : { cause: named.cause, causeDetail: named.detail ?? null };

/** What a false alarm says about the rules that raised it; their precision is counted from it. */
const learned = (outcome: Outcome | null, { causes }: Circumstance): Record<string, string> =>
  outcome === "false_alarm" ? { rules: (causes ?? unasked).rules.join(", ") } : {};

/** The customer says that it is solved. */
export function confirm(before: Case, by: Circumstance): Decision {
  const after: Case = {
    ...before,
    state: leadsTo(before.state, "confirm"),
    confirmation: "confirmed",
    closedAt: before.closedAt ?? by.now,
  };
  if (before.confirmation === "confirmed") return stays(before, null);
  return { ...stays(after, { what: "confirmed", evidence: "confirmed", data: relayed(by) }), stop: "all" };
}

function challenge(before: Case, closing: Closing, why: Why, by: Circumstance): Decision {
  const { outcome, text } = closing;
  return {
    after: {
      ...before,
      ...causeOf(before, closing),
      state: leadsTo(before.state, "challenge"),
      outcome,
      done: text || null,
      closerId: personOf(by.actor),
      reviewerId: by.reviewerId,
    },
    event: { what: "challenged", evidence: null, data: { outcome, text, why: why.sentence, ...why.values } },
    meet: [],
    stop: voidedBy("challenged"),
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
    ...stays(after, {
      what: "accepted",
      evidence: null,
      data: { text, outcome: before.outcome, ...learned(before.outcome, by) },
    }),
    meet: [{ kind: "review" }],
    stop: "all",
  };
}
