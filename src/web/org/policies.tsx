import { Elysia } from "elysia";
import { Policies } from "../../../views/org/policies.tsx";
import { PolicyPage } from "../../../views/org/policy.tsx";
import { page } from "../../../views/page.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { mayAct, unitIdsWith } from "../../core/org/rights.ts";
import type { Unit } from "../../core/org/unit.ts";
import { type CaseSeverity, defaultPolicy, type Policy, severities } from "../../core/retain/policy.ts";
import { differencesBetween } from "../../core/retain/policy-difference.ts";
import { savePolicy } from "../../flow/retain/save-policy.ts";
import { listAppointments } from "../../store/org/appointments.ts";
import { findPerson } from "../../store/org/people.ts";
import { findUnitByCode, lineOf, listUnitIdsBelow, listUnits } from "../../store/org/units.ts";
import { listNewestPolicies, listPolicyVersions, policyFor } from "../../store/retain/policies.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit, signedIn } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";
import { readPolicyForm } from "./policy-form.ts";
import { showRehearsal } from "./rehearsal.tsx";

/** What holds for new cases: admins change it, managers see what is for their part. */
export const policyPages = (house: House) =>
  new Elysia({ name: "policies" })
    .get(
      "/policies",
      signedIn(house, (visit) => showAll(house, visit)),
    )
    .get(
      "/policies/rehearsal",
      signedIn(house, (visit) => showRehearsal(house, visit)),
    )
    .get(
      "/policies/:code/:severity",
      signedIn(house, (visit) => show(house, visit)),
    )
    .post(
      "/policies/:code/:severity",
      asAdmin(house, (visit) => save(house, visit)),
      { parse: "none" },
    )
    .post(
      "/policies/:code/:severity/inherit",
      asAdmin(house, (visit) => inherit(house, visit)),
      { parse: "none" },
    );

async function showAll(house: House, visit: SignedInVisit): Promise<Response> {
  const { db } = house.world;
  const seen = new Set(await listUnitIdsBelow(db, unitIdsWith(visit.roles, "act")));
  if (seen.size === 0) throw new Wrong(403);
  const units = await listUnits(db);
  const own = (await listNewestPolicies(db)).filter(({ policy }) => policy !== null);
  const rows = units.map((unit) => ({
    unit,
    depth: depthOf(units, unit),
    sets: severities.map((severity) =>
      nearest(units, unit, (id) => own.some((one) => one.unitId === id && one.severity === severity)),
    ),
  }));
  const shown = rows.filter(({ unit }) => seen.has(unit.id));
  const frame = frameOf(house, visit, { title: visit.reader.t("Policies") });
  return page(frame, <Policies t={visit.reader.t} rows={shown} isAdmin={visit.isAdmin} />);
}

const depthOf = (units: readonly Unit[], { parentId }: Unit): number => {
  const parent = units.find(({ id }) => id === parentId);
  return parent ? depthOf(units, parent) + 1 : 0;
};

/** The unit itself or the nearest above with a policy of its own. */
function nearest(units: readonly Unit[], unit: Unit, has: (id: string) => boolean): Unit | null {
  if (has(unit.id)) return unit;
  const parent = units.find(({ id }) => id === unit.parentId);
  return parent ? nearest(units, parent, has) : null;
}

type Place = { unit: Unit; severity: CaseSeverity };

/** The unit and severity of a path; 404 for those that are not this person's to see. */
async function placeOf({ world }: House, { params, roles }: SignedInVisit): Promise<Place> {
  const severity = severities.find((one) => one === params.severity);
  const unit = await findUnitByCode(world.db, params.code ?? "");
  if (!severity || !unit || !mayAct(roles, await lineOf(world.db, unit.id))) throw new Wrong(404);
  return { unit, severity };
}

type Said = { error?: string; typed?: Policy };

async function show(house: House, visit: SignedInVisit, { error, typed }: Said = {}): Promise<Response> {
  const { db } = house.world;
  const { reader } = visit;
  const { unit, severity } = await placeOf(house, visit);
  const versions = await listPolicyVersions(db, unit.id, severity);
  const holds = await policyFor(db, unit.id, severity);
  const inherited = unit.parentId === null ? null : await policyFor(db, unit.parentId, severity);
  const names = new Map<string, string>();
  for (const { madeBy } of versions) if (madeBy) names.set(madeBy, (await findPerson(db, madeBy))?.name ?? "");
  const units = await listUnits(db);
  const people = [...new Map((await listAppointments(db)).map(({ person }) => [person.id, person])).values()];
  const frame = frameOf(house, visit, {
    title: reader.t("Policy: {{unit}}", { unit: unit.name }),
    status: error === undefined ? 200 : 409,
  });
  const setAt = units.find(({ code }) => code === holds.setAt) ?? null;
  return page(
    frame,
    <PolicyPage
      reader={reader}
      unit={unit}
      severity={severity}
      policy={typed ?? holds}
      setAt={setAt}
      isOwn={(versions[0]?.policy ?? null) !== null}
      inherited={inherited}
      levels={[
        ...new Set(
          units
            .filter(({ parentId, level }) => parentId === null || level.toLowerCase() !== "store")
            .map(({ level }) => level),
        ),
      ]}
      people={people}
      history={versions.map((version, i) => ({
        version: version.version,
        at: version.createdAt,
        by: (version.madeBy && names.get(version.madeBy)) || null,
        isInherited: version.policy === null,
        differences: differencesIn(version.policy, versions[i + 1]?.policy ?? inherited ?? defaultPolicy),
      }))}
      isAdmin={visit.isAdmin}
      saved={visit.url.searchParams.has("saved")}
      error={error}
    />,
  );
}

/** Against the version before; of the first, against what it would inherit. */
const differencesIn = (after: Policy | null, before: Policy) =>
  after === null ? [] : differencesBetween(before, after);

async function save(house: House, visit: SignedInVisit): Promise<Response> {
  const { unit, severity } = await placeOf(house, visit);
  const { db } = house.world;
  const people = (await listAppointments(db)).map(({ person }) => person);
  const form = await formOf(visit.request);
  const policy = readPolicyForm(form, await policyFor(db, unit.id, severity), people);
  try {
    await savePolicy(house.world, { unitId: unit.id, severity, policy }, asPerson(visit.person, "web"));
    return seeOther(`/policies/${encodeURIComponent(unit.code)}/${severity}?saved`);
  } catch (why) {
    return show(house, visit, { error: refusal(why), typed: policy });
  }
}

async function inherit(house: House, visit: SignedInVisit): Promise<Response> {
  const { unit, severity } = await placeOf(house, visit);
  try {
    await savePolicy(house.world, { unitId: unit.id, severity, policy: null }, asPerson(visit.person, "web"));
    return seeOther(`/policies/${encodeURIComponent(unit.code)}/${severity}?saved`);
  } catch (why) {
    return show(house, visit, { error: refusal(why) });
  }
}
