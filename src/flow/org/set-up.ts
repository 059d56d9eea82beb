import { asProgram } from "../../core/org/acting.ts";
import { isTimeZone } from "../../core/org/calendar.ts";
import { codeFromName } from "../../core/org/code.ts";
import { foldEmail, isEmail } from "../../core/org/email.ts";
import { isOwnAddress } from "../../core/org/own-address.ts";
import { checkPassword } from "../../core/org/password.ts";
import type { NewPerson } from "../../core/org/person.ts";
import { refFromId } from "../../core/org/ref.ts";
import { hashOfToken } from "../../core/org/token.ts";
import type { Unit } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import type { Hasher } from "../../hasher.ts";
import { addPerson, addRole, savePasswordHash } from "../../store/org/people.ts";
import { findSignInLink, removeSignInLinks, useSignInLink } from "../../store/org/sign-in-links.ts";
import { addUnit, findRoot } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/** `timeZone` is an IANA name, or null: UTC until somebody says otherwise. */
export type SetUp = {
  company: string;
  adminName: string;
  adminEmail: string;
  password: string;
  timeZone: string | null;
};

/**
 * Makes the company and its first admin. `link` is the token of the one-time set-up link, or null on the command line,
 * where whoever can write the data folder may do it. Refused when there is a company already.
 */
export async function setUp(world: World, hasher: Hasher, wanted: SetUp, link: string | null = null) {
  const { company, admin } = peopleOf(world, wanted);
  checkPassword(wanted.password, [admin.name, admin.email, company.name]);
  await checkMaySetUp(world, link);
  const hash = await hasher.hash(wanted.password);
  await world.db.tx(async (db) => {
    const now = world.now();
    const used =
      link && (await useSignInLink(db, { hash: hashOfToken(link), purpose: "setup", browserHash: null }, now));
    if (link !== null && !used) throw new Refused(linkIsOver);
    if (await findRoot(db)) throw new Refused(isSetUp);
    await addUnit(db, company, now);
    await addPerson(db, admin, now);
    await savePasswordHash(db, admin.id, hash);
    await addRole(db, { personId: admin.id, unitId: company.id, role: "admin" });
    await removeSignInLinks(db, "setup", null);
    const actor = asProgram(link === null ? "command" : "web");
    await addEvent({ ...world, db }, { what: "set_up", actor, unitId: company.id, data: { admin: admin.id } });
  });
  return { company, admin };
}

const isSetUp = "This installation is set up already. Sign in as its admin instead.";
const linkIsOver = "This set-up link is not valid any more. Start the server again: it prints a new one.";

async function checkMaySetUp(world: World, link: string | null): Promise<void> {
  if (await findRoot(world.db)) throw new Refused(isSetUp);
  if (link === null) return;
  const found = await findSignInLink(world.db, hashOfToken(link), "setup", world.now());
  if (!found) throw new Refused(linkIsOver);
}

function peopleOf(world: World, wanted: SetUp): { company: Unit; admin: NewPerson } {
  const name = wanted.company.trim();
  const email = foldEmail(wanted.adminEmail);
  if (name === "") throw new Refused("The company needs a name.");
  if (wanted.adminName.trim() === "") throw new Refused("The admin needs a name.");
  if (!isEmail(email))
    throw new Refused("“{{email}}” is not an e-mail address: write it like ann@chain.example.", { email });
  if (isOwnAddress(email, world.config))
    throw new Refused("Amends takes its own mail at {{email}}: give an address at which a person reads.", { email });
  if (wanted.timeZone !== null && !isTimeZone(wanted.timeZone)) {
    throw new Refused("There is no time zone {{zone}}: choose one like Europe/Paris.", { zone: wanted.timeZone });
  }
  const id = world.newId();
  return {
    company: {
      id: world.newId(),
      parentId: null,
      level: "company",
      code: codeFromName(name) || "company",
      name,
      timeZone: wanted.timeZone,
    },
    admin: { id, ref: refFromId(id), name: wanted.adminName.trim(), email, active: true },
  };
}
