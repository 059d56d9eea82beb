import { type Facts, noFacts, replay } from "./facts.ts";
import { dataOf, type Finding, type Invariant, textIn } from "./scope.ts";

/**
 * No closed case that should be challenged: a closing that stands by itself came after a contact, without an unanswered customer, and
 * without saying that the problem is not solved.
 */
export const closingsAreTrue: Invariant = ({ fresh, cases, memory, now }) => {
  const byId = new Map(cases.map((it) => [it.id, it]));
  const before = new Map<string, Facts>();
  const findings: Finding[] = [];
  for (const row of fresh) {
    if (row.caseId === null) continue;
    const facts = before.get(row.caseId) ?? copyOf(memory.facts.get(row.caseId));
    before.set(row.caseId, facts);
    const it = byId.get(row.caseId);
    const { now: stood } = facts;
    const isClosing = row.what === "closed" || row.what === "resolved";
    if (it && isClosing) {
      const outcome = row.what === "resolved" ? "resolved" : textIn(dataOf(row), "outcome");
      const why = whyNot(stood, outcome, it.reachable, it.policy.attempts);
      if (why) findings.push({ invariant: "closingsAreTrue", at: now, about: `case ${it.number}`, says: why });
    }
    replay(facts, row);
  }
  return findings;
};

function whyNot(
  { contacts, lastCustomerAt, lastContactAt }: Facts["now"],
  outcome: string | null,
  isReachable: boolean,
  attempts: number,
): string | null {
  if (isReachable && contacts === 0) return "it was closed without any contact";
  if (lastCustomerAt !== null && (lastContactAt === null || lastCustomerAt > lastContactAt))
    return "it was closed while the customer waits";
  if (outcome === "unresolved") return "it was closed as unresolved and nobody judged it";
  return outcome === "unreachable" && contacts < attempts ? "it was closed after too few tries" : null;
}

/** What is replayed here leaves the remembered facts as they are: a standing is never changed in place, its batches are. */
const copyOf = (facts: Facts | undefined): Facts =>
  facts ? { ...facts, batches: facts.batches.map((batch) => ({ ...batch })) } : noFacts();
