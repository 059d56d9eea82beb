import type { Instant } from "../../core/instant.ts";
import type { Deadline } from "../../core/org/deadline.ts";
import type { Clock } from "../../core/retain/clock.ts";
import type { ClockKind } from "../../core/retain/clock-table.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";

type Row = {
  id: string;
  case_id: string;
  kind: ClockKind;
  person_id: string | null;
  state: Clock["state"];
  started_at: string;
  due_at: string;
  deadline: string;
  step: number;
  rung: number;
  next_ring_at: string | null;
  late_at: string | null;
  ended_at: string | null;
  ended_by: string | null;
};

const fromRow = (row: Row): Clock => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  personId: row.person_id,
  state: row.state,
  startedAt: row.started_at,
  dueAt: row.due_at,
  deadline: JSON.parse(row.deadline) as Deadline,
  step: row.step,
  rung: row.rung,
  nextRingAt: row.next_ring_at,
  lateAt: row.late_at,
  endedAt: row.ended_at,
  endedBy: row.ended_by,
});

/** Every clock of a case, in the order in which they started. */
export async function listClocks(db: Db, caseId: string): Promise<Clock[]> {
  const rows = await db.all<Row>(sql`select * from clocks where case_id = ${caseId} order by started_at, id`);
  return rows.map(fromRow);
}

/** Those of these clocks that run, the earliest due first. */
export async function listRunningOf(db: Db, ids: readonly string[]): Promise<Clock[]> {
  const rows = await db.all<Row>(sql`select * from clocks where state = 'running' and id in (${list(ids)})
    order by due_at, id`);
  return rows.map(fromRow);
}

/** The clocks that run on these cases, the earliest due first. */
export async function listRunningOn(db: Db, caseIds: readonly string[]): Promise<Clock[]> {
  const rows = await db.all<Row>(sql`select * from clocks where state = 'running' and case_id in (${list(caseIds)})
    order by due_at, id`);
  return rows.map(fromRow);
}

export async function addClock(db: Db, clock: Clock): Promise<void> {
  await db.run(sql`insert into clocks (id, case_id, kind, person_id, state, started_at, due_at, deadline, step, rung, next_ring_at, late_at)
    values (${clock.id}, ${clock.caseId}, ${clock.kind}, ${clock.personId}, ${clock.state}, ${clock.startedAt}, ${clock.dueAt},
      ${JSON.stringify(clock.deadline)}, ${clock.step}, ${clock.rung}, ${clock.nextRingAt}, ${clock.lateAt})`);
}

/** Stops a running clock as met or void; false when it had stopped already. */
export async function endClock(
  db: Db,
  id: string,
  state: "met" | "void",
  at: Instant,
  by: string | null,
): Promise<boolean> {
  const changed =
    await db.run(sql`update clocks set state = ${state}, ended_at = ${at}, ended_by = ${by}, next_ring_at = null
    where id = ${id} and state = 'running'`);
  return changed === 1;
}

/** The clocks that ring now, the longest due first; on PostgreSQL no two processes are given the same one. */
export async function listRinging(db: Db, now: Instant, limit: number): Promise<Clock[]> {
  const rows = await db.all<Row>(sql`select * from clocks where state = 'running' and next_ring_at <= ${now}
    order by next_ring_at, id limit ${limit} ${db.skipLocked}`);
  return rows.map(fromRow);
}

/** Records one ring, claimed by its number; false when that ring has been made already. */
export async function saveRing(db: Db, rung: Clock): Promise<boolean> {
  const changed =
    await db.run(sql`update clocks set step = ${rung.step}, rung = ${rung.rung}, next_ring_at = ${rung.nextRingAt},
      late_at = ${rung.lateAt}
    where id = ${rung.id} and state = 'running' and step = ${rung.step - 1}`);
  return changed === 1;
}

/** Looks that are not late yet and whose time a downtime touched; `after` is the id of the last one of the page before. */
export async function listLooksWithin(
  db: Db,
  { from, until }: { from: Instant; until: Instant },
  after: string,
  limit: number,
): Promise<Clock[]> {
  const rows = await db.all<Row>(sql`select * from clocks
    where state = 'running' and kind = 'view' and late_at is null and next_ring_at is not null
      and due_at > ${from} and started_at < ${until} and id > ${after}
    order by id limit ${limit}`);
  return rows.map(fromRow);
}

/** A running clock's deadline goes to another moment; false when it has stopped or rung meanwhile. */
export async function moveClock(db: Db, moved: Clock): Promise<boolean> {
  const changed =
    await db.run(sql`update clocks set due_at = ${moved.dueAt}, deadline = ${JSON.stringify(moved.deadline)},
      next_ring_at = ${moved.nextRingAt}
    where id = ${moved.id} and state = 'running' and step = ${moved.step}`);
  return changed === 1;
}

/** The late clocks of a case that have climbed to one of these places go on from a higher one. */
export async function raiseLate(db: Db, caseId: string, places: readonly number[], rung: number): Promise<void> {
  await db.run(sql`update clocks set rung = ${rung}
    where case_id = ${caseId} and state = 'running' and late_at is not null and rung in (${list(places)}) and rung < ${rung}`);
}

/** Puts a clock that cannot be rung to sleep, with the reason. */
export async function putToSleep(db: Db, id: string, until: Instant, problem: string): Promise<void> {
  await db.run(
    sql`update clocks set next_ring_at = ${until}, problem = ${problem} where id = ${id} and state = 'running'`,
  );
}

/** When the next clock rings; undefined while none runs. */
export async function nextRing(db: Db): Promise<Instant | undefined> {
  const row = await db.get<{ at: string | null }>(
    sql`select min(next_ring_at) as at from clocks where state = 'running'`,
  );
  return row?.at ?? undefined;
}
