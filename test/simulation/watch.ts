import type { Instant } from "../../src/core/instant.ts";
import type { Case } from "../../src/core/retain/case.ts";
import type { Clock } from "../../src/core/retain/clock.ts";
import type { LogRow } from "../../src/core/retain/log-chain.ts";
import type { Db } from "../../src/store/db/db.ts";
import { sql } from "../../src/store/db/sql.ts";
import { findCase } from "../../src/store/retain/cases.ts";
import { listRunningOn } from "../../src/store/retain/clocks.ts";
import type { House } from "./house.ts";
import { closingsAreTrue } from "./invariants/closings-are-true.ts";
import { factsEqualRows } from "./invariants/facts-equal-rows.ts";
import { clocksObeyPolicy, policyIsFrozen } from "./invariants/frozen-policy.ts";
import { houseIsQuiet } from "./invariants/house-is-quiet.ts";
import { lettersGoOnce } from "./invariants/letters-go-once.ts";
import { lettersInMeasure } from "./invariants/letters-in-measure.ts";
import { lettersToTheirOwn } from "./invariants/letters-to-their-own.ts";
import { logIsWhole } from "./invariants/log-is-whole.ts";
import { noMailIsLost } from "./invariants/no-mail-is-lost.ts";
import { nobodySeesOthers } from "./invariants/nobody-sees-others.ts";
import { noClockRingsTwice, noRingInSilence } from "./invariants/rings.ts";
import { ringsInTime } from "./invariants/rings-in-time.ts";
import { aMemory, type Finding, type Invariant, type LetterLine, type Scope } from "./invariants/scope.ts";
import { someoneIsReachable } from "./invariants/someone-is-reachable.ts";
import type { Notebook } from "./notebook.ts";

/** All that must hold, in the order in which it is looked at: closings are judged by the facts before, so they come before these. */
export const invariants: readonly Invariant[] = [
  houseIsQuiet,
  logIsWhole,
  closingsAreTrue,
  factsEqualRows,
  someoneIsReachable,
  noClockRingsTwice,
  noRingInSilence,
  ringsInTime,
  lettersInMeasure,
  lettersGoOnce,
  lettersToTheirOwn,
  noMailIsLost,
  policyIsFrozen,
  clocksObeyPolicy,
  nobodySeesOthers,
];

/** What is looked at: what changed since the last look, every open case too, or everything there is. */
export type HowMuch = "changed" | "open" | "all";

/** Looks whether all holds. */
export type Watch = { look(now: Instant, how: HowMuch): Promise<Finding[]> };

export function openWatch({ eyes: db, keys, upAt }: House, notebook: Notebook): Watch {
  const memory = aMemory();
  let letterId = "";
  return {
    look: async (now, how) => {
      const isFull = how !== "changed";
      const fresh = await listFresh(db, memory.chain.seq);
      if (fresh.length === 0 && !isFull) return [];
      const letters = await listLettersSince(db, letterId);
      letterId = letters.at(-1)?.id ?? letterId;
      const touched = [...new Set(fresh.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])))];
      const ids = isFull ? await listCaseIds(db, touched, how) : touched;
      const cases = (await Promise.all(ids.map((id) => findCase(db, id)))).filter((it): it is Case => it !== undefined);
      const clocks = Map.groupBy(await runningOf(db, cases), ({ caseId }) => caseId);
      const isOff = now < upAt();
      const scope: Scope = {
        db,
        keys,
        now,
        isFull,
        isLast: how === "all",
        isOff,
        fresh,
        cases,
        clocks,
        letters,
        notebook,
        memory,
      };
      const findings: Finding[] = [];
      for (const invariant of invariants) findings.push(...(await invariant(scope)));
      return findings;
    },
  };
}

async function runningOf(db: Db, cases: readonly Case[]): Promise<Clock[]> {
  const running: Clock[] = [];
  for (let at = 0; at < cases.length; at += 500)
    running.push(
      ...(await listRunningOn(
        db,
        cases.slice(at, at + 500).map(({ id }) => id),
      )),
    );
  return running;
}

type LogLine = LogRow & { mac: string };

async function listFresh(db: Db, after: number): Promise<LogLine[]> {
  return db.all<LogLine>(sql`
    select seq, at, what, actor_kind as "actorKind", actor_id as "actorId", surface, case_id as "caseId", unit_id as "unitId",
      evidence, data, mac
    from log where seq > ${after} order by seq`);
}

async function listCaseIds(db: Db, touched: readonly string[], how: HowMuch): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`
    select id from cases ${how === "all" ? sql`` : sql`where state <> 'closed'`} order by number`);
  return [...new Set([...rows.map(({ id }) => id), ...touched])];
}

async function listLettersSince(db: Db, id: string): Promise<LetterLine[]> {
  const rows = await db.all<Omit<LetterLine, "clockIds"> & { clockIds: string | null }>(sql`
    select id, kind, case_id as "caseId", person_id as "personId", to_address as "to", status, created_at as "createdAt",
      clock_ids as "clockIds"
    from letters where id > ${id} order by id`);
  return rows.map((row) => ({ ...row, clockIds: row.clockIds === null ? [] : idsIn(row.clockIds) }));
}

function idsIn(text: string): string[] {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed.map(String) : [];
}
