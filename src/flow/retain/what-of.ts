import { addBusinessDays } from "../../core/org/deadline.ts";
import { promisedDay } from "../../core/org/promised-day.ts";
import { Refused } from "../../core/refused.ts";
import { askedHold, deniesHold } from "../../core/retain/asked-hold.ts";
import type { Case } from "../../core/retain/case.ts";
import { readResolution } from "../../core/retain/cause.ts";
import { needed } from "../../core/retain/decision.ts";
import { endsHold, readHold } from "../../core/retain/hold.ts";
import { isAbout, mayOn } from "../../core/retain/part-in.ts";
import { readClosing } from "../../core/retain/read-closing.ts";
import { readMakeGood } from "../../core/retain/read-make-good.ts";
import { readPromise } from "../../core/retain/read-promise.ts";
import type { Instruction } from "../../core/retain/verbs.ts";
import type { What } from "../../core/retain/what.ts";
import { powersOf } from "../../store/org/absences.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { listHolds } from "../../store/retain/holds.ts";
import { listTurns } from "../../store/retain/log.ts";
import { listMakeGoods } from "../../store/retain/make-goods.ts";
import type { World } from "../../world.ts";
import { aroundManager } from "./around-manager.ts";
import { findOtherCase } from "./merge-cases.ts";

/** What an instruction wants, with the people, days and cases that it names. Throws Refused when one of them is not to be found. */
export async function whatOf(world: World, it: Case, { verb, text }: Instruction): Promise<What> {
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
    case "hold":
      return holdOf(world, it, text);
    case "gave":
      return { verb, ...readMakeGood(text, it.policy.currency) };
    case "approve":
    case "deny":
      return answerOf(world, it, verb, text);
    case "resolve":
      return { verb, ...readResolution(text) };
    case "close":
      return { verb, ...readClosing(text) };
    case "assign":
      return { verb, to: await colleagueFor(world, it, text) };
    case "merge":
      return { verb, into: await findOtherCase(world, it, text) };
    case "about":
      return aboutOf(world, it, text);
    case "undo":
    case "help":
      throw new Error(`${verb} is no move of a case`);
  }
}

/** "manager: why" keeps a case from the manager, "others: why" lets them see it. */
async function aboutOf(world: World, it: Case, said: string): Promise<What> {
  const [, whom, why = ""] = /^\s*(manager|others)\b[\s:,.]*(.*)$/is.exec(said) ?? [];
  if (!whom) throw new Refused("Say whom the case is about, “manager” or “others”, and then why.");
  const text = needed(why, "about");
  return whom.toLowerCase() === "manager" ? aroundManager(world, it, text) : { verb: "route_back", text };
}

/** The answer to what waits for consent: something for the customer before a hold, which has words of its own (holdOf). */
async function answerOf(world: World, it: Case, verb: "approve" | "deny", text: string): Promise<What> {
  const gifts = await listMakeGoods(world.db, it.id);
  const hold = gifts.some(({ state }) => state === "asked") ? null : askedHold(await listTurns(world.db, it.id));
  if (hold === null) return verb === "approve" ? { verb, text } : { verb: "turn_down", text };
  return verb === "approve" ? holdOf(world, it, `${hold.day}: ${text || hold.text}`) : { verb: "deny_hold", text };
}

/** Until when, why, and whether the owner may decide that alone: within the policy's days, and for the first time. */
async function holdOf(world: World, it: Case, text: string): Promise<What> {
  if (endsHold(text)) return { verb: "unhold" };
  const whyNot = deniesHold(text);
  if (whyNot !== null) return { verb: "deny_hold", text: whyNot };
  const { day, reason } = readHold(text, await todayAt(world, it));
  const calendar = await calendarOf(world.db, it.unitId);
  const now = world.now();
  const until = promisedDay(calendar, now, day).at;
  const isShort = until <= addBusinessDays(calendar, now, it.policy.holdBusinessDays).at;
  return {
    verb: "hold",
    text: reason,
    day,
    until,
    isModest: isShort && (await listHolds(world.db, it.id)).length === 0,
  };
}

/** The local day of the store, as an ISO date. */
async function todayAt({ db, now }: World, it: Case): Promise<string> {
  const { timeZone } = await calendarOf(db, it.unitId);
  return Temporal.Instant.from(now()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

async function colleagueFor({ db, now }: World, it: Case, text: string): Promise<{ id: string; name: string }> {
  const to = await findPersonByEmail(db, text.trim());
  if (!to?.active)
    throw new Refused("Nobody here has the address “{{text}}”. Assign to the e-mail address of a colleague.", { text });
  const powers = await powersOf(db, to.id, now());
  if (isAbout(it, powers))
    throw new Refused("This case is about {{name}}. Give it to somebody above.", { name: to.name });
  if (!mayOn(it, await lineOf(db, it.unitId), powers, "act"))
    throw new Refused("{{name}} has no part in this store. Assign to someone who manages it, or a level above.", {
      name: to.name,
    });
  return { id: to.id, name: to.name };
}
