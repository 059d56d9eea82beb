import type { Line } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { personOf } from "../../core/retain/decision.ts";
import type { CaseSeverity, Policy } from "../../core/retain/policy.ts";
import { checkLadder, checkPolicy } from "../../core/retain/policy-check.ts";
import { differencesBetween } from "../../core/retain/policy-difference.ts";
import { namedIn } from "../../core/retain/rungs.ts";
import { findPerson, listAdmins } from "../../store/org/people.ts";
import { findUnit, lineOf, listStores, listUnitIdsBelow } from "../../store/org/units.ts";
import { addPolicyVersion, listPolicyVersions, policyFor } from "../../store/retain/policies.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** What an admin wants to hold at a unit and below it; without a policy the unit goes back to what it inherits. */
export type WantedPolicy = { unitId: string; severity: CaseSeverity; policy: Policy | null };

/**
 * Saves a new version, for cases that open from now on: a running case keeps what it opened with. Throws Refused, in words, for hours that
 * make no sense, for ladders with empty or unreachable rungs, and when nothing is changed. Rights are the edge's to check.
 */
export function savePolicy(world: World, { unitId, severity, policy }: WantedPolicy, actor: Actor): Promise<void> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const unit = await findUnit(db, unitId);
    if (!unit) throw new Refused("There is no such unit. Choose one of the list.");
    const versions = await listPolicyVersions(db, unitId, severity);
    const before = await policyFor(db, unitId, severity);
    const isOwn = (versions[0]?.policy ?? null) !== null;
    if (policy === null && !isOwn) throw new Refused("This unit inherits its policy already. Nothing is changed.");
    if (policy !== null) await check(inside, unitId, policy);
    const version = (versions[0]?.version ?? 0) + 1;
    const after = policy && { ...policy, version, setAt: unit.code };
    await addPolicyVersion(db, {
      ...{ id: inside.newId(), unitId, severity, version, policy: after },
      ...{ madeBy: personOf(actor), createdAt: inside.now() },
    });
    const changes = differencesBetween(before, after ?? (await policyFor(db, unitId, severity)));
    if (policy !== null && isOwn && changes.length === 0)
      throw new Refused("Nothing is changed: this is what holds already.");
    const data = { severity, version, unit: unit.name, inherits: policy === null, changes };
    await addEvent(inside, { what: "policy_saved", actor, unitId, data });
  });
}

async function check({ db, now }: World, unitId: string, policy: Policy): Promise<void> {
  checkPolicy(policy);
  if (policy.ladder === null) return;
  const below = new Set(await listUnitIdsBelow(db, [unitId]));
  const stores = (await listStores(db)).filter(({ id }) => below.has(id));
  const lines: Line[] = [];
  for (const { id } of stores) lines.push(await lineOf(db, id));
  const people = [];
  for (const id of namedIn(policy)) people.push(await findPerson(db, id));
  const named = { people: people.filter((one) => one !== undefined), admins: await listAdmins(db) };
  checkLadder(policy, lines, named, now());
}
