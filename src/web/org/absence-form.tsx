import { AbsenceCard, type TypedAbsence } from "../../../views/org/absence.tsx";
import type { Reader } from "../../../views/words.ts";
import { type Instant, latest, toInstant } from "../../core/instant.ts";
import type { WantedAbsence } from "../../core/org/absence.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import { zoneOfPerson } from "../../flow/org/zone-of-person.ts";
import { listAbsencesOf } from "../../store/org/absences.ts";
import { findPersonByEmail, listPeople, listRolesOf } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import type { Form } from "../form.ts";

export const typedAbsence = (form: Form): TypedAbsence => ({
  from: form.text("from", 10),
  last: form.text("last", 10),
  deputy: form.text("deputy", 254),
  reason: form.text("reason", 200),
});

export const noAbsence: TypedAbsence = { from: "", last: "", deputy: "", reason: "" };

/** What was typed as an absence of this person, in the time of their unit. Throws Refused for what is no day or nobody. */
export async function absenceIn(
  world: World,
  person: Person,
  typed: TypedAbsence,
): Promise<WantedAbsence & { deputy: Person | null }> {
  const zone = await zoneOfPerson(world, person.id);
  const from = startOfDay(typed.from, zone);
  return {
    from: latest(from, world.now()),
    until: startOfDay(typed.last, zone, 1),
    reason: typed.reason || null,
    deputy: await colleagueCalled(world, typed.deputy),
  };
}

/** Null when nobody is named. Throws Refused when nobody has the address. */
export async function colleagueCalled({ db }: World, email: string): Promise<Person | null> {
  if (email === "") return null;
  const found = await findPersonByEmail(db, email);
  if (!found?.active)
    throw new Refused("Nobody here has the address “{{email}}”. Give the e-mail address of a colleague.", { email });
  return found;
}

/** The beginning of a day (ISO date), or of one so many days later. Throws Refused when it is none. */
export function startOfDay(text: string, zone: string, later = 0): Instant {
  if (!/^\d{4}-\d\d-\d\d$/.test(text))
    throw new Refused("“{{text}}” is not a day. Write it like 2026-01-09.", { text });
  try {
    return toInstant(Temporal.PlainDate.from(text).add({ days: later }).toZonedDateTime(zone).toInstant());
  } catch {
    throw new Refused("There is no day “{{text}}”. Choose another one.", { text });
  }
}

/** The card of somebody's absences, with the colleagues of their units and the level above as those who may stand in. */
export async function absenceCard(
  world: World,
  reader: Reader,
  person: Person,
  { action, typed }: { action: string; typed: TypedAbsence },
) {
  const { db } = world;
  const absences = await listAbsencesOf(db, person.id);
  const deputies = await listPeople(
    db,
    absences.flatMap(({ deputyId }) => deputyId ?? []),
  );
  const shown = absences.map((absence) => ({
    absence,
    deputy: deputies.find(({ id }) => id === absence.deputyId)?.name ?? null,
  }));
  const near = await colleaguesNear(world, person.id);
  return <AbsenceCard reader={reader} action={action} absences={shown} colleagues={near} typed={typed} />;
}

const MOST_NAMED = 6;

async function colleaguesNear({ db }: World, personId: string) {
  const near = new Map<string, Person>();
  for (const { unitId } of await listRolesOf(db, personId))
    for (const { managers, deputies } of (await lineOf(db, unitId)).slice(0, 2))
      for (const one of [...deputies, ...managers]) if (one.id !== personId) near.set(one.id, one);
  return [...near.values()].slice(0, MOST_NAMED);
}
