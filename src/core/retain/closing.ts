import { type Case, isUnanswered, type Outcome } from "./case.ts";

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
