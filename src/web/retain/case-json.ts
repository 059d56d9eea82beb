import { type Instant, never } from "../../core/instant.ts";
import type { Calendar } from "../../core/org/calendar.ts";
import { askedHold } from "../../core/retain/asked-hold.ts";
import type { Case } from "../../core/retain/case.ts";
import { digitsOf } from "../../core/retain/currency.ts";
import type { Story } from "../../core/retain/story.ts";
import { caseLink } from "../../flow/retain/reader-at.ts";
import type { CaseLine } from "../../store/retain/cases.ts";
import type { World } from "../../world.ts";
import { heardJson, signalJson } from "../ask/responses-api.ts";
import { clockJson } from "./clock-json.ts";
import { policyJson } from "./policy-json.ts";

const common = (world: World, it: Case) => ({
  id: it.id,
  number: it.number,
  url: caseLink(world, it),
  state: it.state,
  severity: it.severity,
  level: it.level,
  about_manager: it.aboutManager,
  opened_at: it.openedAt,
  viewed_at: it.viewedAt,
  first_contact_at: it.firstContactAt,
  resolved_at: it.resolvedAt,
  closed_at: it.closedAt,
  cause: it.cause,
  cause_detail: it.causeDetail,
  done: it.done,
  outcome: it.outcome,
  confirmation: it.confirmation,
  merged_into: it.mergedIntoId,
  next_due_at: it.nextDueAt === never ? null : it.nextDueAt,
});

/** A case as it stands in a list. */
export const lineJson = (world: World, line: CaseLine, now: Instant) => ({
  ...common(world, line.case),
  overdue: line.case.nextDueAt < now,
  store: { code: line.unitCode, name: line.unitName },
  owner: line.ownerName === null ? null : { name: line.ownerName },
  customer: line.customerName === null ? null : { name: line.customerName },
  score: line.score,
  comment: line.comment,
});

/** One case with everything that happened. */
export function caseJson(world: World, story: Story, calendar: Calendar) {
  const { it, unit, zone, owner, reviewer, customer, names } = story;
  const nameOf = (id: string | null) => (id === null ? null : (names[id] ?? null));
  return {
    ...common(world, it),
    store: { code: unit.code, name: unit.name, time_zone: zone },
    owner: owner && { name: owner.name, email: owner.email },
    reviewer: reviewer && { name: reviewer.name, email: reviewer.email },
    customer: customer && { name: customer.name, email: customer.email, phone: customer.phone },
    policy: policyJson(it.policy),
    hold: holdJson(story),
    earlier: story.links?.earlier ?? null,
    make_goods: (story.makeGoods ?? []).map((one) => ({
      kind: one.kind,
      amount: one.amount / 10 ** digitsOf(one.currency),
      currency: one.currency,
      text: one.text,
      state: one.state,
      asked_by: nameOf(one.askedBy),
      asked_at: one.askedAt,
      decided_by: nameOf(one.decidedBy),
      decided_at: one.decidedAt,
      reason: one.reason,
    })),
    responses: story.responses.map(({ response, signals }) => ({
      id: response.id,
      mode: response.mode,
      score: response.score,
      comment: response.comment,
      note: response.note,
      suspects_problem: response.suspectsProblem,
      contact_me: response.contactMe,
      at: response.at,
      severity: response.severity,
      ...heardJson(response),
      signals: signals.map(signalJson),
    })),
    clocks: story.clocks.map((clock) => clockJson(story, clock, calendar, world.now())),
    messages: story.messages.map((message) => ({
      id: message.id,
      direction: message.direction,
      from: message.customerId ? "customer" : nameOf(message.personId),
      surface: message.surface,
      text: message.text,
      cut_text: message.cutText,
      verified: message.verified,
      matched_by: story.origins?.[message.inboundId ?? ""]?.method ?? null,
      believed: story.origins?.[message.inboundId ?? ""]?.reason ?? null,
      at: message.at,
      withdrawn_at: message.withdrawnAt ?? null,
    })),
    events: story.events.map((event) => {
      const { by, ...data } = JSON.parse(event.data) as { by?: string };
      return {
        seq: event.seq,
        what: event.what,
        at: event.at,
        actor: { kind: event.actorKind, name: by ?? null },
        surface: event.surface,
        evidence: event.evidence,
        data,
      };
    }),
  };
}

/** Until when the case waits, and the hold that waits for consent itself; null when neither is so. */
function holdJson({ it, events, names }: Story) {
  const asked = askedHold(events);
  if (it.holdUntil === null && asked === null) return null;
  return {
    until: it.holdUntil,
    asked: asked && { day: asked.day, reason: asked.text, by: asked.personId && (names[asked.personId] ?? null) },
  };
}
