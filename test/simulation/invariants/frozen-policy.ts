import { clockTable } from "../../../src/core/retain/clock-table.ts";
import { list, sql } from "../../../src/store/db/sql.ts";
import { calendarOf } from "../../../src/store/org/calendars.ts";
import type { Finding, Invariant, Scope } from "./scope.ts";

/** The frozen policy is obeyed: what a case opened with is what it is held to for the rest of its life. */
export const policyIsFrozen: Invariant = async ({ db, cases, memory, now }) => {
  const ids = cases.map(({ id }) => id);
  const findings: Finding[] = [];
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await db.all<{ id: string; number: number; policy: string }>(
      sql`select id, number, policy from cases where id in (${list(ids.slice(at, at + 500))})`,
    );
    for (const { id, number, policy } of rows) {
      const first = memory.policies.get(id);
      if (first === undefined) memory.policies.set(id, policy);
      else if (first !== policy)
        findings.push({
          invariant: "policyIsFrozen",
          at: now,
          about: `case ${number}`,
          says: "its policy has changed",
        });
    }
  }
  return findings;
};

/** Clocks whose deadline follows from the policy alone; a promised day stands for the others. */
const byPolicy = new Set(["view", "contact", "reply", "resolve", "review", "quiet"]);
/** What moves deadlines for other reasons. */
const moves = new Set([
  "held",
  "unheld",
  "absorbed",
  "undone",
  "hours_set",
  "closed_day_added",
  "downtime",
  "holidays_imported",
]);

/** The frozen policy is obeyed: each clock that starts is due when the policy of its case says, by the calendar of its store. */
export const clocksObeyPolicy: Invariant = async (scope) => {
  const { fresh } = scope;
  if (fresh.some(({ what, caseId }) => caseId === null && moves.has(what))) return [];
  const moved = new Set(fresh.filter(({ what }) => moves.has(what)).map(({ caseId }) => caseId));
  const findings: Finding[] = [];
  for (const it of scope.cases.filter(({ id }) => !moved.has(id))) findings.push(...(await badDeadlines(scope, it)));
  return findings;
};

async function badDeadlines({ db, started, now }: Scope, it: Scope["cases"][number]): Promise<Finding[]> {
  const ruled = (started.get(it.id) ?? []).filter(({ kind }) => byPolicy.has(kind));
  if (ruled.length === 0) return [];
  const calendar = await calendarOf(db, it.unitId);
  return ruled.flatMap(({ kind, startedAt, dueAt }) => {
    const due = clockTable[kind].due(it.policy, calendar, startedAt).at;
    const says = `its ${kind} clock of ${startedAt} is due at ${dueAt}, its policy says ${due}`;
    return due === dueAt ? [] : [{ invariant: "clocksObeyPolicy", at: now, about: `case ${it.number}`, says }];
  });
}
