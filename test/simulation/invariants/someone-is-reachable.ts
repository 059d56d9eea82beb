import type { Person } from "../../../src/core/org/person.ts";
import { isHere } from "../../../src/core/org/person.ts";
import { isOpen } from "../../../src/core/retain/case.ts";
import { findPerson, listAdmins } from "../../../src/store/org/people.ts";
import { lineOf } from "../../../src/store/org/units.ts";
import type { Finding, Invariant, Scope } from "./scope.ts";

/**
 * No open case is without a reachable person: a clock runs that will ring again, and its ladder leads to somebody whom letters reach. Its
 * owner has not left.
 */
export const someoneIsReachable: Invariant = async (scope) => {
  const findings: Finding[] = [];
  const lines = new Map<string, readonly Person[]>();
  const admins = await listAdmins(scope.db);
  for (const it of scope.cases.filter(isOpen)) {
    const says = (await whyUnreachable(scope, it, lines, admins)) ?? "";
    if (says !== "")
      findings.push({ invariant: "someoneIsReachable", at: scope.now, about: `case ${it.number}`, says });
  }
  return findings;
};

async function whyUnreachable(
  { db, now, clocks }: Scope,
  it: Scope["cases"][number],
  lines: Map<string, readonly Person[]>,
  admins: readonly Person[],
): Promise<string | null> {
  const running = (clocks.get(it.id) ?? []).filter(
    ({ state, nextRingAt }) => state === "running" && nextRingAt !== null,
  );
  if (running.length === 0) return `it is ${it.state}, and no clock of it will ever ring again`;
  const people = lines.get(it.unitId) ?? [...(await commandersOf(db, it.unitId)), ...admins];
  lines.set(it.unitId, people);
  if (!people.some((one) => isHere(one, now))) return "nobody in its line can be reached";
  const owner = it.ownerId === null ? undefined : await findPerson(db, it.ownerId);
  return owner && !owner.active ? `its owner ${owner.name} has left` : null;
}

const commandersOf = async (db: Scope["db"], unitId: string): Promise<Person[]> =>
  (await lineOf(db, unitId)).flatMap(({ managers, deputies }) => [...managers, ...deputies]);
