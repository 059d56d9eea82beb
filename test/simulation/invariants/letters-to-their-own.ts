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
    if (scope.fresh.some((row) => row.caseId === it.id && createdAt < row.at && shutsOut(row, personId))) continue;
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

/** From when a case is about somebody, or goes from its owner to another, they may see it no more; before, they might. */
const shutsOut = ({ what, data }: Scope["fresh"][number], personId: string): boolean =>
  what === "about_manager" || ((what === "assigned" || what === "taken") && data.includes(`"from":"${personId}"`));

/** Of one who has left, or whose mailbox has closed, since the letter was written nobody can tell any more. */
const maySee = async ({ db, now }: Scope, it: Case, personId: string): Promise<boolean> =>
  isGone(await findPerson(db, personId)) ||
  mayOn(it, await lineOf(db, it.unitId), await powersOf(db, personId, now), "see");

const isGone = (person: Person | undefined): boolean => !person?.active || person.mailFailed !== null;
