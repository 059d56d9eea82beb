import { list, sql } from "../../../src/store/db/sql.ts";
import { dataOf, type Finding, type Invariant, numberIn, type Scope, textIn } from "./scope.ts";

/** No clock rings twice: one row of the log for each clock and step. */
export const noClockRingsTwice: Invariant = ({ fresh, memory, now }) => {
  const findings: Finding[] = [];
  for (const row of fresh) {
    if (row.what !== "warned" && row.what !== "escalated") continue;
    const data = dataOf(row);
    const id = textIn(data, "clockId");
    if (id === null) continue;
    const ring = `${id} ${numberIn(data, "step")}`;
    if (memory.rings.has(ring))
      findings.push({
        invariant: "noClockRingsTwice",
        at: now,
        about: `clock ${id}`,
        says: `step ${numberIn(data, "step")} rang twice`,
      });
    memory.rings.add(ring);
  }
  return findings;
};

/** No ring without a letter or a logged reason: whom the log says was told has a letter about that clock, or the log says why not. */
export const noRingInSilence: Invariant = async (scope) => {
  const { fresh, letters, cases, now } = scope;
  const numbers = new Map(cases.map((it) => [it.id, it.number]));
  const told = new Set(letters.flatMap(({ clockIds }) => clockIds));
  const reasons = new Set(fresh.filter(({ what }) => because.has(what)).map(({ caseId, at }) => `${caseId} ${at}`));
  const sent = fresh.flatMap((row) => (row.what === "letter_sent" ? (textIn(dataOf(row), "letterId") ?? []) : []));
  const findings: Finding[] = [];
  for (const row of fresh) {
    const data = dataOf(row);
    const clockId = textIn(data, "clockId");
    const to = textIn(data, "to");
    if ((row.what !== "warned" && row.what !== "escalated") || clockId === null || to === null) continue;
    if (told.has(clockId) || reasons.has(`${row.caseId} ${row.at}`) || (await isInDigest(scope, clockId, row.at, sent)))
      continue;
    const about = `case ${row.caseId === null ? "?" : numbers.get(row.caseId)}`;
    const says = `its ${textIn(data, "clock")} clock was ${row.what} to ${to} without a letter`;
    findings.push({ invariant: "noRingInSilence", at: now, about, says });
  }
  return findings;
};

const because = new Set(["no_one", "not_sent", "kept_back"]);

/** Whether a letter that was begun earlier tells of the clock too: one that waits for its hour, or is among those `sent` since the last look. */
async function isInDigest({ db }: Scope, clockId: string, at: string, sent: readonly string[]): Promise<boolean> {
  const tells = sql`clock_ids like ${`%${clockId}%`}`;
  const row = await db.get<{ one: number }>(sql`
    select 1 as one from letters where status = 'queued' and ${tells}
    union all select 1 from letters where id in (${list(sent)}) and sent_at >= ${at} and ${tells} limit 1`);
  return row !== undefined;
}
