import type { Instant } from "../../core/instant.ts";
import { type Absence, substitution } from "../../core/org/absence.ts";
import type { Person } from "../../core/org/person.ts";
import { isLent, type Powers } from "../../core/org/rights.ts";
import type { Db } from "../db/db.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import { listPeople, listRolesOf } from "./people.ts";

type AbsenceRow = {
  id: string;
  person_id: string;
  from_at: string;
  until_at: string;
  deputy_id: string | null;
  reason: string | null;
  set_by: string | null;
};

const columns = sql`id, person_id, from_at, until_at, deputy_id, reason, set_by`;

export async function addAbsence(db: Db, absence: Absence, now: Instant): Promise<void> {
  const { id, personId, from, until, deputyId, reason, setBy } = absence;
  await db.run(sql`
    insert into absences (id, person_id, from_at, until_at, deputy_id, reason, set_by, created_at)
    values (${id}, ${personId}, ${from}, ${until}, ${deputyId}, ${reason}, ${setBy}, ${now})`);
}

export async function findAbsence(db: Db, id: string): Promise<Absence | undefined> {
  return (await listWhere(db, sql`id = ${id}`))[0];
}

/** Those of a person that run or are still to come, the next first. */
export const listAbsencesOf = (db: Db, personId: string): Promise<Absence[]> =>
  listWhere(db, sql`person_id = ${personId} and ended_at is null`);

/** Absences that have begun and of which nobody was told yet. */
export const listBeginning = (db: Db, now: Instant): Promise<Absence[]> =>
  listWhere(db, sql`ended_at is null and begun_at is null and from_at <= ${now}`);

/** Absences that are over, with whoever was away not yet welcomed back. */
export const listEnding = (db: Db, now: Instant): Promise<Absence[]> =>
  listWhere(db, sql`ended_at is null and until_at <= ${now}`);

/** When absences begin after one moment and before another, the first in front. */
export async function listBeginningsWithin(db: Db, after: Instant, before: Instant): Promise<Instant[]> {
  const rows = await db.all<{ from_at: string }>(sql`
    select distinct from_at from absences
    where ended_at is null and from_at > ${after} and from_at < ${before} order by from_at limit 100`);
  return rows.map((row) => row.from_at);
}

/** Gives false when somebody else has marked it before. */
export const markBegun = async (db: Db, id: string, now: Instant): Promise<boolean> =>
  (await db.run(sql`update absences set begun_at = ${now} where id = ${id} and begun_at is null`)) === 1;

/** Gives false when it had ended before. */
export const markEnded = async (db: Db, id: string, now: Instant): Promise<boolean> =>
  (await db.run(sql`update absences set ended_at = ${now} where id = ${id} and ended_at is null`)) === 1;

/** Ends what only the person's mailbox told of and what runs now; gives false when there was nothing of the kind. */
export async function endAnnounced(db: Db, personId: string, now: Instant): Promise<boolean> {
  const ended = await db.run(sql`
    update absences set ended_at = ${now}
    where person_id = ${personId} and set_by is null and ended_at is null and from_at <= ${now} and until_at > ${now}`);
  return ended > 0;
}

/** When an absence begins or ends next, or somebody leaves; undefined while nothing of the kind is known. */
export async function nextOfPeople(db: Db): Promise<Instant | undefined> {
  const row = await db.get<{ at: string | null }>(sql`
    select min(at) as at from (
      select min(from_at) as at from absences where ended_at is null and begun_at is null
      union all select min(until_at) from absences where ended_at is null
      union all select min(left_at) from people where active = 1 and left_at is not null) as all_of_them`);
  return row?.at ?? undefined;
}

/** What somebody may do now: their own roles, and those of the absent in whose place they stand. */
export async function powersOf(db: Db, personId: string, now: Instant): Promise<Powers> {
  const roles = await listRolesOf(db, personId);
  const loans = (await listDeputised(db, personId, now))
    .filter((one) => one.id !== personId)
    .map((one) => ({ id: one.id, ...substitution(one, now) }))
    .filter(({ by }) => by?.id === personId);
  const lent = await Promise.all(loans.map(({ id }) => listRolesOf(db, id)));
  return {
    id: personId,
    roles: [...roles, ...lent.flat().filter(isLent)],
    standsFor: loans.map(({ id }) => id),
    through: Object.fromEntries(loans.map(({ id, through }) => [id, through])),
  };
}

/** Colleagues who are away, and whose stand-in, or whose stand-in's and so on, this person would be were they here. */
export async function listAwayThrough(db: Db, personId: string, now: Instant): Promise<Person[]> {
  return (await listDeputised(db, personId, now)).filter((one) => substitution(one, now).through.includes(personId));
}

/** Those who named this person for a time that is not over, those who named these, and so on. */
async function listDependents(db: Db, personId: string): Promise<string[]> {
  const found = new Set<string>([personId]);
  const rows = await namedRows(db);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { person_id, deputy_id } of rows) if (found.has(deputy_id)) found.add(person_id);
  }
  found.delete(personId);
  return [...found];
}

/** Those who are away, and come to this person when they are asked who stands in, and who stands in for that one, and so on. */
async function listDeputised(db: Db, personId: string, now: Instant): Promise<Person[]> {
  const dependents = await listDependents(db, personId);
  if (dependents.length === 0) return [];
  const people = await listPeople(db, dependents);
  return people.filter(({ away }) => away !== null && away.deputy !== null && away.from <= now && away.until > now);
}

/** The units in whose command this person is, or somebody for whom they stand in. */
export async function listCommandsWith(db: Db, personId: string): Promise<string[]> {
  const ids = [personId, ...(await listDependents(db, personId))];
  const rows = await db.all<{ unit_id: string }>(sql`
    select distinct unit_id from roles where role in ('manager', 'deputy') and person_id in (${list(ids)})
    order by unit_id`);
  return rows.map((row) => row.unit_id);
}

const namedRows = (db: Db) =>
  db.all<{ person_id: string; deputy_id: string }>(sql`
    select person_id, deputy_id from absences where ended_at is null and deputy_id is not null`);

async function listWhere(db: Db, condition: Sql): Promise<Absence[]> {
  const rows = await db.all<AbsenceRow>(sql`select ${columns} from absences where ${condition} order by until_at, id`);
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    from: row.from_at,
    until: row.until_at,
    deputyId: row.deputy_id,
    reason: row.reason,
    setBy: row.set_by,
  }));
}
