import type { Case } from "../../../src/core/retain/case.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { type Facts, noFacts, replay } from "./facts.ts";
import type { Finding, Invariant, Scope } from "./scope.ts";

/** Facts from events equal the rows: state, owner, level and contacts of every case are what its events tell. */
export const factsEqualRows: Invariant = async (scope) => {
  const { fresh, memory, cases, now } = scope;
  const names = await idsByName(scope);
  for (const row of fresh) {
    if (row.caseId === null) continue;
    const facts = memory.facts.get(row.caseId) ?? noFacts();
    memory.facts.set(row.caseId, facts);
    replay(facts, row, (name) => names.get(name) ?? null);
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

async function idsByName({ db }: Scope): Promise<Map<string, string>> {
  const rows = await db.all<{ id: string; name: string }>(sql`select id, name from people`);
  return new Map(rows.map(({ id, name }) => [name, id]));
}
