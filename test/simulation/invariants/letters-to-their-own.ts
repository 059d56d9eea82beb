import type { Person } from "../../../src/core/org/person.ts";
import type { Case } from "../../../src/core/retain/case.ts";
import { mayOn } from "../../../src/core/retain/part-in.ts";
import { powersOf } from "../../../src/store/org/absences.ts";
import { findPerson } from "../../../src/store/org/people.ts";
import { lineOf } from "../../../src/store/org/units.ts";
import type { Finding, Invariant, Scope } from "./scope.ts";

/** Letters that answer what somebody did, whatever their part is; they tell nothing of the case to one who has none. */
const answers = new Set(["receipt", "unverified", "acknowledgement"]);

/** What changes who may see what: in such an hour nobody can tell any more who might when. */
const shifts = new Set(["role_taken", "role_given", "left", "away", "back", "absence_set", "absence_cancelled"]);

/** Nobody hears of another unit's case: a letter about a case goes to somebody who may see it. */
export const lettersToTheirOwn: Invariant = async (scope) => {
  if (scope.fresh.some(({ what }) => shifts.has(what))) return [];
  const cases = new Map(scope.cases.map((it) => [it.id, it]));
  const findings: Finding[] = [];
  for (const { caseId, personId, kind, status, to, createdAt } of scope.letters) {
    const it = caseId === null ? undefined : cases.get(caseId);
    if (!it || personId === null || answers.has(kind) || status === "dropped") continue;
    // From when a case is about somebody they may see it no more; before, they might.
    if (scope.fresh.some(({ what, caseId, at }) => what === "about_manager" && caseId === it.id && createdAt < at))
      continue;
    if (await maySee(scope, it, personId)) continue;
    const about = `case ${it.number}`;
    findings.push({
      invariant: "lettersToTheirOwn",
      at: scope.now,
      about,
      says: `${to} got a ${kind} letter and may not see it`,
    });
  }
  return findings;
};

/** Of one who has left, or whose mailbox has closed, since the letter was written nobody can tell any more. */
const maySee = async ({ db, now }: Scope, it: Case, personId: string): Promise<boolean> =>
  isGone(await findPerson(db, personId)) ||
  mayOn(it, await lineOf(db, it.unitId), await powersOf(db, personId, now), "see");

const isGone = (person: Person | undefined): boolean => !person?.active || person.mailFailed !== null;
