import type { Instant } from "../instant.ts";
import { allows, type Case, isOpen, isUnanswered } from "./case.ts";
import { stays } from "./decision.ts";
import type { Decision } from "./what.ts";

/**
 * A letter to the customer that came back. `status` is an enhanced status code (RFC 3463); `sentAt` is when somebody's words to
 * the customer were written, null for a letter that no one counted as contact; `canReach` says whether another way is left.
 */
export type Returned = { to: string; status: string | null; sentAt: Instant | null; canReach: boolean };

/** What did not arrive was no contact: without another one, the case waits for the first word again, also a resolved one. */
export function bounce(before: Case, { to, status, sentAt, canReach }: Returned): Decision {
  const event = { what: "unreached", evidence: null, data: { to, status, sentAt } };
  if (!isOpen(before)) return stays(before, event);
  const after = withoutContact({ ...before, reachable: canReach }, sentAt);
  const isUntold = before.contacts > 0 && after.contacts === 0;
  const told: Decision = { ...stays(after, event), notices: [{ kind: "unreached", to: "owner" }] };
  if (!canReach) return { ...told, stop: [{ kind: "contact" }, { kind: "reply" }, { kind: "update" }] };
  if (sentAt === null || before.state === "challenged") return told;
  const stop: Decision["stop"] = isUntold ? [{ kind: "update" }] : [];
  const start: Decision["start"] = [
    ...(isUnanswered(after) ? [{ kind: "reply" as const, personId: null }] : []),
    ...(isUntold && !isUnanswered(after) ? [{ kind: "contact" as const, personId: null }] : []),
  ];
  if (before.state !== "resolved" || !isUntold) return { ...told, stop, start };
  return {
    ...told,
    after: { ...after, state: "viewed", resolvedAt: null, closerId: null, outcome: null, confirmation: null },
    event: { ...event, data: { ...event.data, reopened: true } },
    stop: [{ kind: "quiet" }],
    start: [...start, { kind: "resolve", personId: null }],
  };
}

/** The case as if the words of `sentAt` had not been said; of earlier ones only the first is known by its time. */
function withoutContact(it: Case, sentAt: Instant | null): Case {
  if (sentAt === null || it.contacts === 0) return it;
  const contacts = it.contacts - 1;
  if (contacts === 0) {
    const state = it.state === "contacted" && allows(it.state, "contact") ? "viewed" : it.state;
    return { ...it, contacts, state, firstContactAt: null, lastContactAt: null };
  }
  const first = it.firstContactAt === sentAt ? null : it.firstContactAt;
  return { ...it, contacts, lastContactAt: it.lastContactAt === sentAt ? first : it.lastContactAt };
}

/**
 * Whether a failure is the address's own and will stay: there is no such mailbox or domain (RFC 3463). A full mailbox (5.2.2) and
 * a policy (5.7.x) are not, nor is what concerns the sender's address (5.1.7, 5.1.8); a status that says nothing leaves it to the words.
 */
export function isDeadAddress(status: string | null, words: string): boolean {
  if (status !== null && deadStatuses.has(status)) return true;
  const saysNothing = status === null || /^5\.(?:0\.0|1\.0|7\.1|4\.0|5\.0)$/.test(status);
  return saysNothing && deadWords.test(words);
}

const deadStatuses = new Set(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4", "5.4.310"]);
const deadWords =
  /(?:user|recipient|address|mailbox|account|member)\b.{0,40}?\b(?:unknown|not (?:found|exist|known)|does(?: not|n't) exist|disabled|inactive|invalid|unavailable)|no such (?:user|recipient|mailbox|address|person)|unknown (?:user|recipient|mailbox|address|account)|invalid (?:recipient|mailbox|address)|(?:domain|host) (?:not found|does not exist)/i;

/** Whether a mailbox takes no letters for now, whatever the reason; not a policy against one letter or against us. */
export const isClosedMailbox = (status: string | null, words: string): boolean =>
  isDeadAddress(status, words) || (status?.startsWith("5.2.") ?? false);

/** The enhanced status code in a server's answer, else the one that its reply code to a recipient amounts to; null for neither. */
export function statusIn(answer: string): string | null {
  const enhanced = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(answer)?.[1];
  if (enhanced !== undefined) return enhanced;
  return /^55[01]\b/.test(answer) && deadWords.test(answer) ? "5.1.1" : null;
}
