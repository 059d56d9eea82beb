import type { Instant } from "../instant.ts";
import type { Powers } from "../org/rights.ts";
import type { Line } from "../org/unit.ts";
import { type Case, isOpen } from "./case.ts";
import { stays } from "./decision.ts";
import { placeOf } from "./ladder.ts";
import type { LogRow } from "./log-chain.ts";
import type { Decision } from "./what.ts";

export const auditAnswers = ["confirmed", "denied", "unreached", "refused"] as const;
export type AuditAnswer = (typeof auditAnswers)[number];

/** The events that only a manager's word stands for. */
export const claims = ["called", "visited", "texted"] as const;
export type ClaimWord = (typeof claims)[number];

/** A question to the customer whether a contact that somebody claims took place. */
export type AuditCall = {
  id: string;
  caseId: string;
  /** Who claims it. */
  personId: string;
  /** The row of the log in which it is claimed. */
  logSeq: number;
  createdAt: Instant;
  dueAt: Instant;
  takenBy: string | null;
  answer: AuditAnswer | null;
  text: string | null;
  answeredAt: Instant | null;
};

/** A claimed contact, as the one who asks and the events tell it. */
export type Claim = { seq: number; what: ClaimWord; at: Instant; personId: string; name: string };

/**
 * What the customer said to it. `isCurrent`: the case has not been opened again since, so that the contact still counts. `reopens`: it ended on
 * that contact, and is opened again next.
 */
export type Audited = { answer: AuditAnswer; text: string; claim: Claim; isCurrent: boolean; reopens?: boolean };

/** Whether the customer can be asked too if it is resolved: it is said to be, and they have not said so themselves. */
export const asksIfSolved = ({ state, outcome, confirmation, mergedIntoId }: Case): boolean =>
  mergedIntoId === null &&
  outcome === "resolved" &&
  confirmation !== "confirmed" &&
  (state === "resolved" || state === "closed");

/** Whether a row of the log is among the share (in per cent) that is asked about. `mac` is the row's (hex), which nobody can foresee. */
export const isDrawn = (mac: string, share: number): boolean =>
  Number.parseInt(mac.slice(0, 8), 16) / 2 ** 32 < share / 100;

/** The claim that a row of the log makes, if it makes one: a person's word for a contact, and nothing more. */
export function claimIn({ seq, what, at, actorKind, actorId, evidence, data }: LogRow): Claim | null {
  const word = claims.find((one) => one === what);
  if (!word || evidence !== "logged" || actorKind !== "person" || actorId === null) return null;
  const { by } = JSON.parse(data) as { by?: string };
  return { seq, what: word, at, personId: actorId, name: by ?? "" };
}

/**
 * Who may ask the customer: survey-takers and those who run Amends, whose roles lie higher than the claimant's own place; the chain's
 * administration always. Never the claimant, and nobody below them.
 */
export function mayAsk(
  line: Line,
  { personId }: Pick<AuditCall, "personId">,
  { id, roles }: Pick<Powers, "id" | "roles">,
): boolean {
  if (id === personId) return false;
  const own = placeOf(line, personId);
  return roles.some(({ role, unitId }) => {
    if (role !== "survey_taker" && role !== "admin") return false;
    const place = line.findIndex(({ unit }) => unit.id === unitId);
    return place > own || (role === "admin" && place >= 0 && place === line.length - 1);
  });
}

/** The events since the case was opened last, also again. */
export const sinceOpened = (events: readonly LogRow[]): readonly LogRow[] =>
  events.slice(events.findLastIndex((event) => resets.has(event.what) || reopened(event)) + 1);

const resets = new Set(["opened", "reopened", "denied"]);
const reopened = ({ data }: LogRow): boolean => (JSON.parse(data) as { reopened?: boolean }).reopened === true;

/** Whether nothing but claimed contacts speaks for what was done since the case was opened last: no letter of ours, no word of the customer's. */
export function restsOnClaims(events: readonly LogRow[]): boolean {
  const recent = sinceOpened(events);
  const isClaimed = recent.some((event) => claimIn(event) !== null);
  return isClaimed && !recent.some(speaks);
}

/** Words that went through Amends to the customer, or came from them. Letters that a program wrote are not ours in that sense. */
const speaks = ({ what, evidence }: LogRow): boolean =>
  (what === "replied" && evidence === "sent") || evidence === "answered" || evidence === "confirmed";

/**
 * Keeps what the customer said. A denied contact was none: it counts no more, whoever stands above the claimant hears of it, and an open
 * case without another contact waits for the first word again, and for no next one.
 */
export function audited(before: Case, { answer, text, claim, isCurrent, reopens = false }: Audited): Decision {
  const { seq, what, personId, name } = claim;
  const data = { text, claim: what, seq, personId, name, isCurrent };
  const evidence = answer === "confirmed" ? "confirmed" : answer === "denied" ? "claimed" : null;
  const event = { what: `claim_${answer}`, evidence, data } as const;
  if (answer !== "denied") return stays(before, event);
  const raised: Case = { ...before, level: before.level + 1 };
  const told: Decision = {
    ...stays(raised, event),
    notices: [{ kind: "claim_denied", to: "aboveClaimant", personId, text, reopens }],
  };
  if (!isCurrent || before.contacts === 0) return told;
  const contacts = before.contacts - 1;
  if (contacts > 0) return { ...told, after: { ...raised, contacts } };
  const after: Case = {
    ...raised,
    contacts,
    state: before.state === "contacted" ? "viewed" : before.state,
    firstContactAt: null,
    lastContactAt: null,
  };
  const isWaiting = isOpen(before) && before.state !== "challenged" && before.state !== "resolved" && before.reachable;
  if (!isWaiting) return { ...told, after };
  return { ...told, after, stop: [{ kind: "update" }], start: [{ kind: "contact", personId: null }] };
}
