import { UnitRecord } from "../../../views/learn/unit-record.tsx";
import { page } from "../../../views/page.tsx";
import { isOfBosses, openToOthers } from "../../core/learn/fact.ts";
import type { Powers } from "../../core/org/rights.ts";
import type { Unit } from "../../core/org/unit.ts";
import { ledgerOf } from "../../flow/learn/ledger-of.ts";
import { type OpenRemarks, openRemarks } from "../../flow/learn/open-remarks.ts";
import { listRolesOf } from "../../store/org/people.ts";
import { findUnitByCode, lineOf, listUnitIdsBelow, listUnits } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import type { SignedInVisit } from "../gates.ts";
import { standsOverPerson } from "../org/person.tsx";
import { Wrong } from "../wrong.ts";
import { stretchesOf, threeMonthsAgo } from "./stretches.ts";

/** How a unit and all below it do. */
export async function unitRecord(house: House, visit: SignedInVisit): Promise<Response> {
  const { world } = house;
  const { db, now } = world;
  const { reader } = visit;
  const unit = await unitFor(house, visit);
  const unitIds = await listUnitIdsBelow(db, [unit.id]);
  const facts = openToOthers(await ledgerOf(world, { unitIds }, threeMonthsAgo(reader)), now()).filter(
    ({ kind }) => !isOfBosses(kind),
  );
  const children = (await listUnits(db)).filter(({ parentId }) => parentId === unit.id);
  const parts = [];
  for (const child of children) {
    const below = new Set(await listUnitIdsBelow(db, [child.id]));
    parts.push({ unit: child, facts: facts.filter(({ unitId }) => below.has(unitId)) });
  }
  const [own] = await lineOf(db, unit.id);
  const people = [...(own?.managers ?? []), ...(own?.deputies ?? [])].filter(({ id }) => id !== visit.person.id);
  return page(
    frameOf(house, visit, { title: reader.t("Record of {{name}}", { name: unit.name }) }),
    <UnitRecord
      reader={reader}
      unit={unit}
      people={people}
      stretches={stretchesOf(reader, facts)}
      parts={parts}
      remarks={await remarksFor(world, visit, new Set(unitIds))}
    />,
  );
}

/** The remarks of those who work at these units that the visitor may answer. */
async function remarksFor(world: World, visit: SignedInVisit, unitIds: ReadonlySet<string>): Promise<OpenRemarks[]> {
  const found: OpenRemarks[] = [];
  for (const one of await openRemarks(world)) {
    const isHere = (await listRolesOf(world.db, one.person.id)).some(({ unitId }) => unitIds.has(unitId));
    if (isHere && one.person.id !== visit.person.id && (await standsOverPerson(world, visit, one.person)))
      found.push(one);
  }
  return found;
}

/** The units right below those that the visitor manages; for admins the company. */
export async function unitsBelow(
  { world: { db } }: House,
  { powers, isAdmin, company }: SignedInVisit,
): Promise<Unit[]> {
  const managed = managedBy(powers);
  const below = (await listUnits(db)).filter(({ parentId }) => parentId !== null && managed.has(parentId));
  return isAdmin || managed.has(company.id) ? [company, ...below] : below;
}

/** The unit of the path, for those who manage one above it, and for admins; at the top, for its own manager. Else Wrong 404. */
async function unitFor({ world: { db } }: House, { params, powers, isAdmin }: SignedInVisit): Promise<Unit> {
  const unit = await findUnitByCode(db, params.code ?? "");
  if (!unit) throw new Wrong(404);
  const line = await lineOf(db, unit.id);
  const above = new Set((line.length > 1 ? line.slice(1) : line).map((one) => one.unit.id));
  const isInCharge = [...managedBy(powers)].some((id) => above.has(id));
  if (!isAdmin && !isInCharge) throw new Wrong(404);
  return unit;
}

/** What is lent by a colleague who is away does not count: records are for those in charge. */
const managedBy = ({ id, roles }: Powers): ReadonlySet<string> =>
  new Set(roles.filter((at) => at.personId === id && at.role === "manager").map(({ unitId }) => unitId));
