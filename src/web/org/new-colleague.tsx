import { NewColleague, type TypedColleague } from "../../../views/org/new-colleague.tsx";
import { page } from "../../../views/page.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { unitIdsWith } from "../../core/org/rights.ts";
import type { Unit } from "../../core/org/unit.ts";
import { employ, type HandedRole, handedRoles } from "../../flow/org/employ.ts";
import { listUnitIdsBelow, listUnits } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { Wrong } from "../wrong.ts";

/** Where a manager adds those who take complaints in their stores, and an admin also survey-takers and analysts. */
export const newColleague = (house: House) => ({
  show: signedIn(house, (visit) => show(house, visit, blank)),
  add: signedIn(house, (visit) => add(house, visit)),
});

const blank: TypedColleague = { name: "", email: "", role: "staff", unit: "" };

type Said = { error?: string; added?: { name: string; address: string } };

async function show(house: House, visit: SignedInVisit, typed: TypedColleague, said: Said = {}): Promise<Response> {
  const units = await unitsFor(house, visit);
  const { t } = visit.reader;
  const roles = handedRoles
    .filter((role) => role === "staff" || visit.isAdmin)
    .map((value) => ({ value, label: t(does[value]) }));
  return page(
    frameOf(house, visit, {
      title: t("Add a colleague"),
      width: "narrow",
      status: said.error === undefined ? 200 : 409,
    }),
    <NewColleague t={t} units={units} roles={roles} typed={typed} {...said} />,
  );
}

async function add(house: House, visit: SignedInVisit): Promise<Response> {
  const form = await formOf(visit.request);
  const role = handedRoles.find((one) => one === form.text("role"));
  const typed = { name: form.text("name", 100), email: form.text("email", 254), unit: form.text("unit", 100) };
  if (!role) throw new Wrong(400);
  const who = { actor: asPerson(visit.person, "web"), powers: visit.powers };
  try {
    await employ(house.world, { ...typed, role }, who);
  } catch (why) {
    return show(house, visit, { ...typed, role }, { error: refusal(why) });
  }
  const added = { name: typed.name, address: `${house.world.config.url}/new` };
  return show(house, visit, { ...blank, role, unit: typed.unit }, { added });
}

/** The units at which this person may give a part; Wrong 403 when there is none. */
async function unitsFor({ world: { db } }: House, { powers, company }: SignedInVisit): Promise<Unit[]> {
  const tops = unitIdsWith(powers.roles, "act");
  if (tops.length === 0) throw new Wrong(403);
  const all = await listUnits(db);
  if (tops.includes(company.id)) return all;
  const below = new Set(await listUnitIdsBelow(db, tops));
  return all.filter(({ id }) => below.has(id));
}

const does: Readonly<Record<HandedRole, string>> = {
  staff: "Takes complaints in the store",
  survey_taker: "Asks customers by telephone",
  analyst: "Reads cases and figures",
};
