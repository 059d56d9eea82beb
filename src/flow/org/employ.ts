import { foldEmail, isEmail } from "../../core/org/email.ts";
import { isOwnAddress } from "../../core/org/own-address.ts";
import type { Role } from "../../core/org/person.ts";
import { refFromId } from "../../core/org/ref.ts";
import { mayAct, type Powers } from "../../core/org/rights.ts";
import type { Unit } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { addPerson, addRole, findPerson, findPersonByEmail } from "../../store/org/people.ts";
import { findUnitByCode, lineOf } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** The parts that one gives to somebody by hand; managers and deputies come with the sheet of the organisation. */
export const handedRoles = ["staff", "survey_taker", "analyst"] as const satisfies readonly Role[];
export type HandedRole = (typeof handedRoles)[number];

export type Employed = { name: string; email: string; role: HandedRole; unit: string };

/**
 * Somebody new, or somebody who is here already, takes complaints at a store, asks customers, or reads figures. Whoever manages a store
 * lets their own people take complaints; the rest is for admins. Throws Refused in words for whoever asks.
 */
export function employ(
  world: World,
  { name, email: typed, role, unit: code }: Employed,
  { actor, powers }: { actor: Actor; powers: Powers },
): Promise<Unit> {
  return world.db.tx(async (db) => {
    const email = foldEmail(typed);
    const unit = await findUnitByCode(db, code);
    const line = unit ? await lineOf(db, unit.id) : [];
    if (!unit || !mayAct(powers.roles, line, role === "staff" ? "act" : "administer"))
      throw new Refused("You cannot give this part there. Choose a store of yours, or ask who runs Amends.");
    if (name.trim() === "") throw new Refused("Write the name: customers and colleagues read it.");
    if (!isEmail(email)) throw new Refused("This is not an e-mail address. It looks like sam@example.com.");
    if (isOwnAddress(email, world.config))
      throw new Refused("Amends takes mail at this address itself. Give the person's own address.");
    const known = await findPersonByEmail(db, email);
    if (known && !known.active)
      throw new Refused("{{name}} has left. Ask who runs Amends to bring them back.", { name: known.name });
    const id = known?.id ?? world.newId();
    if (!known) await addPerson(db, { id, ref: refFromId(id), name: name.trim(), email, active: true }, world.now());
    if (!(await addRole(db, { personId: id, unitId: unit.id, role })))
      throw new Refused("{{name}} has this part there already.", { name: (await findPerson(db, id))?.name ?? name });
    const inside = { ...world, db };
    await addEvent(inside, { what: "role_given", actor, unitId: unit.id, data: { person: id, role } });
    return unit;
  });
}
