import type { Person } from "../../core/org/person.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { climb, fromBelow } from "../../core/retain/ladder.ts";
import { listAbsencesOf, listCommandsWith, markEnded } from "../../store/org/absences.ts";
import { listRolesOf, removeRole, saveLeft } from "../../store/org/people.ts";
import { removeSessionsOf } from "../../store/org/sessions.ts";
import { removeSignInLinks } from "../../store/org/sign-in-links.ts";
import { dropLettersTo, listOwnedBy, listReviewedBy, voidLookClocks } from "../../store/retain/cases-of-people.ts";
import { lineFor, listAdminsFor } from "../../store/retain/lines.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { handOverCases, tellHeirs } from "../retain/hand-over-cases.ts";
import { moveCase } from "../retain/move-case.ts";
import { checkReach } from "./check-reach.ts";

/**
 * Somebody is gone: their roles, sessions, sign-in links and reply addresses act no more, and others have their cases and reviews. Part of
 * the caller's transaction. Throws Refused when a unit or a case would be left with nobody.
 */
export async function depart(world: World, person: Person, heir: Person | null, actor: Actor): Promise<void> {
  const { db, now } = world;
  const cases = await listOwnedBy(db, person.id);
  const reviews = await listReviewedBy(db, person.id);
  const letGo = async () => {
    for (const role of await listRolesOf(db, person.id)) await removeRole(db, role);
    await saveLeft(db, person.id, now());
  };
  await checkReach(world, [now()], letGo, await listCommandsWith(db, person.id));
  await removeSessionsOf(db, person.id);
  await removeSignInLinks(db, "sign_in", person.id);
  for (const { id } of await listAbsencesOf(db, person.id)) await markEnded(db, id, now());
  await voidLookClocks(db, person.id, now());
  await dropLettersTo(db, person.id, "The person has left.");
  const handed = await handOverCases(world, cases, { from: person, heir, why: "left" }, actor);
  for (const it of reviews) {
    const to = await judgeOf(world, it, person);
    if (to) await moveCase(world, it.id, { verb: "pass_review", to, from: person }, actor);
  }
  await tellHeirs(world, handed);
  const data = {
    person: person.id,
    name: person.name,
    cases: handed.map(({ it }) => it.number),
    heir: heir?.name ?? null,
  };
  await addEvent(world, { what: "left", actor, data });
}

/** Whoever judges a closing in the leaver's place stands above the closer, so that no heir of the open cases gets it by being named. */
async function judgeOf({ db, now }: World, it: Case, leaver: Person): Promise<Person | null> {
  const isFree = ({ id }: Person) => id !== leaver.id && id !== it.closerId;
  const above = climb(await lineFor(db, it), it.closerId ?? it.ownerId, fromBelow, now()).people.find(isFree);
  return above ?? (await listAdminsFor(db, it)).find(isFree) ?? null;
}
