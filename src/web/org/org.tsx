import { Elysia } from "elysia";
import { type Branch, Tree } from "../../../views/org/tree.tsx";
import { page } from "../../../views/page.tsx";
import { asPerson } from "../../core/org/acting.ts";
import type { Role } from "../../core/org/person.ts";
import { readiness } from "../../core/org/readiness.ts";
import type { Unit } from "../../core/org/unit.ts";
import { trustMailbox } from "../../flow/org/trust-mailbox.ts";
import { type Appointment, listAppointments } from "../../store/org/appointments.ts";
import { listCommands, listUnits } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { roleNames } from "./role-names.ts";

/** The organisation, and a word of an admin that somebody's mailbox works again. */
export const orgPages = (house: House) =>
  new Elysia({ name: "org" })
    .get(
      "/org",
      asAdmin(house, (visit) => show(house, visit)),
    )
    .post(
      "/org/people/:ref/trust",
      asAdmin(house, async (visit) => {
        await trustMailbox(house.world, visit.params.ref ?? "", asPerson(visit.person, "web"));
        return seeOther("/org");
      }),
      { parse: "none" },
    );

async function show(house: House, visit: SignedInVisit): Promise<Response> {
  const { db, now } = house.world;
  const branches = branchesOf(await listUnits(db), await listAppointments(db));
  const { reader } = visit;
  return page(
    frameOf(house, visit, { title: reader.t("Organisation") }),
    <Tree reader={reader} branches={branches} missing={readiness(await listCommands(db), now()).length} />,
  );
}

/** `units` is the tree with each unit before those below it. */
function branchesOf(units: readonly Unit[], appointments: readonly Appointment[]): Branch[] {
  const depths = new Map<string, number>();
  const held = Map.groupBy(appointments, ({ unitId }) => unitId);
  return units.map((unit) => {
    const depth = unit.parentId === null ? 0 : (depths.get(unit.parentId) ?? 0) + 1;
    depths.set(unit.id, depth);
    const here = held.get(unit.id) ?? [];
    const holding = (role: Role) => here.filter((one) => one.role === role).map(({ person }) => person);
    const others = here.filter(({ role }) => role !== "manager" && role !== "deputy");
    return {
      unit,
      depth,
      managers: holding("manager"),
      deputies: holding("deputy"),
      others: others.map(({ role, person }) => ({ role: roleNames[role], person })),
    };
  });
}
