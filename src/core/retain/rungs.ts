import type { Person } from "../org/person.ts";
import type { Command, Line } from "../org/unit.ts";
import type { Policy, Rung, RungWho } from "./policy.ts";

/** People whom a ladder names apart from the line of command: by id, and the admins. */
export type Named = { people: readonly Person[]; admins: readonly Person[] };

/**
 * Who is told of a delay, as a line that can be climbed: the store itself first, then one place a rung. Without a ladder of its own a
 * policy climbs the line of command.
 */
export function ladderOf({ ladder }: Pick<Policy, "ladder">, line: Line, named: Named): Line {
  const [store] = line;
  if (ladder === null || !store) return line;
  return [store, ...ladder.map((rung) => commandOf(rung, line, named))];
}

/** Opening hours from the rung that was just told to the next one. */
export const hoursAfter = ({ ladder, rungOpeningHours }: Policy, rung: number): number =>
  ladder?.[rung]?.afterOpeningHours ?? rungOpeningHours;

/** The ids of the people whom a ladder names. */
export const namedIn = ({ ladder }: Pick<Policy, "ladder">): string[] =>
  (ladder ?? []).flatMap(({ who }) => (who.kind === "person" ? [who.personId] : []));

export const namesAdmins = ({ ladder }: Pick<Policy, "ladder">): boolean =>
  (ladder ?? []).some(({ who }) => who.kind === "role" && who.role === "admin");

function commandOf({ who }: Rung, line: Line, { people, admins }: Named): Command {
  const [store] = line;
  switch (who.kind) {
    case "level":
      return line.find(({ unit }, at) => at > 0 && sameLevel(unit.level, who.level)) ?? placeFor(who.level, []);
    case "person":
      return placeFor(
        who.name,
        people.filter(({ id }) => id === who.personId),
      );
    case "role":
      return who.role === "admin"
        ? placeFor("Amends", admins)
        : placeFor(store?.unit.name ?? "", store?.deputies ?? []);
  }
}

/** A rung as one value of a form: "level:district", "role:admin", "person:ID". */
export const rungValue = (who: RungWho): string =>
  who.kind === "level" ? `level:${who.level}` : who.kind === "role" ? `role:${who.role}` : `person:${who.personId}`;

export const sameLevel = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A place of the ladder that is no unit of the tree: only a name, and those who are told. */
const placeFor = (name: string, managers: readonly Person[]): Command => ({
  unit: { id: `rung:${name}`, parentId: null, level: "", code: "", name, timeZone: null },
  managers,
  deputies: [],
});
