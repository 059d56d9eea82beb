import type { Case } from "../../../src/core/retain/case.ts";
import { type Facts, noFacts, replay } from "./facts.ts";
import type { Finding, Invariant } from "./scope.ts";

/** Facts from events equal the rows: state, owner, level and contacts of every case are what its events tell. */
export const factsEqualRows: Invariant = ({ fresh, memory, cases, now }) => {
  for (const row of fresh) {
    if (row.caseId === null) continue;
    const facts = memory.facts.get(row.caseId) ?? noFacts();
    memory.facts.set(row.caseId, facts);
    replay(facts, row);
  }
  return cases.flatMap((it): Finding[] => {
    const facts = memory.facts.get(it.id);
    const says = facts ? differences(it, facts) : "no event tells that it was opened";
    if (facts)
      facts.now = { ...facts.now, state: it.state, ownerId: it.ownerId, level: it.level, contacts: it.contacts };
    return says === "" ? [] : [{ invariant: "factsEqualRows", at: now, about: `case ${it.number}`, says }];
  });
};

function differences(it: Case, { now }: Facts): string {
  const pairs = [
    ["state", it.state, now.state],
    ["owner", it.ownerId, now.ownerId],
    ["level", it.level, now.level],
    ["contacts", it.contacts, now.contacts],
  ] as const;
  return pairs
    .filter(([, row, told]) => row !== told)
    .map(([what, row, told]) => `${what} is ${row}, its events say ${told}`)
    .join("; ");
}
