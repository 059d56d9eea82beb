import type { Instant } from "../../core/instant.ts";
import type { NewPerson, Person, Role, RoleAt } from "../../core/org/person.ts";
import type { Db } from "../db/db.ts";
import { type Sql, sql } from "../db/sql.ts";

export type PersonRow = {
  id: string;
  ref: string;
  name: string;
  email: string;
  active: number;
  mail_failed_at: string | null;
  mail_failed: string | null;
  away_until: string | null;
};

/** The columns of a person, of the table named `p`. */
export const personColumns = sql`p.id, p.ref, p.name, p.email, p.active, p.mail_failed_at, p.mail_failed, p.away_until`;

export const findPerson = (db: Db, id: string): Promise<Person | undefined> => findBy(db, sql`p.id = ${id}`);

/** The address in any case, with or without spaces around it. */
export const findPersonByEmail = (db: Db, email: string): Promise<Person | undefined> =>
  findBy(db, sql`p.email = ${email.trim().toLowerCase()}`);

export const findPersonByRef = (db: Db, ref: string): Promise<Person | undefined> => findBy(db, sql`p.ref = ${ref}`);

/** Active people who are admin of any unit, by name. */
export async function listAdmins(db: Db): Promise<Person[]> {
  const rows = await db.all<PersonRow>(sql`
    select ${personColumns} from people p
    where p.active = 1 and exists (select 1 from roles r where r.person_id = p.id and r.role = 'admin')
    order by p.name, p.email`);
  return rows.map(personFromRow);
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

export async function saveAway(db: Db, id: string, until: Instant): Promise<void> {
  await db.run(sql`update people set away_until = ${until} where id = ${id}`);
}

/** Gives false when the person was not away at `now`. */
export async function clearAway(db: Db, id: string, now: Instant): Promise<boolean> {
  const changed = await db.run(sql`update people set away_until = null where id = ${id} and away_until > ${now}`);
  return changed === 1;
}

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

export const personFromRow = (row: PersonRow): Person => ({
  id: row.id,
  ref: row.ref,
  name: row.name,
  email: row.email,
  active: row.active === 1,
  mailFailed: row.mail_failed_at === null ? null : { at: row.mail_failed_at, why: row.mail_failed ?? "" },
  awayUntil: row.away_until,
});

async function findBy(db: Db, condition: Sql): Promise<Person | undefined> {
  const row = await db.get<PersonRow>(sql`select ${personColumns} from people p where ${condition}`);
  return row && personFromRow(row);
}

async function listRolesWhere(db: Db, condition: Sql): Promise<RoleAt[]> {
  const rows = await db.all<{ person_id: string; unit_id: string; role: Role }>(sql`
    select person_id, unit_id, role from roles where ${condition} order by unit_id, role, person_id`);
  return rows.map((row) => ({ personId: row.person_id, unitId: row.unit_id, role: row.role }));
}
