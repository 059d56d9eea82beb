import type { Instant } from "../instant.ts";
import { inPlaceOf } from "../org/absence.ts";
import { isHere, type Person } from "../org/person.ts";
import type { Command, Line } from "../org/unit.ts";
import type { Actor } from "./actor.ts";
import type { Case } from "./case.ts";

/** Who is told next, and what was found empty on the way. */
export type Climb = {
  people: readonly Person[];
  /** Place in the line of command: 1 is one above the unit of the case. */
  rung: number;
  unitName: string;
  /** Units without a reachable person, passed at once. */
  skipped: readonly string[];
  /** Nobody stands above this rung: from here the reminder comes once a day. */
  top: boolean;
};

/**
 * Those who answer for a unit at this moment: its managers, or whom the absent among them named; else its deputies. Without those whom
 * mail does not reach.
 */
export function inCharge({ managers, deputies }: Command, now: Instant): readonly Person[] {
  const commanding = present(managers, now);
  return commanding.length > 0 ? commanding : present(deputies, now);
}

/** Whoever is here, and in the place of the others whom they named; nobody twice. */
function present(people: readonly Person[], now: Instant): Person[] {
  const found = people.flatMap((person) => inPlaceOf(person, now) ?? []);
  return [...new Map(found.map((person) => [person.id, person])).values()];
}

/** The first who answers for a case in this line, from the store upward, with the empty units passed. */
export function firstOwner(
  line: Line,
  now: Instant,
): { owner: Person | null; unitName: string; skipped: readonly string[] } {
  const at = line.findIndex((command) => inCharge(command, now).length > 0);
  const command = line[at];
  return {
    owner: (command && inCharge(command, now)[0]) ?? null,
    unitName: command?.unit.name ?? "",
    skipped: line.slice(0, at < 0 ? line.length : at).map((one) => one.unit.name),
  };
}

/** The highest place at which a person is in command in this line; below its first for one who is not in it. */
export const placeOf = (line: Line, personId: string | null): number =>
  personId === null ? 0 : line.findLastIndex((command) => isIn(command, personId));

/** Where the climb of a clock begins that has told nobody yet: its first rung may be the unit's own. */
export const fromBelow = -1;

/** The highest place that a clock has told. */
export const heightOf = ({ rung, lateAt }: { rung: number; lateAt: Instant | null }): number =>
  lateAt === null && rung === 0 ? fromBelow : rung;

/**
 * The next rung above both `from` and the late person's own place: one who has none, such as staff who took a complaint, has the unit's
 * own manager above. Empty rungs are skipped at once. When nobody stands
 * higher, the highest rung there is comes again; `people` is empty when there is nobody above at all.
 */
export function climb(line: Line, late: string | null, from: number, now: Instant): Climb {
  const own = placeOf(line, late);
  const start = Math.max(from, own);
  const others = (command: Command) => inCharge(command, now).filter((person) => person.id !== late);
  const reachable = line
    .map((command, at) => ({ command, at }))
    .filter(({ command, at }) => at > own && others(command).length > 0);
  const next = reachable.find(({ at }) => at > start) ?? reachable.at(-1);
  if (!next)
    return {
      people: [],
      rung: Math.max(start, 0),
      unitName: "",
      skipped: line.slice(start + 1).map((one) => one.unit.name),
      top: true,
    };
  return {
    people: others(next.command),
    rung: next.at,
    unitName: next.command.unit.name,
    skipped: line.slice(start + 1, next.at).map((one) => one.unit.name),
    top: !reachable.some(({ at }) => at > next.at),
  };
}

/** Who is asked for help: the next in command above both whoever asks and the owner. */
export const nextAbove = ({ line, it }: { line: Line; it: Case }, asks: Actor, now: Instant): Climb =>
  climb(line, asks.kind === "person" ? asks.id : it.ownerId, placeOf(line, it.ownerId), now);

/**
 * Who is told in the place of somebody whom a letter did not find: whom they named for their absence; else the others at that person's
 * own unit, then the next above. `without` are those whom a letter about this case did not find either.
 */
export function standIn(line: Line, absent: Person, without: ReadonlySet<string>, now: Instant): Climb {
  const place = line.findIndex((command) => isIn(command, absent.id));
  const start = Math.max(place, 0);
  const isAsked = ({ id }: Person) => id !== absent.id && !without.has(id);
  const named = inPlaceOf(absent, now);
  if (named && isAsked(named))
    return { people: [named], rung: start, unitName: line[start]?.unit.name ?? "", skipped: [], top: false };
  const found = line
    .map((command, at) => ({ unit: command.unit, at, people: reserves(command, isAsked, now) }))
    .filter(({ at, people }) => at >= start && people.length > 0);
  const [next] = found;
  const skipped = line.slice(start, next ? next.at : line.length).map((one) => one.unit.name);
  if (!next) return { people: [], rung: start, unitName: "", skipped, top: true };
  return { people: next.people, rung: next.at, unitName: next.unit.name, skipped, top: found.length === 1 };
}

/** Whether somebody stands in for the owner of a case, who is away or whom mail does not reach. */
export const isInPlaceOf = (line: Line, owner: Person | null, personId: string | null, now: Instant): boolean =>
  owner !== null &&
  owner.id !== personId &&
  !isHere(owner, now) &&
  standIn(line, owner, new Set(), now).people.some(({ id }) => id === personId);

/** Managers before deputies, also where the managers are those who were not found. */
function reserves({ managers, deputies }: Command, isAsked: (person: Person) => boolean, now: Instant): Person[] {
  const among = (people: readonly Person[]) => present(people, now).filter(isAsked);
  return among(managers).length > 0 ? among(managers) : among(deputies);
}

const isIn = ({ managers, deputies }: Command, personId: string | null): boolean =>
  [...managers, ...deputies].some((person) => person.id === personId);

/** Who answers for a case in a line, or a ladder, that begins with its unit. */
export const routeOf = ({ aboutManager, barred }: Pick<Case, "aboutManager" | "barred">, line: Line): Line =>
  aboutManager ? aroundPeople(line, new Set(barred)) : line;

/**
 * The line of a case that is about a manager: without those whom it is about, on every level and as stand-ins; and of the unit itself
 * nobody who works under the manager.
 */
function aroundPeople(line: Line, about: ReadonlySet<string>): Line {
  const [own, ...above] = line;
  if (!own) return line;
  const others = (people: readonly Person[]) =>
    people.filter(({ id }) => !about.has(id)).map((person) => withoutDeputy(person, about));
  return [
    { unit: own.unit, managers: others(own.managers), deputies: [] },
    ...above.map(({ unit, managers, deputies }) => ({ unit, managers: others(managers), deputies: others(deputies) })),
  ];
}

/** The chain of stand-ins ends before any of these. The store has cut its circles. */
function withoutDeputy(person: Person, about: ReadonlySet<string>): Person {
  const { away } = person;
  if (!away?.deputy) return person;
  const deputy = about.has(away.deputy.id) ? null : withoutDeputy(away.deputy, about);
  return { ...person, away: { ...away, deputy } };
}
