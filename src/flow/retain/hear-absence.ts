import type { Instant } from "../../core/instant.ts";
import { asPerson } from "../../core/org/acting.ts";
import { isAway, type Person } from "../../core/org/person.ts";
import { readAbsence } from "../../core/retain/absence.ts";
import { isSameMailbox } from "../../core/retain/authority.ts";
import type { Case } from "../../core/retain/case.ts";
import { addAbsence, markBegun } from "../../store/org/absences.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { findPerson } from "../../store/org/people.ts";
import { listEvents } from "../../store/retain/log.ts";
import type { World } from "../../world.ts";
import { tellStandIns } from "../org/tell-stand-ins.ts";
import { addEvent } from "./add-event.ts";
import type { Arrived } from "./take-mail.ts";
import { isCalled, tellInstead } from "./tell-instead.ts";

/**
 * A mailbox answered our letter by itself. When it says that its owner is away, new cases pass them until then, and whoever stands in
 * is told of this one and of the others that are open, once an absence. Believed only from the person's own address, and not when its domain disowns the mail.
 */
export async function hearAbsence(world: World, it: Case, person: Person, arrived: Arrived): Promise<void> {
  const { db, now } = world;
  const { mail, vouch, visible } = arrived;
  const [from, ...others] = mail.from;
  if (!from || others.length > 0 || !isSameMailbox(from.address, person.email) || vouch.dmarc === "fail") return;
  const { timeZone } = await calendarOf(db, it.unitId);
  const read = readAbsence({ subject: mail.subject, text: visible || mail.text }, timeZone, now());
  if (read === null) return;
  const known = isAway(person, now()) ? (person.away?.until ?? null) : null;
  const until = known !== null && known > read ? known : read;
  if (known === null) {
    await keepAbsence(world, person, until, mail.subject);
    const data = { person: person.id, until, subject: mail.subject };
    await addEvent(world, { what: "away", actor: asPerson(person, "mail"), caseId: it.id, unitId: it.unitId, data });
  }
  if ((await isCalled(world, it, person)) && !(await isToldInstead(world, it, person)))
    await tellInstead(world, it, person, { why: "away", until: known ?? until });
  const absent = known === null ? await findPerson(db, person.id) : undefined;
  if (absent) await tellStandIns(world, absent, until, { without: it.id });
}

/** What the person planned themselves stands: the mailbox speaks for the time before it. */
async function keepAbsence({ db, now, newId }: World, person: Person, until: Instant, subject: string): Promise<void> {
  const { id: personId, away } = person;
  const end = away !== null && away.from > now() && away.from < until ? away.from : until;
  const absence = {
    id: newId(),
    personId,
    from: now(),
    until: end,
    deputyId: null,
    reason: subject.slice(0, 200),
    setBy: null,
  };
  await addAbsence(db, absence, now());
  await markBegun(db, absence.id, now());
}

/** Whether somebody was told in this person's place while they are away; ended absences are of another time. */
async function isToldInstead({ db, now }: World, it: Case, { id }: Person): Promise<boolean> {
  return (await listEvents(db, it.id)).some(({ what, data }) => {
    if (what !== "told_instead") return false;
    const told: { for?: unknown; until?: unknown } = JSON.parse(data);
    return told.for === id && typeof told.until === "string" && told.until > now();
  });
}
