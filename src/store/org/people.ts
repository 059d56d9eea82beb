import type { Instant } from "../../core/instant.ts";
import type { NewPerson, Person, Role, RoleAt } from "../../core/org/person.ts";
import type { Db } from "../db/db.ts";
import { list, type Sql, sql } from "../db/sql.ts";

export type PersonRow = {
  id: string;
  ref: string;
  name: string;
  email: string;
  active: number;
  mail_failed_at: string | null;
  mail_failed: string | null;
  away_from: string | null;
  away_until: string | null;
  away_deputy_id: string | null;
};

/** The absence that runs or comes next: those that are over have ended. */
const nextAbsence = sql`from absences a where a.person_id = p.id and a.ended_at is null order by a.until_at limit 1`;

/** The columns of a person, of the table named `p`. */
export const personColumns = sql`p.id, p.ref, p.name, p.email, p.active, p.mail_failed_at, p.mail_failed,
  (select a.from_at ${nextAbsence}) as away_from, (select a.until_at ${nextAbsence}) as away_until,
  (select a.deputy_id ${nextAbsence}) as away_deputy_id`;

export const findPerson = (db: Db, id: string): Promise<Person | undefined> => findBy(db, sql`p.id = ${id}`);

/** The address in any case, with or without spaces around it. */
export const findPersonByEmail = (db: Db, email: string): Promise<Person | undefined> =>
  findBy(db, sql`p.email = ${email.trim().toLowerCase()}`);

export const findPersonByRef = (db: Db, ref: string): Promise<Person | undefined> => findBy(db, sql`p.ref = ${ref}`);

/** Active people who are admin of any unit, by name. */
export async function listAdmins(db: Db): Promise<Person[]> {
  const rows = await db.all<PersonRow>(sql`
    select ${personColumns} from people p
    where p.active = 1 and p.id in (select r.person_id from roles r where r.role = 'admin')
    order by p.name, p.email`);
  return peopleOf(db, rows);
}

/** People by their ids, without the unknown ones, by name. */
export async function listPeople(db: Db, ids: readonly string[]): Promise<Person[]> {
  const rows = await db.all<PersonRow>(sql`
    select ${personColumns} from people p where p.id in (${list(ids)}) order by p.name, p.email`);
  return peopleOf(db, rows);
}

/** Throws the database's own error when the address is taken. */
export async function addPerson(db: Db, person: NewPerson, now: Instant): Promise<void> {
  await db.run(sql`
    insert into people (id, ref, name, email, active, created_at)
    values (${person.id}, ${person.ref}, ${person.name}, ${person.email.toLowerCase()}, ${person.active}, ${now})`);
}

/** Saves name, address and whether the person is still here; a new address has not failed yet. */
export async function savePerson(db: Db, person: NewPerson): Promise<void> {
  const email = person.email.toLowerCase();
  await db.run(sql`
    update people set name = ${person.name}, email = ${email}, active = ${person.active},
      mail_failed_at = case when email = ${email} then mail_failed_at end,
      mail_failed = case when email = ${email} then mail_failed end
    where id = ${person.id}`);
}

/** Gives false when mail to the person was known to fail already. */
export async function saveMailFailed(db: Db, id: string, at: Instant, why: string): Promise<boolean> {
  const changed = await db.run(sql`
    update people set mail_failed_at = ${at}, mail_failed = ${why} where id = ${id} and mail_failed_at is null`);
  return changed === 1;
}

/** Gives false when the person's mail was not known to fail. */
export async function clearMailFailed(db: Db, id: string): Promise<boolean> {
  const changed = await db.run(sql`
    update people set mail_failed_at = null, mail_failed = null where id = ${id} and mail_failed_at is not null`);
  return changed === 1;
}

/** When an active person leaves, and who gets what they leave open; undefined for one who stays. */
export async function findLeaving(
  db: Db,
  personId: string,
): Promise<{ at: Instant; heirId: string | null } | undefined> {
  const row = await db.get<{ left_at: string; heir_id: string | null }>(sql`
    select left_at, heir_id from people where id = ${personId} and active = 1 and left_at is not null`);
  return row && { at: row.left_at, heirId: row.heir_id };
}

/** Null for one who stays after all, or comes back. */
export async function saveLeaving(
  db: Db,
  personId: string,
  leaving: { at: Instant; heirId: string | null } | null,
): Promise<void> {
  await db.run(sql`
    update people set left_at = ${leaving?.at ?? null}, heir_id = ${leaving?.heirId ?? null} where id = ${personId}`);
}

/** The active people whose last day is over. */
export async function listLeaving(db: Db, now: Instant): Promise<Person[]> {
  const rows = await db.all<PersonRow>(sql`
    select ${personColumns} from people p where p.active = 1 and p.left_at is not null and p.left_at <= ${now}
    order by p.left_at, p.id`);
  return peopleOf(db, rows);
}

/** Gives false when the person had left before. */
export const saveLeft = async (db: Db, personId: string, at: Instant): Promise<boolean> =>
  (await db.run(sql`update people set active = 0, left_at = ${at} where id = ${personId} and active = 1`)) === 1;

/** Gives false when the person has that role there already. */
export async function addRole(db: Db, { personId, unitId, role }: RoleAt): Promise<boolean> {
  const added = await db.run(sql`
    insert into roles (person_id, unit_id, role) values (${personId}, ${unitId}, ${role}) on conflict do nothing`);
  return added === 1;
}

/** Gives false when the person did not have that role there. */
export async function removeRole(db: Db, { personId, unitId, role }: RoleAt): Promise<boolean> {
  const removed = await db.run(sql`
    delete from roles where person_id = ${personId} and unit_id = ${unitId} and role = ${role}`);
  return removed === 1;
}

export const listRolesOf = (db: Db, personId: string): Promise<RoleAt[]> =>
  listRolesWhere(db, sql`person_id = ${personId}`);

export const listRolesAt = (db: Db, unitId: string): Promise<RoleAt[]> => listRolesWhere(db, sql`unit_id = ${unitId}`);

/** Null for an unknown person and for one who has no password yet. */
export async function passwordHashOf(db: Db, personId: string): Promise<string | null> {
  const row = await db.get<{ password_hash: string | null }>(sql`
    select password_hash from people where id = ${personId}`);
  return row?.password_hash ?? null;
}

export async function savePasswordHash(db: Db, personId: string, hash: string): Promise<void> {
  await db.run(sql`update people set password_hash = ${hash} where id = ${personId}`);
}

/** The people of these rows in their order, each with the chain of those who stand in for them. */
export async function peopleOf(db: Db, rows: readonly PersonRow[]): Promise<Person[]> {
  const known = new Map(rows.map((row) => [row.id, row]));
  for (let ids = deputiesBeyond(known); ids.length > 0; ids = deputiesBeyond(known)) {
    const more = await db.all<PersonRow>(sql`select ${personColumns} from people p where p.id in (${list(ids)})`);
    for (const row of more) known.set(row.id, row);
  }
  return rows.map((row) => personFromRow(row, known));
}

const deputiesBeyond = (known: ReadonlyMap<string, PersonRow>): string[] =>
  [...known.values()].flatMap(({ away_deputy_id: id }) => (id === null || known.has(id) ? [] : [id]));

/** A chain of stand-ins that comes back to somebody ends there. */
function personFromRow(row: PersonRow, known: ReadonlyMap<string, PersonRow>, before: readonly string[] = []): Person {
  const deputy = before.includes(row.id) ? undefined : known.get(row.away_deputy_id ?? "");
  const away = row.away_from !== null && row.away_until !== null && { from: row.away_from, until: row.away_until };
  return {
    id: row.id,
    ref: row.ref,
    name: row.name,
    email: row.email,
    active: row.active === 1,
    mailFailed: row.mail_failed_at === null ? null : { at: row.mail_failed_at, why: row.mail_failed ?? "" },
    away: away ? { ...away, deputy: deputy ? personFromRow(deputy, known, [...before, row.id]) : null } : null,
  };
}

async function findBy(db: Db, condition: Sql): Promise<Person | undefined> {
  const rows = await db.all<PersonRow>(sql`select ${personColumns} from people p where ${condition}`);
  return (await peopleOf(db, rows))[0];
}

async function listRolesWhere(db: Db, condition: Sql): Promise<RoleAt[]> {
  const rows = await db.all<{ person_id: string; unit_id: string; role: Role }>(sql`
    select person_id, unit_id, role from roles where ${condition} order by unit_id, role, person_id`);
  return rows.map((row) => ({ personId: row.person_id, unitId: row.unit_id, role: row.role }));
}
