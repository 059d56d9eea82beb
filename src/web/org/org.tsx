import { Elysia } from "elysia";
import { type Branch, Tree } from "../../../views/org/tree.tsx";
import { page } from "../../../views/page.tsx";
import type { Role } from "../../core/org/person.ts";
import type { Unit } from "../../core/org/unit.ts";
import { type Appointment, listAppointments } from "../../store/org/appointments.ts";
import { listUnits } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin } from "../gates.ts";

/** The organisation, to be read. */
export const orgPages = (house: House) =>
  new Elysia({ name: "org" }).get(
    "/org",
    asAdmin(house, async (visit) => {
      const { db } = house.world;
      const branches = branchesOf(await listUnits(db), await listAppointments(db));
      const { reader } = visit;
      return page(
        frameOf(house, visit, { title: reader.t("Organisation") }),
        <Tree t={reader.t} branches={branches} />,
      );
    }),
  );

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

const roleNames: Readonly<Record<Role, string>> = {
  manager: "Manager",
  deputy: "Deputy",
  staff: "Staff",
  survey_taker: "Survey-taker",
  analyst: "Analyst",
  admin: "Admin",
};
