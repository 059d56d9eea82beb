import { Refused } from "../refused.ts";
import { allows, type Case, leadsTo } from "./case.ts";
import { close, confirm, resolve } from "./closing.ts";
import { isBy, needed, stays } from "./decision.ts";
import { absorb, merge } from "./merging.ts";
import { deny, reopen } from "./reopening.ts";
import { bounce } from "./returned.ts";
import type { Circumstance, Decision, What } from "./what.ts";

/** Decides one move. Throws Refused in words for a person; changes nothing by itself. */
export function decide(before: Case, what: What, by: Circumstance): Decision {
  const decision = rules[what.verb](before, what as never, by);
  if (what.verb === "undo") return decision;
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
        { what: "raised", evidence: null, data: { text, to: next.people.map(({ name }) => name).join(", ") } },
      ),
      notices: [{ kind: "raised", to: "next", text }],
    };
  },

  merge,
  absorb,

  undo: (before, { before: then, level, text, data }) =>
    stays(
      { ...then, version: before.version, level: before.level > level ? before.level : then.level },
      { what: "undone", evidence: null, data: { ...data, text } },
    ),

  resolve,
  close,
  reopen,
  deny,
  confirm: (before, _, by) => confirm(before, by),

  write: (before, { text, unhappy, verified, isThanks = false }, by) => {
    const data = { text, verified };
    const reopens = unhappy && allows(before.state, "reopen") && before.state !== "challenged";
    const heard: Case = { ...before, lastCustomerAt: by.now, reachable: before.reachable || verified };
    if (reopens) {
      const denied = deny(heard, { text }, by);
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
      notices: isThanks && !waits ? [] : [{ kind: "customer_wrote", to: "owner" }],
    };
  },

  join: (before, { severity, responseId }, by) => {
    const worse: Case = severity === "critical" ? { ...before, severity } : before;
    const event = { what: "joined", evidence: null, data: { responseId } };
    if (severity !== "none" && before.state === "resolved") return { ...deny(worse, { text: "" }, by), event };
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

function contact(before: Case, verb: string, text: string, by: Circumstance): Decision {
  const after: Case = {
    ...before,
    state: leadsTo(before.state, "contact"),
    firstContactAt: before.firstContactAt ?? by.now,
    lastContactAt: by.now,
    contacts: before.contacts + 1,
  };
  const evidence = verb === "replied" ? "sent" : "logged";
  return {
    ...stays(after, { what: verb, evidence, data: { text } }),
    meet: [{ kind: "contact" }, { kind: "reply" }, { kind: "update" }],
    start: after.state === "contacted" && before.reachable ? [{ kind: "update", personId: null }] : [],
  };
}

function openOnly(before: Case) {
  if (before.state === "closed") throw new Refused("A case that is closed cannot change its owner. Reopen it first.");
}
