import type { OrgChange, OrgReport } from "../../core/org/org-changes.ts";
import { changedFields } from "../../core/org/org-changes.ts";
import type { OrgRow, WantedUnit } from "../../core/org/org-sheet.ts";
import { isOwnAddress } from "../../core/org/own-address.ts";
import { planOrg } from "../../core/org/plan-org.ts";
import { unansweredUnits } from "../../core/org/readiness.ts";
import type { Unit } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { findPerson, listRolesOf } from "../../store/org/people.ts";
import { addUnit, listCommands, listUnits, saveUnit } from "../../store/org/units.ts";
import { listOwnedBy } from "../../store/retain/cases-of-people.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { type Handed, handOverCases, tellHeirs } from "../retain/hand-over-cases.ts";
import { appoint, type Replaced } from "./appoint.ts";
import { checkReach } from "./check-reach.ts";
import { importLeavers } from "./import-leavers.ts";

/** `preview`: nothing is kept. `skipBad`: good rows are imported although others are bad. */
export type HowToImport = { preview: boolean; skipBad: boolean; actor: Actor };

/**
 * Brings units, people and their roles to what the sheet says, all in one transaction; a second run changes nothing. Adds and
 * changes, never removes a unit; people go, and posts fall vacant, only where the sheet says so. Unless `skipBad`, one bad row keeps the whole sheet out.
 */
export async function importOrg(world: World, rows: readonly OrgRow[], how: HowToImport): Promise<OrgReport> {
  try {
    return await world.db.tx(async (db) => {
      const report = await makeChanges({ ...world, db }, rows, how);
      if (!report.imported) throw new NotKept(report);
      return report;
    });
  } catch (why) {
    if (why instanceof NotKept) return why.report;
    throw why;
  }
}

/** Rolls a preview back, so that it is what the import itself would do. */
class NotKept extends Error {
  constructor(readonly report: OrgReport) {
    super("A preview is not kept.");
  }
}

async function makeChanges(world: World, rows: readonly OrgRow[], how: HowToImport): Promise<OrgReport> {
  const tree = await listUnits(world.db);
  if (tree.length === 0) throw new Refused("There is no company yet: run “amends setup” first.");
  const { units, problems: bad } = planOrg(rows, tree, (email) => isOwnAddress(email, world.config));
  const changes: OrgChange[] = [];
  const ids = new Map(tree.map((unit) => [unit.code, unit.id]));
  const replaced: Replaced[] = [];
  const settled: { unit: Unit; wanted: WantedUnit }[] = [];
  for (const wanted of units) {
    const unit = await settle(world, wanted, ids, changes);
    ids.set(unit.code, unit.id);
    settled.push({ unit, wanted });
  }
  const settleRoles = async () => {
    for (const { unit, wanted } of settled) changes.push(...(await appoint(world, unit, wanted, how.actor, replaced)));
  };
  const touched = settled.map(({ unit }) => unit.id);
  await checkReach(world, [world.now()], settleRoles, touched);
  changes.push(...(await handOn(world, replaced, how.actor)));
  const gone = await importLeavers(world, units, how.actor);
  changes.push(...gone.changes);
  const problems = [...bad, ...gone.problems].sort((a, b) => a.line - b.line);
  changes.sort((a, b) => a.line - b.line);
  const imported = !how.preview && (problems.length === 0 || how.skipBad);
  const data = { units: units.length, changes: changes.filter((one) => one.kind !== "unit-unchanged").length };
  if (imported && data.changes > 0) await addEvent(world, { what: "org_imported", actor: how.actor, data });
  return { changes, problems, gaps: unansweredUnits(await listCommands(world.db), world.now()), imported };
}

/**
 * The open cases of a unit whose manager is another one now go along, and all of those who hold no role any more; each new owner gets one
 * letter of all of them.
 */
async function handOn(world: World, replaced: readonly Replaced[], actor: Actor): Promise<OrgChange[]> {
  const changes: OrgChange[] = [];
  const handed: Handed = [];
  for (const { unit, line, role, from, toId } of replaced) {
    const heir = (toId !== null && (await findPerson(world.db, toId))) || null;
    const isOut = (await listRolesOf(world.db, from.id)).length === 0;
    const goes = ({ unitId }: Case) => isOut || (role === "manager" && unitId === unit.id);
    const cases = (await listOwnedBy(world.db, from.id)).filter(goes);
    const gone = await handOverCases(world, cases, { from, heir, why: "replaced" }, actor);
    for (const [, own] of Map.groupBy(gone, ({ to }) => to.id)) {
      const numbers = own.map(({ it }) => it.number);
      const to = own[0]?.to.name ?? "";
      changes.push({ kind: "cases-handed", line, code: unit.code, from: from.name, to, numbers });
    }
    handed.push(...gone);
  }
  await tellHeirs(world, handed);
  return changes;
}

async function settle(
  world: World,
  wanted: WantedUnit,
  ids: ReadonlyMap<string, string>,
  changes: OrgChange[],
): Promise<Unit> {
  const { line, code, name, level, timeZone, before } = wanted;
  const parentId = wanted.parentCode === null ? null : (ids.get(wanted.parentCode) ?? null);
  const unit: Unit = { id: before?.id ?? world.newId(), parentId, level, code, name, timeZone };
  if (!before) {
    await addUnit(world.db, unit, world.now());
    changes.push({ kind: "unit-added", line, code, name, level });
    return unit;
  }
  const fields = changedFields(before, unit);
  if (fields.length === 0) changes.push({ kind: "unit-unchanged", line, code, name });
  else if (await saveUnit(world.db, unit)) changes.push({ kind: "unit-changed", line, code, name, fields });
  else throw new Error(`Unit ${code} would stand above itself.`);
  return unit;
}
