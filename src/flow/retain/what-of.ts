import { mayAct } from "../../core/org/rights.ts";
import { Refused } from "../../core/refused.ts";
import type { Case } from "../../core/retain/case.ts";
import { readResolution } from "../../core/retain/cause.ts";
import { readClosing } from "../../core/retain/read-closing.ts";
import { readPromise } from "../../core/retain/read-promise.ts";
import type { Instruction } from "../../core/retain/verbs.ts";
import type { What } from "../../core/retain/what.ts";
import { findPersonByEmail, listRolesOf } from "../../store/org/people.ts";
import { calendarOf, lineOf } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { findOtherCase } from "./merge-cases.ts";

/** What an instruction wants, with the people, days and cases that it names. Throws Refused when one of them is not to be found. */
export async function whatOf(world: World, it: Case, { verb, text }: Instruction): Promise<What> {
  const { db } = world;
  switch (verb) {
    case "view":
      return { verb };
    case "take":
    case "note":
    case "called":
    case "visited":
    case "texted":
    case "reply":
    case "reopen":
    case "escalate":
      return { verb, text };
    case "promise":
      return { verb, text, day: readPromise(text, await todayAt(world, it)) };
    case "resolve":
      return { verb, ...readResolution(text) };
    case "close":
      return { verb, ...readClosing(text) };
    case "assign":
      return { verb, to: await colleagueFor(db, it, text) };
    case "merge":
      return { verb, into: await findOtherCase(world, it, text) };
    case "undo":
    case "help":
      throw new Error(`${verb} is no move of a case`);
  }
}

/** The local day of the store, as an ISO date. */
async function todayAt({ db, now }: World, it: Case): Promise<string> {
  const { timeZone } = await calendarOf(db, it.unitId);
  return Temporal.Instant.from(now()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

async function colleagueFor(db: World["db"], it: Case, text: string): Promise<{ id: string; name: string }> {
  const to = await findPersonByEmail(db, text.trim());
  if (!to?.active)
    throw new Refused("Nobody here has the address “{{text}}”. Assign to the e-mail address of a colleague.", { text });
  if (!mayAct(await listRolesOf(db, to.id), await lineOf(db, it.unitId)))
    throw new Refused("{{name}} has no part in this store. Assign to someone who manages it, or a level above.", {
      name: to.name,
    });
  return { id: to.id, name: to.name };
}
