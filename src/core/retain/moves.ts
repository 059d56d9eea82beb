import { Refused } from "../refused.ts";
import { denyHold } from "./asked-hold.ts";
import { audited } from "./audit.ts";
import { type Case, isUnanswered, leadsTo } from "./case.ts";
import { metBy } from "./clock-table.ts";
import { close, confirm, resolve } from "./closing.ts";
import { withConsent } from "./consent.ts";
import { isBy, needed, stays } from "./decision.ts";
import { handOver, passReview, routeAround, routeBack } from "./handing-over.ts";
import { hold, unhold, withEndOfHold } from "./hold.ts";
import { decideMakeGood, give } from "./make-good.ts";
import { absorb, merge } from "./merging.ts";
import { deny, reopen } from "./reopening.ts";
import { bounce } from "./returned.ts";
import { withSlip } from "./slip.ts";
import type { Circumstance, Decision, What } from "./what.ts";
import { goOn, write } from "./writing.ts";

/** Decides one move. Throws Refused in words for a person; changes nothing by itself. */
export function decide(before: Case, what: What, by: Circumstance): Decision {
  const made = withSlip(before, rules[what.verb](before, what as never, by));
  const decision = withConsent(withEndOfHold(before, made), by);
  if (before.state === "closed" && decision.after.state !== "closed") checkAlone(by);
  if (says[what.verb] === "nothing") return decision;
  const lookers = [by.actor.id, ...(by.inOwnersPlace ? [before.ownerId] : [])];
  const looked =
    by.actor.kind === "person" && by.owesLook ? lookers.map((personId) => ({ kind: "view" as const, personId })) : [];
  const { after } = decision;
  const ownerActed = decision.event !== null && (isBy(after.ownerId, by) || by.inOwnersPlace === true);
  const seen = ownerActed
    ? { viewedAt: after.viewedAt ?? by.now, state: after.state === "new" ? ("viewed" as const) : after.state }
    : {};
  const event = by.inOwnersPlace === true ? inPlaceOf(before.ownerId, decision.event) : decision.event;
  return { ...decision, event, after: { ...after, ...seen }, meet: [...looked, ...decision.meet] };
}

/** A customer has one open case at a store, so a closed one stays closed beside it. */
function checkAlone({ openBeside }: Circumstance): void {
  if (openBeside !== undefined && openBeside !== null)
    throw new Refused(
      "The customer has another open case at this store, so this one stays closed. Go on with case {{number}}, and note there what is missing.",
      { number: openBeside },
    );
}

/** Moves by which nobody says that they have looked: somebody's cases go to others all at once, also to whoever arranges it. */
const says: Partial<Record<What["verb"], "nothing">> = {
  undo: "nothing",
  hand_over: "nothing",
  pass_review: "nothing",
};

/** The log says for whom somebody acted who stands in for them. */
const inPlaceOf = (ownerId: string | null, event: Decision["event"]): Decision["event"] =>
  event && { ...event, data: { ...event.data, inPlaceOf: ownerId } };

type Rules = {
  [Verb in What["verb"]]: (before: Case, what: Extract<What, { verb: Verb }>, by: Circumstance) => Decision;
};

const rules: Rules = {
  view: (before, _, by) =>
    by.owesLook ? stays(before, { what: "viewed", evidence: "logged", data: {} }) : stays(before, null),

  take: (before, { text = "" }, { actor }) => {
    if (actor.kind !== "person") throw new Refused("Only a person can take a case. Say in whose name you act.");
    if (before.ownerId === actor.id) throw new Refused("You own this case already.");
    openOnly(before);
    return {
      ...stays(
        { ...before, ownerId: actor.id },
        { what: "taken", evidence: null, data: { from: before.ownerId, text } },
      ),
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

  hand_over: handOver,
  pass_review: passReview,
  route_around: routeAround,
  route_back: routeBack,

  note: (before, { text }) => stays(before, { what: "noted", evidence: null, data: { text: needed(text, "note") } }),

  called: (before, what, by) => contact(before, what.verb, what.text, by),
  visited: (before, what, by) => contact(before, what.verb, what.text, by),
  texted: (before, what, by) => contact(before, what.verb, what.text, by),

  reply: (before, { text }, by) => {
    needed(text, "reply");
    if (by.mailStopped !== null) throw new Refused(stopped[by.mailStopped]);
    if (!by.hasAddress)
      throw new Refused(
        "The customer left no e-mail address. Call or visit them instead, and say /called or /visited.",
      );
    return { ...contact(before, "replied", text, by), notices: [{ kind: "reply", to: "customer", text }] };
  },

  bounce: (before, returned) => bounce(before, returned),
  promise: (before, { text, day }) => ({
    ...stays(
      { ...before, state: leadsTo(before.state, "promise") },
      { what: "promised", evidence: null, data: { text: needed(text, "promise"), day } },
    ),
    stop: [{ kind: "update" }],
    start: [{ kind: "update", personId: null, day }],
  }),

  escalate: (before, { text }, { next }) => {
    const state = leadsTo(before.state, "escalate");
    needed(text, "escalate");
    if (next.people.length === 0)
      throw new Refused("Nobody stands above you here who could help. Give the case to somebody on its page instead.");
    return {
      ...stays(
        { ...before, state, level: Math.max(before.level, next.rung) },
        {
          what: "raised",
          evidence: null,
          data: { text, to: next.people.map(({ name }) => name).join(", "), rung: next.rung },
        },
      ),
      notices: [{ kind: "raised", to: "next", text }],
    };
  },

  hold,
  unhold,
  deny_hold: denyHold,
  merge,
  absorb,

  undo: (before, { before: then, level, text, data }) =>
    stays(
      { ...then, version: before.version, level: before.level > level ? before.level : then.level },
      { what: "undone", evidence: null, data: { ...data, text } },
    ),

  gave: give,
  approve: (before, { text }, by) => decideMakeGood(before, { state: "approved", text }, by),
  turn_down: (before, { text }, by) => decideMakeGood(before, { state: "denied", text }, by),
  audited,

  resolve,
  close,
  reopen,
  deny,
  confirm: (before, _, by) => confirm(before, by),

  write,
  go_on: goOn,

  join: (before, { severity, responseId }, by) => {
    const worse: Case = severity === "critical" ? { ...before, severity } : before;
    const event = { what: "joined", evidence: null, data: { responseId } };
    if (severity !== "none" && before.state === "resolved")
      return {
        ...deny(worse, { text: "" }, by),
        event: { ...event, data: { ...event.data, reopened: true } },
      };
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

const stopped = {
  bounced: "Mail to the customer's address does not arrive. Call or visit them instead, and say /called or /visited.",
  complained: "The customer asked for no mail. Call or visit them instead, and say /called or /visited.",
} as const;

function contact(
  before: Case,
  verb: "called" | "visited" | "texted" | "replied",
  text: string,
  by: Circumstance,
): Decision {
  if (before.state === "closed" && !isUnanswered(before))
    throw new Refused("This case is closed, and the customer waits for no answer. Reopen it first.");
  const after: Case = {
    ...before,
    state: leadsTo(before.state, "contact"),
    firstContactAt: before.firstContactAt ?? by.now,
    lastContactAt: by.now,
    contacts: before.contacts + 1,
  };
  const evidence = verb === "replied" ? "sent" : "logged";
  const told = { ...stays(after, { what: verb, evidence, data: { text } }), meet: metBy(verb) };
  // A new word to a customer who was asked whether it is resolved: their silence counts from it.
  if (after.state === "resolved")
    return { ...told, stop: [{ kind: "quiet" }], start: [{ kind: "quiet", personId: null }] };
  return {
    ...told,
    start: after.state === "contacted" && before.reachable ? [{ kind: "update", personId: null }] : [],
  };
}

function openOnly(before: Case) {
  if (before.state === "closed") throw new Refused("A case that is closed cannot change its owner. Reopen it first.");
}
