import type { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import type { Actor, Evidence } from "./actor.ts";
import { allows, type Case, isUnanswered, leadsTo, type Outcome } from "./case.ts";
import type { ClockKind } from "./clock.ts";
import { challengeOf } from "./closing.ts";

/** What someone does to a case: the same on every surface. */
export type What =
  | { verb: "view" }
  | { verb: "take" }
  | { verb: "assign"; to: { id: string; name: string } }
  | { verb: "note"; text: string }
  | { verb: "called"; text: string }
  | { verb: "visited"; text: string }
  | { verb: "texted"; text: string }
  | { verb: "reply"; text: string }
  | { verb: "resolve"; cause: string; text: string }
  | { verb: "close"; outcome: Outcome; text: string }
  | { verb: "reopen"; text: string }
  | { verb: "confirm" }
  | { verb: "deny"; text: string }
  | { verb: "write"; text: string; unhappy: boolean; verified: boolean }
  | { verb: "join"; severity: "none" | "alert" | "critical"; responseId: string }
  | { verb: "lapse" };

/** Someone who is to be told, by their part in the case. */
export type Notice =
  | { kind: "assigned"; to: "owner" }
  | { kind: "reopened"; to: "owner" }
  | { kind: "joined"; to: "owner" }
  | { kind: "customer_wrote"; to: "owner" }
  | { kind: "challenged"; to: "reviewer"; why: string; values: Record<string, string | number> }
  | { kind: "denied"; to: "above" }
  | { kind: "reply"; to: "customer"; text: string }
  | { kind: "ask"; to: "customer" };

/** Running clocks of a kind: everybody's, or one person's. */
export type ClockPick = { kind: ClockKind; personId?: string | null };
export type ClockStart = { kind: ClockKind; personId: string | null };

export type Decision = {
  after: Case;
  /** The log's word for it; null when nothing changed and nothing is logged. */
  event: { what: string; evidence: Evidence | null; data: Record<string, string | number | boolean | null> } | null;
  meet: readonly ClockPick[];
  /** Clocks that stop without being met; "all" of them when a case ends. */
  stop: readonly ClockPick[] | "all";
  start: readonly ClockStart[];
  notices: readonly Notice[];
};

/** What the rest of the world knows when a move is decided. */
export type Circumstance = {
  actor: Actor;
  now: Instant;
  /** The actor stands above the owner in the line of command (or is the chain's administrator). */
  isAbove: boolean;
  /** The actor is late to look: a view clock runs for them. */
  owesLook: boolean;
  /** There is an e-mail address to write to the customer. */
  hasAddress: boolean;
  /** Who reviews a closing of this actor: the next in command above. */
  reviewerId: string | null;
};

/** Decides one move. Throws Refused in words for a person; changes nothing by itself. */
export function decide(before: Case, what: What, by: Circumstance): Decision {
  const decision = rules[what.verb](before, what as never, by);
  const looked = by.actor.kind === "person" && by.owesLook ? [{ kind: "view" as const, personId: by.actor.id }] : [];
  const { after } = decision;
  const ownerActed = decision.event !== null && isBy(after.ownerId, by);
  const seen = ownerActed
    ? { viewedAt: after.viewedAt ?? by.now, state: after.state === "new" ? ("viewed" as const) : after.state }
    : {};
  return { ...decision, after: { ...after, ...seen }, meet: [...looked, ...decision.meet] };
}

type Rules = {
  [Verb in What["verb"]]: (before: Case, what: Extract<What, { verb: Verb }>, by: Circumstance) => Decision;
};

const stays = (after: Case, event: Decision["event"]): Decision => ({
  after,
  event,
  meet: [],
  stop: [],
  start: [],
  notices: [],
});

const rules: Rules = {
  view: (before, _, by) =>
    by.owesLook ? stays(before, { what: "viewed", evidence: "logged", data: {} }) : stays(before, null),

  take: (before, _, { actor }) => {
    if (actor.kind !== "person") throw new Refused("Only a person can take a case. Say in whose name you act.");
    if (before.ownerId === actor.id) throw new Refused("You own this case already.");
    openOnly(before);
    return {
      ...stays({ ...before, ownerId: actor.id }, { what: "taken", evidence: null, data: { from: before.ownerId } }),
      stop: [{ kind: "view", personId: before.ownerId }],
    };
  },

  assign: (before, { to }) => {
    if (before.ownerId === to.id) throw new Refused("{{name}} owns this case already.", { name: to.name });
    openOnly(before);
    return {
      ...stays(
        { ...before, ownerId: to.id },
        { what: "assigned", evidence: null, data: { from: before.ownerId, to: to.id, name: to.name } },
      ),
      stop: [{ kind: "view", personId: before.ownerId }],
      start: [{ kind: "view", personId: to.id }],
      notices: [{ kind: "assigned", to: "owner" }],
    };
  },

  note: (before, { text }) => stays(before, { what: "noted", evidence: null, data: { text: needed(text, "note") } }),

  called: (before, what, by) => contact(before, what.verb, what.text, by),
  visited: (before, what, by) => contact(before, what.verb, what.text, by),
  texted: (before, what, by) => contact(before, what.verb, what.text, by),

  reply: (before, { text }, by) => {
    needed(text, "reply");
    if (!by.hasAddress)
      throw new Refused("The customer left no e-mail address. Call or visit them instead, and say /called or /visited.");
    return { ...contact(before, "replied", text, by), notices: [{ kind: "reply", to: "customer", text }] };
  },

  resolve: (before, { cause, text }, by) => {
    const state = leadsTo(before.state, "resolve");
    needed(text, "resolve");
    if (before.reachable && before.contacts === 0)
      throw new Refused(
        "Nobody has been in touch with the customer yet. Call, visit or write first, then say /called, /visited or /reply.",
      );
    if (isUnanswered(before))
      throw new Refused("The customer wrote and waits for an answer. Reply first, then resolve.");
    return {
      after: {
        ...before,
        state,
        cause,
        done: text,
        outcome: "resolved",
        resolvedAt: by.now,
        closerId: personOf(by.actor),
        confirmation: "asked",
      },
      event: { what: "resolved", evidence: null, data: { cause, text } },
      meet: [{ kind: "resolve" }],
      stop: [{ kind: "view" }, { kind: "contact" }, { kind: "reply" }],
      start: [{ kind: "quiet", personId: null }],
      notices: before.reachable ? [{ kind: "ask", to: "customer" }] : [],
    };
  },

  close: (before, { outcome, text }, by) => {
    if (before.state === "challenged") return accept(before, text, by);
    leadsTo(before.state, "close");
    const why = challengeOf(before, outcome);
    if (why) return challenge(before, outcome, text, why, by);
    if (outcome === "resolved") return rules.resolve(before, { verb: "resolve", cause: "other", text }, by);
    const after: Case = {
      ...before,
      state: "closed",
      outcome,
      done: text || null,
      closerId: personOf(by.actor),
      closedAt: by.now,
    };
    return { ...stays(after, { what: "closed", evidence: null, data: { outcome, text } }), stop: "all" };
  },

  reopen: (before, { text }, by) => {
    if (before.state === "challenged" && !by.isAbove)
      throw new Refused("This closing is under review. Only someone above its closer can accept or reopen it.");
    return {
      ...reopened(before, { what: "reopened", evidence: null, data: { text } }, by),
      meet: [{ kind: "review" }],
      notices: [{ kind: "reopened", to: "owner" }],
    };
  },

  confirm: (before, _, by) => {
    const after: Case = {
      ...before,
      state: leadsTo(before.state, "confirm"),
      confirmation: "confirmed",
      closedAt: before.closedAt ?? by.now,
    };
    if (before.confirmation === "confirmed") return stays(before, null);
    return { ...stays(after, { what: "confirmed", evidence: "confirmed", data: {} }), stop: "all" };
  },

  deny: (before, { text }, by) => {
    const open = reopened(before, { what: "denied", evidence: "confirmed", data: { text } }, by);
    return {
      ...open,
      after: { ...open.after, level: before.level + 1, confirmation: "denied" },
      notices: [
        { kind: "reopened", to: "owner" },
        { kind: "denied", to: "above" },
      ],
    };
  },

  write: (before, { text, unhappy, verified }, by) => {
    const data = { text, verified };
    const reopens = unhappy && allows(before.state, "reopen") && before.state !== "challenged";
    const heard: Case = { ...before, lastCustomerAt: by.now };
    if (reopens) {
      const denied = rules.deny(heard, { verb: "deny", text }, by);
      return {
        ...denied,
        after: { ...denied.after, lastCustomerAt: by.now },
        event: { what: "customer_wrote", evidence: "answered", data: { ...data, reopened: true } },
      };
    }
    const waits = before.state !== "resolved" && before.state !== "closed";
    return {
      ...stays(waits ? heard : before, {
        what: "customer_wrote",
        evidence: before.contacts > 0 ? "answered" : null,
        data,
      }),
      start: waits ? [{ kind: "reply", personId: null }] : [],
      notices: [{ kind: "customer_wrote", to: "owner" }],
    };
  },

  join: (before, { severity, responseId }, by) => {
    const worse: Case = severity === "critical" ? { ...before, severity } : before;
    const event = { what: "joined", evidence: null, data: { responseId } };
    if (severity !== "none" && before.state === "resolved")
      return { ...rules.deny(worse, { verb: "deny", text: "" }, by), event };
    return { ...stays(worse, event), notices: severity === "none" ? [] : [{ kind: "joined", to: "owner" }] };
  },

  lapse: (before, _, by) => {
    const after: Case = {
      ...before,
      state: leadsTo(before.state, "lapse"),
      confirmation: "unconfirmed",
      closedAt: by.now,
    };
    return { ...stays(after, { what: "lapsed", evidence: null, data: {} }), stop: "all" };
  },
};

function contact(before: Case, verb: string, text: string, by: Circumstance): Decision {
  const after: Case = {
    ...before,
    state: leadsTo(before.state, "contact"),
    firstContactAt: before.firstContactAt ?? by.now,
    lastContactAt: by.now,
    contacts: before.contacts + 1,
  };
  const evidence = verb === "replied" ? "sent" : "logged";
  return { ...stays(after, { what: verb, evidence, data: { text } }), meet: [{ kind: "contact" }, { kind: "reply" }] };
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
    stop: [{ kind: "view" }, { kind: "contact" }, { kind: "reply" }, { kind: "resolve" }],
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

const isBy = (personId: string | null, { actor }: Circumstance) => actor.kind === "person" && actor.id === personId;

const personOf = (actor: Actor) => (actor.kind === "person" ? actor.id : null);

function needed(text: string, verb: string): string {
  if (text.trim() === "") throw new Refused("{{verb}} needs a few words: say what happened.", { verb });
  return text;
}

function openOnly(before: Case) {
  if (before.state === "closed") throw new Refused("A case that is closed cannot change its owner. Reopen it first.");
}
