import type { Person } from "../org/person.ts";
import type { Command, Line } from "../org/unit.ts";

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

/** Those who answer for a unit: its managers, else its deputies. */
export const inCharge = (command: Command): readonly Person[] =>
  command.managers.length > 0 ? command.managers : command.deputies;

/** The first who answers for a case in this line, from the store upward, with the empty units passed. */
export function firstOwner(line: Line): { owner: Person | null; unitName: string; skipped: readonly string[] } {
  const at = line.findIndex((command) => inCharge(command).length > 0);
  const command = line[at];
  return {
    owner: (command && inCharge(command)[0]) ?? null,
    unitName: command?.unit.name ?? "",
    skipped: line.slice(0, at < 0 ? line.length : at).map((one) => one.unit.name),
  };
}

/** The highest place at which a person is in command in this line; 0 for one who is not in it. */
export function placeOf(line: Line, personId: string | null): number {
  const at = line.findLastIndex((one) => [...one.managers, ...one.deputies].some((person) => person.id === personId));
  return Math.max(at, 0);
}

/**
 * The next rung above both `from` and the late person's own place. Empty rungs are skipped at once. When nobody stands
 * higher, the highest rung there is comes again; `people` is empty when there is nobody above at all.
 */
export function climb(line: Line, late: string | null, from: number): Climb {
  const start = Math.max(from, placeOf(line, late));
  const others = (command: Command) => inCharge(command).filter((person) => person.id !== late);
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
