import { insteadLetter, type Missing } from "../../../views/mail/instead.tsx";
import type { Person } from "../../core/org/person.ts";
import type { Line } from "../../core/org/unit.ts";
import { theClock } from "../../core/retain/actor.ts";
import { type Case, isOpen } from "../../core/retain/case.ts";
import { standIn } from "../../core/retain/ladder.ts";
import { saveLevel } from "../../store/retain/cases.ts";
import { endClock, listRunningOn, raiseLate } from "../../store/retain/clocks.ts";
import { lineFor, listAdminsFor } from "../../store/retain/lines.ts";
import { listUnfound } from "../../store/retain/returned-letters.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { startClocks } from "./change-clocks.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";

/** Why a letter did not find somebody. */
export type Absence = { why: "returned"; status: string | null } | { why: "away"; until: string };

/** Why somebody who is not here now is not. */
export const absenceOf = ({ mailFailed, away }: Person): Absence =>
  mailFailed === null && away !== null
    ? { why: "away", until: away.until }
    : { why: "returned", status: mailFailed && /^\d\.\d+\.\d+$/.test(mailFailed.why) ? mailFailed.why : null };

/**
 * A letter about a case did not find the one it was for: the deputy or the next in line is told in plain words and gets a clock of
 * their own to look; the duty stays where it is, and nobody judges their own closing. With nobody left in the line, those who run the chain's Amends hear of it. Part of the
 * transaction of what told us.
 */
export async function tellInstead(world: World, it: Case, absent: Person, absence: Absence): Promise<void> {
  const { db, now } = world;
  const line = await lineFor(db, it);
  const closer = it.state === "challenged" && it.closerId !== null ? [it.closerId] : [];
  const unfound = new Set([absent.id, ...closer, ...(await listUnfound(db, it.id))]);
  const found = standIn(line, absent, unfound, now());
  const people =
    found.people.length > 0 ? found.people : (await listAdminsFor(db, it)).filter((admin) => !unfound.has(admin.id));
  const about = { actor: theClock, caseId: it.id, unitId: it.unitId };
  const { name, id } = absent;
  await addEvent(world, { ...about, what: "no_one", data: { person: name, ...absence } });
  for (const unit of found.skipped) await addEvent(world, { ...about, what: "no_one", data: { unit } });
  const to = people.map((one) => one.name).join(", ");
  await addEvent(world, { ...about, what: "told_instead", data: { for: id, name, to, rung: found.rung, ...absence } });
  await saveLevel(db, it.id, found.rung);
  await goOnAbove(world, it, line, absent, found.rung);
  await startClocks(
    world,
    it,
    people.map((one) => ({ kind: "view" as const, personId: one.id })),
  );
  const story = await tellBriefly(db, it);
  const missing: Missing = { name, email: absent.email, isOwner: it.ownerId === id, ...absence };
  const isOther = (unit: string) => !line.some((one) => one.unit.name === unit && placeHas(one, id));
  for (const person of people) {
    const ways = waysOf(world, it, person);
    const letter = insteadLetter(readerAt(world, story.zone), story, missing, found.skipped.filter(isOther), ways);
    await queueLetter(world, "instead", { kind: "person", ...person }, letter, { it });
  }
}

/** Who is told now need not be told again by the delays that called the absent, and the absent need not look for others. */
async function goOnAbove({ db, now }: World, it: Case, line: Line, { id }: Person, rung: number): Promise<void> {
  const places = line.flatMap((one, at) => (placeHas(one, id) ? [at] : []));
  await raiseLate(db, it.id, places, rung);
  const looks = (await listRunningOn(db, [it.id])).filter(
    ({ kind, personId }) => kind === "view" && personId === id && id !== it.ownerId,
  );
  for (const look of looks) await endClock(db, look.id, "void", now(), null);
}

/** Whether the case still waits for this person: as its owner or reviewer, or to look, also at a closed one where something waits for consent. */
export async function isCalled({ db }: World, it: Case, { id }: Person): Promise<boolean> {
  if (isOpen(it) && (it.ownerId === id || it.reviewerId === id)) return true;
  return (await listRunningOn(db, [it.id])).some(({ personId }) => personId === id);
}

const placeHas = ({ managers, deputies }: { managers: readonly Person[]; deputies: readonly Person[] }, id: string) =>
  [...managers, ...deputies].some((person) => person.id === id);
