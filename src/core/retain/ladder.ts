import type { Instant } from "../instant.ts";
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

/** Those who answer for a unit at this moment: its managers, else its deputies; without the absent, and those whom mail does not reach. */
export function inCharge(command: Command, now: Instant): readonly Person[] {
  const managers = command.managers.filter((person) => isHere(person, now));
  return managers.length > 0 ? managers : command.deputies.filter((person) => isHere(person, now));
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

/** The highest place at which a person is in command in this line; 0 for one who is not in it. */
export function placeOf(line: Line, personId: string | null): number {
  return Math.max(
    line.findLastIndex((command) => isIn(command, personId)),
    0,
  );
}

/**
 * The next rung above both `from` and the late person's own place. Empty rungs are skipped at once. When nobody stands
 * higher, the highest rung there is comes again; `people` is empty when there is nobody above at all.
 */
export function climb(line: Line, late: string | null, from: number, now: Instant): Climb {
  const start = Math.max(from, placeOf(line, late));
  const others = (command: Command) => inCharge(command, now).filter((person) => person.id !== late);
  const reachable = line
    .map((command, at) => ({ command, at }))
    .filter(({ command, at }) => at > 0 && others(command).length > 0);
  const next = reachable.find(({ at }) => at > start) ?? reachable.findLast(({ at }) => at > placeOf(line, late));
  if (!next)
    return {
      people: [],
      rung: start,
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
 * Who is told in the place of somebody whom a letter did not find: first the others at that person's own unit, then the next
 * above. `without` are those whom a letter about this case did not find either.
 */
export function standIn(line: Line, absentId: string, without: ReadonlySet<string>, now: Instant): Climb {
  const start = Math.max(
    line.findIndex((command) => isIn(command, absentId)),
    0,
  );
  const isAsked = ({ id }: Person) => id !== absentId && !without.has(id);
  const found = line
    .map((command, at) => ({ unit: command.unit, at, people: reserves(command, isAsked, now) }))
    .filter(({ at, people }) => at >= start && people.length > 0);
  const [next] = found;
  const skipped = line.slice(start, next ? next.at : line.length).map((one) => one.unit.name);
  if (!next) return { people: [], rung: start, unitName: "", skipped, top: true };
  return { people: next.people, rung: next.at, unitName: next.unit.name, skipped, top: found.length === 1 };
}

/** Managers before deputies, also where the managers are those who were not found. */
function reserves({ managers, deputies }: Command, isAsked: (person: Person) => boolean, now: Instant): Person[] {
  const among = (people: readonly Person[]) => people.filter((person) => isHere(person, now) && isAsked(person));
  return among(managers).length > 0 ? among(managers) : among(deputies);
}

const isIn = ({ managers, deputies }: Command, personId: string | null): boolean =>
  [...managers, ...deputies].some((person) => person.id === personId);
