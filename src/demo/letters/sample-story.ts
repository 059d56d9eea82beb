import { type Reader, words } from "../../../views/words.ts";
import type { Response } from "../../core/ask/response.ts";
import type { Signal } from "../../core/listen/signal.ts";
import { type Calendar, defaultWeek } from "../../core/org/calendar.ts";
import type { Person } from "../../core/org/person.ts";
import type { Command, Unit } from "../../core/org/unit.ts";
import { type Case, newCase } from "../../core/retain/case.ts";
import { type Clock, startClock } from "../../core/retain/clock.ts";
import type { ClockKind } from "../../core/retain/clock-table.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { LogRow } from "../../core/retain/log-chain.ts";
import { defaultPolicy } from "../../core/retain/policy.ts";
import type { Story } from "../../core/retain/story.ts";

/** Saturday, half past five in the afternoon in Lyon; the store closes at seven and on Sunday. */
export const opened = "2026-11-21T16:30:00.000Z";

/** Tuesday at eleven: the customer writes. */
export const wroteAt = "2026-11-24T10:00:00.000Z";

export const reader: Reader = { t: words("en"), locale: "en", zone: "Europe/Paris", now: opened };
export const at = (now: string): Reader => ({ ...reader, now });

export const ways = {
  link: "https://amends.chain.test/cases/12",
  address: "c-12-paaaaaaaa-1bbbbbbbbbbbbbbbbbbbb@mail.chain.test",
};

const calendar: Calendar = { timeZone: "Europe/Paris", week: defaultWeek, closedDays: [] };

const aPerson = (id: string, name: string): Person => ({
  id,
  ref: "aaaaaaaa",
  name,
  email: `${id}@chain.test`,
  active: true,
  mailFailed: null,
  away: null,
});

export const ann = aPerson("ann", "Ann Martin");
export const dora = aPerson("dora", "Dora Dupont");
export const rita = aPerson("rita", "Rita Roy");

const aUnit = (id: string, level: string, name: string, parentId: string | null): Unit => ({
  id,
  parentId,
  level,
  code: id,
  name,
  timeZone: null,
});

export const cleo: Customer = {
  id: "cleo",
  ref: "cccccccc",
  name: "Cleo Klein",
  email: "cleo@example.test",
  phone: "+33612345678",
  mailStopped: null,
};

export const comment =
  "I waited 40 minutes at the till, and when I asked why, the young man just laughed.\nNever again. The bread was good, though.";

const signalOn = (words: string, rule: string, polarity: Signal["polarity"] = "negative"): Signal => ({
  kind: "keyword",
  polarity,
  source: "comment",
  text: words,
  span: { start: comment.indexOf(words), end: comment.indexOf(words) + words.length },
  weight: 3,
  rule,
});

export const aResponse = (changes: Partial<Response> = {}): Response => ({
  id: "response-1",
  unitId: "lyon-2",
  customerId: "cleo",
  caseId: "case-12",
  mode: "web",
  survey: null,
  score: 2,
  comment,
  note: null,
  suspectsProblem: false,
  suspicion: null,
  language: null,
  probability: null,
  threshold: null,
  contactMe: true,
  answers: {},
  severity: "alert",
  rulesVersion: 1,
  at: opened,
  receivedAt: opened,
  inboundId: null,
  ...changes,
});

export const signals: readonly Signal[] = [
  signalOn("waited 40 minutes", "Long wait"),
  signalOn("Never again", "Customer is leaving"),
  signalOn("good", "Praise", "positive"),
];

export function aClock(kind: ClockKind, changes: { personId?: string | null; from?: string; id?: string } = {}): Clock {
  const { personId = null, from = opened, id = `clock-${kind}` } = changes;
  return startClock({ id, caseId: "case-12", kind, personId, policy: defaultPolicy, ownerId: "ann" }, calendar, from);
}

export const aCase = (changes: Partial<Case> = {}): Case => ({
  ...newCase({
    id: "case-12",
    unitId: "lyon-2",
    customerId: "cleo",
    ownerId: "ann",
    severity: "alert",
    reachable: true,
    policy: defaultPolicy,
    openedAt: opened,
  }),
  number: 12,
  nextDueAt: opened,
  ...changes,
});

type Changes = Partial<Omit<Story, "it" | "events">> & { it?: Partial<Case>; events?: readonly Partial<LogRow>[] };

export function aStory({ it = {}, events = [], ...changes }: Changes = {}): Story {
  const unit = changes.unit ?? aUnit("lyon-2", "store", "Lyon 2", "north");
  const line: Command[] = [
    { unit, managers: [ann], deputies: [] },
    { unit: aUnit("north", "district", "North", "france"), managers: [dora], deputies: [] },
    { unit: aUnit("france", "region", "France", null), managers: [rita], deputies: [] },
  ];
  return {
    unit,
    zone: "Europe/Paris",
    line,
    owner: ann,
    reviewer: null,
    customer: cleo,
    responses: [{ response: aResponse(), signals }],
    messages: [],
    clocks: [aClock("view", { personId: "ann" }), aClock("contact"), aClock("resolve")],
    names: { ann: ann.name, dora: dora.name, rita: rita.name },
    ...changes,
    it: aCase(it),
    events: events.map((event, index) => anEvent({ seq: index + 1, ...event })),
  };
}

export const aUnitCalled = (name: string): Unit => aUnit("lyon-2", "store", name, "north");

export const aMessage = (
  text: string,
  changes: Partial<Story["messages"][number]> = {},
): Story["messages"][number] => ({
  id: "message-1",
  caseId: "case-12",
  direction: "in",
  personId: null,
  customerId: "cleo",
  surface: "mail",
  text,
  cutText: null,
  verified: true,
  inboundId: null,
  messageId: null,
  at: wroteAt,
  signals: [],
  ...changes,
});

const anEvent = (changes: Partial<LogRow>): LogRow => ({
  seq: 1,
  at: opened,
  what: "opened",
  actorKind: "person",
  actorId: null,
  surface: "web",
  caseId: "case-12",
  unitId: "lyon-2",
  evidence: null,
  data: "{}",
  ...changes,
});
