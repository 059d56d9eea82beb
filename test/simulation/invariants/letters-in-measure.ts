import { reminderKinds } from "../../../src/core/retain/digest.ts";
import { findCase } from "../../../src/store/retain/cases.ts";
import type { Finding, Invariant, Scope } from "./scope.ts";

const reminders = new Set<string>(reminderKinds);

/**
 * Never more letters about delays to a person in a day than the policy's cap; critical cases break through. A day of the store may lie in
 * two of UTC, and somebody may answer for stores in several zones, so twice the cap of a UTC day is the limit here.
 */
export const lettersInMeasure: Invariant = async (scope) => {
  const { letters, memory, now } = scope;
  const findings: Finding[] = [];
  for (const letter of letters) {
    const { personId, createdAt, status, kind } = letter;
    if (personId === null || status === "dropped" || !reminders.has(kind)) continue;
    const cap = await capOf(scope, letter.caseId);
    if (cap === null) continue;
    const key = `${personId} ${createdAt.slice(0, 10)}`;
    const count = (memory.daily.get(key) ?? 0) + 1;
    memory.daily.set(key, count);
    if (count === 2 * cap + 1)
      findings.push({
        ...{ invariant: "lettersInMeasure", at: now, about: `person ${personId}` },
        says: `more than ${2 * cap} letters about delays on one day`,
      });
  }
  return findings;
};

/** Null for a letter about a critical case, or about several. */
async function capOf({ db }: Scope, caseId: string | null): Promise<number | null> {
  const it = caseId === null ? undefined : await findCase(db, caseId);
  return it && it.severity !== "critical" ? it.policy.lettersPerDay : null;
}
