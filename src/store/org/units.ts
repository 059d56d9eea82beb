import type { Instant } from "../../core/instant.ts";
import type { Person } from "../../core/org/person.ts";
import type { Command, Line, Unit } from "../../core/org/unit.ts";
import type { Db } from "../db/db.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import { type PersonRow, peopleOf, personColumns } from "./people.ts";

type UnitRow = {
  id: string;
  parent_id: string | null;
  level: string;
  code: string;
  name: string;
  time_zone: string | null;
};

const columns = sql`u.id, u.parent_id, u.level, u.code, u.name, u.time_zone`;

export const findUnit = (db: Db, id: string): Promise<Unit | undefined> => findBy(db, sql`u.id = ${id}`);

/** The code in any case, with or without spaces around it. */
export const findUnitByCode = (db: Db, code: string): Promise<Unit | undefined> =>
  findBy(db, sql`u.code = ${code.trim().toLowerCase()}`);

/** The company: the one unit without a parent; undefined before the set-up. */
export const findRoot = (db: Db): Promise<Unit | undefined> => findBy(db, sql`u.parent_id is null`);

/** The whole tree: each unit is followed by all that is below it, brothers in order of their names. */
export async function listUnits(db: Db): Promise<Unit[]> {
  const rows = await db.all<UnitRow>(sql`select ${columns} from units u order by u.name, u.code`);
  const children = Map.groupBy(rows.map(fromRow), (unit) => unit.parentId);
  const withAllBelow = (unit: Unit): Unit[] => [unit, ...(children.get(unit.id) ?? []).flatMap(withAllBelow)];
  return (children.get(null) ?? []).flatMap(withAllBelow);
}

/** Where customers go: units of the level "store", and units of any level but the top with nothing below them. */
export async function listStores(db: Db): Promise<Unit[]> {
  const rows = await db.all<UnitRow>(sql`
    select ${columns} from units u
    where lower(u.level) = 'store'
      or (u.parent_id is not null and not exists (select 1 from units below where below.parent_id = u.id))
    order by u.name, u.code`);
  return rows.map(fromRow);
}

/** Throws the database's own error when the code is taken or the parent does not exist. */
export async function addUnit(db: Db, unit: Unit, now: Instant): Promise<void> {
  await db.run(sql`
    insert into units (id, parent_id, level, code, name, time_zone, created_at)
    values (${unit.id}, ${unit.parentId}, ${unit.level}, ${unit.code}, ${unit.name}, ${unit.timeZone}, ${now})`);
}

/** Saves everything but the id. False, and nothing changes, when the new parent lies below the unit or is the unit. */
export async function saveUnit(db: Db, unit: Unit): Promise<boolean> {
  const changed = await db.run(sql`
    update units set parent_id = ${unit.parentId}, level = ${unit.level}, code = ${unit.code}, name = ${unit.name},
      time_zone = ${unit.timeZone}
    where id = ${unit.id} and not exists (
      with recursive up (id, parent_id) as (
        select id, parent_id from units where id = ${unit.parentId}
        union select u.id, u.parent_id from units u join up on u.id = up.parent_id)
      select 1 from up where up.id = ${unit.id})`);
  return changed === 1;
}

/** The units themselves and all below them. */
export async function listUnitIdsBelow(db: Db, unitIds: readonly string[]): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`
    with recursive below (id) as (
      select id from units where id in (${list(unitIds)})
      union select u.id from units u join below on u.parent_id = below.id)
    select id from below`);
  return rows.map((row) => row.id);
}

/** The unit first, then up to the top, each with its active managers and deputies by name; empty for an unknown unit. */
export async function lineOf(db: Db, unitId: string): Promise<Line> {
  const units = (await db.all<UnitRow>(upFrom(unitId, columns))).map(fromRow);
  return commandsOf(db, units);
}

/** The whole tree in the order of `listUnits`, each unit with its active managers and deputies by name. */
export const listCommands = async (db: Db): Promise<Command[]> => commandsOf(db, await listUnits(db));

async function commandsOf(db: Db, units: readonly Unit[]): Promise<Command[]> {
  const rows = await db.all<PersonRow & { unit_id: string; role: string }>(sql`
    select ${personColumns}, r.unit_id, r.role from roles r join people p on p.id = r.person_id
    where r.unit_id in (${list(units.map((unit) => unit.id))}) and r.role in ('manager', 'deputy') and p.active = 1
    order by p.name, p.email`);
  const people = await peopleOf(db, rows);
  const held = Map.groupBy(
    people.map((person, i) => ({ person, at: rows[i] })),
    ({ at }) => `${at?.unit_id} ${at?.role}`,
  );
  const holding = (unit: Unit, role: string): Person[] =>
    (held.get(`${unit.id} ${role}`) ?? []).map(({ person }) => person);
  return units.map((unit) => ({ unit, managers: holding(unit, "manager"), deputies: holding(unit, "deputy") }));
}

/** A unit's way to the top with these columns of `u`, nearest first. */
export const upFrom = (unitId: string, wanted: Sql): Sql => sql`
  with recursive up (id, parent_id, height) as (
    select id, parent_id, 0 from units where id = ${unitId}
    union all select u.id, u.parent_id, up.height + 1 from units u join up on u.id = up.parent_id)
  select ${wanted} from up join units u on u.id = up.id order by up.height`;

async function findBy(db: Db, condition: Sql): Promise<Unit | undefined> {
  const row = await db.get<UnitRow>(sql`select ${columns} from units u where ${condition}`);
  return row && fromRow(row);
}

const fromRow = (row: UnitRow): Unit => ({
  id: row.id,
  parentId: row.parent_id,
  level: row.level,
  code: row.code,
  name: row.name,
  timeZone: row.time_zone,
});
