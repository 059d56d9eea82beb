import { Elysia } from "elysia";
import { PersonPage, type TypedLeaving } from "../../../views/org/person.tsx";
import { page } from "../../../views/page.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { isBossOf } from "../../core/org/boss.ts";
import type { Person } from "../../core/org/person.ts";
import type { Line } from "../../core/org/unit.ts";
import { cancelLeaving } from "../../flow/org/cancel-leaving.ts";
import { leave } from "../../flow/org/leave.ts";
import { zoneOfPerson } from "../../flow/org/zone-of-person.ts";
import { findLeaving, findPerson, findPersonByRef, listRolesOf } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { listOwnedBy } from "../../store/retain/cases-of-people.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { type Form, formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";
import { callOffAbsence, keepAbsence } from "./absence.ts";
import { absenceCard, colleagueCalled, noAbsence, startOfDay, typedAbsence } from "./absence-form.tsx";
import { newColleague } from "./new-colleague.tsx";
import { roleNames } from "./role-names.ts";

/** A colleague's page, for whoever stands above them and for admins: absences, that they leave, and how they come. */
export const personPages = (house: House) =>
  new Elysia({ name: "person" })
    .get("/people/new", newColleague(house).show)
    .post("/people/new", newColleague(house).add, { parse: "none" })
    .get(
      "/people/:ref",
      signedIn(house, async (visit) => show(house, visit, await personFor(house.world, visit))),
    )
    .post("/people/:ref/absence", does(house, keepAbsence), { parse: "none" })
    .post("/people/:ref/absence/end", does(house, callOffAbsence), { parse: "none" })
    .post("/people/:ref/leave", does(house, letLeave), { parse: "none" })
    .post(
      "/people/:ref/stay",
      does(house, (world, visit, person) => cancelLeaving(world, person, asPerson(visit.person, "web"))),
      { parse: "none" },
    );

type Deed = (world: World, visit: SignedInVisit, person: Person, form: Form) => Promise<void>;

const does = (house: House, deed: Deed) =>
  signedIn(house, async (visit) => {
    const person = await personFor(house.world, visit);
    const form = await formOf(visit.request);
    try {
      await deed(house.world, visit, person, form);
      return seeOther(`/people/${person.ref}?saved`);
    } catch (why) {
      return show(house, visit, person, { error: refusal(why), form });
    }
  });

/** Nobody else learns who there is. */
export async function personFor(world: World, visit: SignedInVisit): Promise<Person> {
  const person = await findPersonByRef(world.db, visit.params.ref ?? "");
  if (!person || !(await standsOverPerson(world, visit, person))) throw new Wrong(404);
  return person;
}

/** Whether somebody's page and record are this visitor's: for admins, and for those in charge of them. */
export async function standsOverPerson(
  { db }: World,
  { powers, isAdmin }: SignedInVisit,
  person: Pick<Person, "id">,
): Promise<boolean> {
  if (isAdmin) return true;
  const theirs = await listRolesOf(db, person.id);
  const lines = await linesOf(
    db,
    theirs.map(({ unitId }) => unitId),
  );
  const own = powers.roles.filter(({ personId }) => personId === powers.id);
  return person.id !== powers.id && isBossOf(own, { roles: theirs, lines });
}

async function linesOf(db: World["db"], unitIds: readonly string[]): Promise<Line[]> {
  const lines = [];
  for (const id of new Set(unitIds)) lines.push(await lineOf(db, id));
  return lines;
}

async function letLeave(world: World, visit: SignedInVisit, person: Person, form: Form): Promise<void> {
  const { last, heir } = typedLeaving(form);
  const at = last === "" ? world.now() : startOfDay(last, await zoneOfPerson(world, person.id), 1);
  await leave(world, person, { at, heir: await colleagueCalled(world, heir) }, asPerson(visit.person, "web"));
}

const typedLeaving = (form: Form): TypedLeaving => ({ last: form.text("last", 10), heir: form.text("heir", 254) });

type Said = { error: string; form: Form };

async function show(house: House, visit: SignedInVisit, before: Person, said: Said | null = null): Promise<Response> {
  const { world } = house;
  const { db } = world;
  const { t } = visit.reader;
  const person = (await findPerson(db, before.id)) ?? before;
  const reader = { ...visit.reader, zone: await zoneOfPerson(world, person.id) };
  const leaving = await findLeaving(db, person.id);
  const heir = leaving?.heirId ? ((await findPerson(db, leaving.heirId))?.name ?? null) : null;
  const action = `/people/${person.ref}`;
  const typed = said ? typedAbsence(said.form) : noAbsence;
  return page(
    frameOf(house, visit, { title: person.name, reader, status: said ? 409 : 200 }),
    <PersonPage
      reader={reader}
      person={person}
      roles={await rolesOf(world, person.id, t)}
      openCases={(await listOwnedBy(db, person.id)).length}
      leaving={leaving ? { at: leaving.at, heir } : null}
      typed={said ? typedLeaving(said.form) : { last: "", heir: "" }}
      absence={await absenceCard(world, reader, person, { action, typed })}
      error={said?.error}
      saved={!said && visit.url.searchParams.has("saved") ? t("Saved.") : undefined}
    />,
  );
}

async function rolesOf({ db }: World, personId: string, t: SignedInVisit["reader"]["t"]): Promise<string[]> {
  const lines = [];
  for (const { unitId, role } of await listRolesOf(db, personId))
    lines.push(`${t(roleNames[role])}, ${(await lineOf(db, unitId))[0]?.unit.name ?? ""}`);
  return lines;
}
