import { foldEmail, nameFromEmail } from "../../core/org/email.ts";
import type { OrgChange } from "../../core/org/org-changes.ts";
import type { WantedPerson, WantedUnit } from "../../core/org/org-sheet.ts";
import type { NewPerson, Person, RoleAt } from "../../core/org/person.ts";
import { refFromId } from "../../core/org/ref.ts";
import type { Unit } from "../../core/org/unit.ts";
import type { Actor } from "../../core/retain/actor.ts";
import {
  addPerson,
  addRole,
  findPerson,
  findPersonByEmail,
  listRolesAt,
  removeRole,
  saveLeaving,
  savePerson,
} from "../../store/org/people.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/**
 * Makes the wanted manager and deputy of a row those of its unit, in place of the ones before; whom the row does not name stays.
 * Somebody new is made a person once, by address.
 */
export async function appoint(
  world: World,
  unit: Unit,
  wanted: WantedUnit,
  actor: Actor,
  replaced: Replaced[],
): Promise<OrgChange[]> {
  return [
    ...(wanted.isVacant ? await vacate(world, unit, wanted.line, actor, replaced) : []),
    ...(await fill(world, unit, "manager", wanted.manager, wanted.line, actor, replaced)),
    ...(await fill(world, unit, "deputy", wanted.deputy, wanted.line, actor, replaced)),
  ];
}

/** Somebody in whose place another one is named, or nobody; what they leave open goes along once all roles are settled. */
export type Replaced = { unit: Unit; line: number; role: "manager" | "deputy"; from: Person; toId: string | null };

async function fill(
  world: World,
  unit: Unit,
  role: "manager" | "deputy",
  wanted: WantedPerson | null,
  line: number,
  actor: Actor,
  replaced: Replaced[],
): Promise<OrgChange[]> {
  if (!wanted) return [];
  const { db } = world;
  const { person, changes } = await personOf(world, wanted, line);
  const at = { line, role, code: unit.code };
  for (const held of await listRolesAt(db, unit.id))
    if (held.role === role && held.personId !== person.id)
      changes.push(...(await take(world, unit, held, { line, actor, toId: person.id, replaced })));
  if (await addRole(db, { personId: person.id, unitId: unit.id, role })) {
    await addEvent(world, { what: "role_given", actor, unitId: unit.id, data: { person: person.id, role } });
    changes.push({ kind: "role-given", ...at, name: person.name, email: person.email });
  }
  return changes;
}

/** Nobody manages the unit: its post stays, and the readiness check says so. */
async function vacate(
  world: World,
  unit: Unit,
  line: number,
  actor: Actor,
  replaced: Replaced[],
): Promise<OrgChange[]> {
  const changes: OrgChange[] = [];
  for (const held of await listRolesAt(world.db, unit.id))
    if (held.role === "manager")
      changes.push(...(await take(world, unit, held, { line, actor, toId: null, replaced })));
  return changes;
}

type Taking = { line: number; actor: Actor; toId: string | null; replaced: Replaced[] };

async function take(
  world: World,
  unit: Unit,
  held: RoleAt,
  { line, actor, toId, replaced }: Taking,
): Promise<OrgChange[]> {
  const { role, personId } = held;
  if (role !== "manager" && role !== "deputy") return [];
  const from = await findPerson(world.db, personId);
  await removeRole(world.db, held);
  await addEvent(world, { what: "role_taken", actor, unitId: unit.id, data: { person: personId, role } });
  if (!from) return [];
  replaced.push({ unit, line, role, from, toId });
  return [{ kind: "role-taken", line, role, code: unit.code, name: from.name, email: from.email }];
}

async function personOf(world: World, wanted: WantedPerson, line: number) {
  const email = foldEmail(wanted.email);
  const before = await findPersonByEmail(world.db, email);
  const changes: OrgChange[] = [];
  if (!before) {
    const id = world.newId();
    const person: NewPerson = {
      id,
      ref: refFromId(id),
      name: wanted.name ?? nameFromEmail(email),
      email,
      active: true,
    };
    await addPerson(world.db, person, world.now());
    changes.push({ kind: "person-added", line, name: person.name, email });
    return { person, changes };
  }
  if (!before.active) await saveLeaving(world.db, before.id, null);
  const person: Person = { ...before, name: wanted.name ?? before.name, active: true };
  const fields = [before.name !== person.name && "name", !before.active && "active"].filter((one) => one !== false);
  if (fields.length > 0) {
    await savePerson(world.db, person);
    changes.push({ kind: "person-changed", line, name: person.name, email, fields });
  }
  return { person, changes };
}
