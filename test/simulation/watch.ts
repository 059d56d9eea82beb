import type { Instant } from "../../src/core/instant.ts";
import type { Case } from "../../src/core/retain/case.ts";
import type { Clock } from "../../src/core/retain/clock.ts";
import type { LogRow } from "../../src/core/retain/log-chain.ts";
import type { Keys } from "../../src/keys.ts";
import type { Db } from "../../src/store/db/db.ts";
import { list, sql } from "../../src/store/db/sql.ts";
import { findCase } from "../../src/store/retain/cases.ts";
import { listRunningOn } from "../../src/store/retain/clocks.ts";
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
import {
  aMemory,
  type Finding,
  type Invariant,
  type LetterLine,
  type Scope,
  type Started,
} from "./invariants/scope.ts";
import { someoneIsReachable } from "./invariants/someone-is-reachable.ts";
import type { Seen } from "./notebook.ts";
import { storyOf } from "./story-of.ts";

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

/** What changed since the last look, and a share of the open cases, so that each has its turn once a day; or everything there is. */
export type HowMuch = "changed" | "all";

/** `hour` since the play began. `isOff`: the machine is switched off. */
export type Asked = { now: Instant; hour: number; how: HowMuch; isOff: boolean; seen: Seen };

/** What was found, with the last events of the case that it is about. */
export type Found = { finding: Finding; events: readonly string[] };

/** Looks whether all holds in `db`, and rests between one thing and the next. */
export type Watch = { look(asked: Asked, db: Db, rest?: () => Promise<void>): Promise<Found[]> };

export function openWatch(keys: Keys): Watch {
  const memory = aMemory();
  let letterId = "";

  async function scopeOf(db: Db, { now, hour, how, isOff, seen }: Asked): Promise<Scope> {
    const fresh = await listFresh(db, memory.chain.seq);
    const letters = await listLettersSince(db, letterId);
    letterId = letters.at(-1)?.id ?? letterId;
    const touched = fresh.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]));
    const turn = await listCaseIds(db, how === "all" ? null : hour % TURNS);
    const cases = await casesOf(db, [...new Set([...turn, ...touched])]);
    const clocks = await clocksOf(db, cases, memory.lookedAt);
    memory.lookedAt = now;
    return { db, keys, now, hour, isOff, fresh, letters, cases, ...clocks, seen, memory, isLast: how === "all" };
  }

  return {
    look: async (asked, db, rest) => {
      const scope = await scopeOf(db, asked);
      const findings: Finding[] = [];
      for (const invariant of invariants) {
        findings.push(...(await invariant(scope)));
        await rest?.();
      }
      const found: Found[] = [];
      for (const finding of findings) found.push({ finding, events: await storyOf(db, finding, 12) });
      return found;
    },
  };
}

/** Hours in which every open case has its turn. */
const TURNS = 24;
/** Values in one statement. */
const AT_ONCE = 500;

async function casesOf(db: Db, ids: readonly string[]): Promise<Case[]> {
  const cases: Case[] = [];
  for (const id of ids) {
    const it = await findCase(db, id);
    if (it) cases.push(it);
  }
  return cases;
}

/** Those that run, and those that started since. */
async function clocksOf(db: Db, cases: readonly Case[], since: Instant) {
  const running: Clock[] = [];
  const started: Started[] = [];
  for (let at = 0; at < cases.length; at += AT_ONCE) {
    const ids = cases.slice(at, at + AT_ONCE).map(({ id }) => id);
    running.push(...(await listRunningOn(db, ids)));
    started.push(...(await listStartedOn(db, ids, since)));
  }
  return {
    clocks: Map.groupBy(running, ({ caseId }) => caseId),
    started: Map.groupBy(started, ({ caseId }) => caseId),
  };
}

const listStartedOn = (db: Db, caseIds: readonly string[], since: Instant): Promise<Started[]> =>
  db.all<Started>(sql`
    select case_id as "caseId", kind, started_at as "startedAt", due_at as "dueAt" from clocks
    where case_id in (${list(caseIds)}) and started_at > ${since}`);

type LogLine = LogRow & { mac: string };

async function listFresh(db: Db, after: number): Promise<LogLine[]> {
  return db.all<LogLine>(sql`
    select seq, at, what, actor_kind as "actorKind", actor_id as "actorId", surface, case_id as "caseId", unit_id as "unitId",
      evidence, data, mac
    from log where seq > ${after} order by seq`);
}

/** The open cases whose turn it is; null for all cases. */
async function listCaseIds(db: Db, turn: number | null): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`select id from cases
    ${turn === null ? sql`` : sql`where state <> 'closed' and number % ${TURNS} = ${turn}`} order by number`);
  return rows.map(({ id }) => id);
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
