import type { Case } from "../../../src/core/retain/case.ts";
import { reminderKinds, startOfDay } from "../../../src/core/retain/digest.ts";
import { calendarOfPerson } from "../../../src/flow/org/calendar-of-person.ts";
import { list, sql } from "../../../src/store/db/sql.ts";
import { findCase } from "../../../src/store/retain/cases.ts";
import type { Finding, Invariant, LetterLine, Scope } from "./scope.ts";

const reminders = new Set<string>(reminderKinds);

/**
 * Never more letters about delays to a person in a day than the policy's cap: counted in the day of the one who reads them, with each letter
 * that calls them, up to this one. What is critical breaks through. Whoever changed posts in this hour may have had another day before. One
 * that a dead relay keeps, and that a later one tells of too, will not go out any more.
 */
export const lettersInMeasure: Invariant = async (scope) => {
  const findings: Finding[] = [];
  for (const letter of scope.letters) {
    const { personId, status, kind } = letter;
    if (personId === null || status === "dropped" || status === "failed" || !reminders.has(kind)) continue;
    const cap = await capOf(scope, letter);
    if (cap === null) continue;
    const counts = [];
    for (const zone of await zonesOf(scope, personId)) counts.push(await countOf(scope, personId, zone, letter));
    const count = Math.min(...counts);
    if (count > cap)
      findings.push({
        ...{ invariant: "lettersInMeasure", at: scope.now, about: `person ${personId}` },
        says: `${count} letters about delays on one day, where ${cap} is the most: ${letter.id}`,
      });
  }
  return findings;
};

/** What may change by whose hours somebody works. */
const moves = new Set(["role_taken", "role_given", "left", "hours_set", "org_imported"]);

/** In whose day somebody reads: that of where they work, and in an hour of changes that of where they worked before. */
async function zonesOf({ db, fresh, memory }: Scope, personId: string): Promise<ReadonlySet<string>> {
  const now = (await calendarOfPerson({ db }, personId))?.timeZone ?? "UTC";
  const before = memory.zones.get(personId) ?? now;
  memory.zones.set(personId, now);
  return new Set(fresh.some(({ what }) => moves.has(what)) ? [now, before] : [now]);
}

/** The least of the caps of the cases that it tells of; null where one of them is critical. */
async function capOf(scope: Scope, letter: LetterLine): Promise<number | null> {
  const cases = await casesIn(scope, letter);
  if (cases.length === 0 || cases.some(({ severity }) => severity === "critical")) return null;
  return Math.min(...cases.map(({ policy }) => policy.lettersPerDay));
}

async function casesIn({ db }: Scope, { caseId, clockIds }: LetterLine): Promise<Case[]> {
  const rows = await db.all<{ id: string }>(
    sql`select distinct case_id as id from clocks where id in (${list(clockIds)})`,
  );
  const ids = new Set([...(caseId === null ? [] : [caseId]), ...rows.map(({ id }) => id)]);
  const cases = [];
  for (const id of ids) cases.push(await findCase(db, id));
  return cases.filter((it) => it !== undefined);
}

async function countOf({ db }: Scope, personId: string, zone: string, letter: LetterLine): Promise<number> {
  const { id, createdAt } = letter;
  const rows = await db.all<{ status: string; clock_ids: string | null }>(sql`
    select status, clock_ids from letters
    where person_id = ${personId} and kind in (${list(reminderKinds)}) and status in ('queued', 'sent')
      and created_at >= ${startOfDay(zone, createdAt)} and created_at <= ${createdAt} and id <= ${id}
    order by created_at, id`);
  const clocks = rows.map(({ clock_ids }) => JSON.parse(clock_ids ?? "[]") as string[]);
  const isToldLater = (at: number) => {
    const later = new Set(clocks.slice(at + 1).flat());
    return clocks[at]?.every((clock) => later.has(clock)) === true;
  };
  return rows.filter(({ status }, at) => status === "sent" || !isToldLater(at)).length;
}
