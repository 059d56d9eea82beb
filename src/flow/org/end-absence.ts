import { whileAwayLetter } from "../../../views/mail/while-away.tsx";
import type { Absence } from "../../core/org/absence.ts";
import type { Person } from "../../core/org/person.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { wasSlip } from "../../core/retain/slip.ts";
import { findAbsence, markEnded, powersOf } from "../../store/org/absences.ts";
import { findPerson } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { listMoved } from "../../store/retain/cases-of-people.ts";
import { tellStory } from "../../store/retain/stories.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { queueLetter } from "../retain/queue-letter.ts";
import { readerAt, waysOf } from "../retain/reader-at.ts";
import { zoneOfPerson } from "./zone-of-person.ts";

/** An absence is over, or was called off: whoever comes back gets one letter with what happened meanwhile. Does nothing a second time. */
export function endAbsence(world: World, id: string, actor: Actor): Promise<void> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const absence = await findAbsence(db, id);
    if (!absence || !(await markEnded(db, id, inside.now()))) return;
    const { personId } = absence;
    const wasAway = absence.from <= inside.now();
    const data = { person: personId, away: wasAway, mail: false };
    await addEvent(inside, { what: wasAway ? "back" : "absence_cancelled", actor, data });
    const person = await findPerson(db, personId);
    if (person?.active && wasAway) await tellWhatHappened(inside, person, absence);
  });
}

async function tellWhatHappened(world: World, person: Person, { from }: Absence): Promise<void> {
  const { db } = world;
  const moved = await listSeen(world, person, from);
  if (moved.length === 0) return;
  const items = [];
  for (const it of moved) items.push({ story: await tellStory(db, it), ways: waysOf(world, it, person) });
  const reader = readerAt(world, await zoneOfPerson(world, person.id));
  const words = whileAwayLetter(reader, { personId: person.id, from, items });
  await queueLetter(world, "while_away", { kind: "person", ...person }, words, null, { tells: moved });
}

/** What happened at the person's own units and to their own cases, as far as they may see it. */
async function listSeen({ db, now }: World, person: Person, from: string): Promise<Case[]> {
  const powers = await powersOf(db, person.id, now());
  const commanded = powers.roles.filter(({ personId, role }) => personId === person.id && answers.has(role));
  const moved = await listMoved(db, { unitIds: commanded.map(({ unitId }) => unitId), ownerId: person.id, from });
  const seen = [];
  for (const it of moved) if (!wasSlip(it) && mayOn(it, await lineOf(db, it.unitId), powers, "see")) seen.push(it);
  return seen;
}

const answers: ReadonlySet<string> = new Set(["manager", "deputy"]);
