import type { CaseSight } from "../../../views/retain/case-page.tsx";
import { askedHold } from "../../core/retain/asked-hold.ts";
import type { Case } from "../../core/retain/case.ts";
import { isInPlaceOf } from "../../core/retain/ladder.ts";
import { offersOf } from "../../core/retain/offers.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { standsAbove, standsOver } from "../../core/retain/stands-above.ts";
import type { Story } from "../../core/retain/story.ts";
import { toldTogether } from "../../core/retain/told-together.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { isUndoable } from "../../flow/retain/undo-verbs.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { lineOf } from "../../store/org/units.ts";
import { listMailContents } from "../../store/retain/attachments.ts";
import { findCase, findCaseByNumber } from "../../store/retain/cases.ts";
import { listGathered, listLettersOn } from "../../store/retain/letters-on-case.ts";
import { listMergedInto } from "../../store/retain/merged-cases.ts";
import { tellStory } from "../../store/retain/stories.ts";
import { findLatestUndo } from "../../store/retain/undos.ts";
import type { World } from "../../world.ts";
import type { SignedInVisit } from "../gates.ts";
import { Wrong } from "../wrong.ts";

/** The case of a path's number, if it is this person's to see. Else Wrong 404: nobody learns which numbers there are. */
export async function caseFor({ db }: World, { powers }: SignedInVisit, number: string): Promise<Case> {
  const it = /^[1-9]\d{0,8}$/.test(number) ? await findCaseByNumber(db, Number(number)) : undefined;
  if (!it || !mayOn(it, await lineOf(db, it.unitId), powers, "see")) throw new Wrong(404);
  return it;
}

/** A case as this person sees it, by the store's clock. */
export async function sightOf(
  world: World,
  visit: SignedInVisit,
  it: Case,
): Promise<CaseSight & { reader: SignedInVisit["reader"] }> {
  const story = await tellStory(world.db, it);
  const { line } = story;
  const { person, powers } = visit;
  const inPlace = isInPlaceOf(line, story.owner, person.id, world.now());
  const lookers = [person.id, ...(inPlace ? [it.ownerId] : [])];
  const looker = {
    personId: person.id,
    acts: mayOn(it, line, powers, "act"),
    notes: mayOn(it, line, powers, "note"),
    isAbove: standsAbove(line, it, powers),
    isOverUnit: standsOver(line, it, powers),
    mayConsent: mayConsent(story, person.id) && standsAbove(line, it, powers),
  };
  return {
    reader: readerAt(world, story.zone),
    story,
    calendar: await calendarOf(world.db, it.unitId),
    letters: await lettersOf(world, story),
    mails: await listMailContents(world.db, it.id),
    offers: offersOf(it, story.customer, looker),
    undo: await lastTold(world, it, person.id),
    merged: await mergedWith(world, it),
    colleagues: colleaguesIn(story),
    owesLook: story.clocks.some(
      ({ state, kind, personId }) =>
        state === "running" && kind === "view" && personId !== null && lookers.includes(personId),
    ),
  };
}

/** Those about the case alone, and those that told of others too. */
async function lettersOf({ db }: World, { it, events }: Story): Promise<CaseSight["letters"]> {
  const counts = new Map(toldTogether(events).map(({ letterId, cases }) => [letterId, cases]));
  const gathered = await listGathered(db, [...counts.keys()]);
  return [
    ...(await listLettersOn(db, it.id)).map((letter) => ({ ...letter, others: 0 })),
    ...gathered.map((letter) => ({ ...letter, others: (counts.get(letter.id) ?? 1) - 1 })),
  ];
}

/** Something that another person wants to give, or a hold that they ask for, waits for an answer. */
function mayConsent({ makeGoods, events }: Story, personId: string): boolean {
  const hold = askedHold(events);
  const isGiftAsked = makeGoods?.some(({ state, askedBy }) => state === "asked" && askedBy !== personId) === true;
  return isGiftAsked || (hold !== null && hold.personId !== personId);
}

/** What a person told last here, while it can be taken back. */
async function lastTold(world: World, it: Case, personId: string): Promise<CaseSight["undo"]> {
  const undo = await findLatestUndo(world.db, it.id, personId);
  if (!undo || !(await isUndoable(world, undo))) return null;
  return { id: undo.id, verbs: undo.before.instructions.map(({ verb }) => verb), at: undo.createdAt };
}

async function mergedWith({ db }: World, it: Case): Promise<CaseSight["merged"]> {
  const into = it.mergedIntoId === null ? undefined : await findCase(db, it.mergedIntoId);
  return { from: await listMergedInto(db, it.id), into: into?.number ?? null };
}

/** Those who answer for the case on some level, but for its owner. */
function colleaguesIn({ line, it }: Story) {
  const people = line.flatMap((command) => [...command.managers, ...command.deputies]);
  const others = new Map(
    people.filter(({ id }) => id !== it.ownerId).map(({ name, email }) => [email, { name, email }]),
  );
  return [...others.values()];
}
