import type { Instant } from "../instant.ts";
import { inPlaceOf } from "./absence.ts";
import type { Person } from "./person.ts";
import type { Command, Line, Unit } from "./unit.ts";

/**
 * What is amiss at a unit: nobody is appointed (`vacant`), whoever is cannot be reached (`unreachable`, with the people), a store has
 * nobody else when its manager is away (`no_deputy`), or nobody above it who can be told (`no_way_up`), or nobody at all up to the top
 * (`nobody`).
 */
export type GapKind = "nobody" | "vacant" | "unreachable" | "no_way_up" | "no_deputy";
export type Gap = { unit: Unit; kind: GapKind; people: readonly Person[] };

/** In the order in which they should be mended. */
export const gapKinds = [
  "nobody",
  "vacant",
  "unreachable",
  "no_way_up",
  "no_deputy",
] as const satisfies readonly GapKind[];

/**
 * Whether a letter to this person comes to somebody who is at work: the person, or who stands in for them, or for that one, and so on.
 * What counts as reachable everywhere (docs/decisions/0011).
 */
export const isReached = (person: Person, now: Instant): boolean => inPlaceOf(person, now) !== null;

/** Everything that is amiss in a tree at a moment, the gravest first, then in the order of the tree. */
export function readiness(tree: readonly Command[], now: Instant): Gap[] {
  const lines = linesIn(tree);
  const parents = new Set(tree.map(({ unit }) => unit.parentId));
  const gaps = lines.flatMap((line) => gapsOf(line, !parents.has(line[0]?.unit.id ?? ""), now));
  return gaps.toSorted((a, b) => gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind));
}

/** The units for which nobody can be reached from there up to the top: their cases would have no owner. */
export const unreachedUnits = (tree: readonly Command[], now: Instant): Unit[] =>
  linesIn(tree).flatMap((line) => {
    const [own] = line;
    return own && isUnreached(line, now) ? [own.unit] : [];
  });

/** Whether nobody can be reached from a unit up to the top. */
export const isUnreached = (line: Line, now: Instant): boolean => !line.some((command) => reached(command, now));

/** The units of which nobody themselves can be reached, in the order of the tree: a case climbs past them at once. */
export const unansweredUnits = (tree: readonly Command[], now: Instant): Unit[] =>
  tree.filter((command) => !reached(command, now)).map(({ unit }) => unit);

function gapsOf(line: Line, isStore: boolean, now: Instant): Gap[] {
  const [own, ...above] = line;
  if (!own) return [];
  const { unit, managers, deputies } = own;
  const here = reached(own, now);
  const up = above.some((command) => reached(command, now));
  const people = [...managers, ...deputies];
  const gap = (kind: GapKind, who: readonly Person[] = []): Gap[] => [{ unit, kind, people: who }];
  const atAll = here || up ? [] : gap("nobody", people);
  const missing = here ? [] : people.length > 0 ? gap("unreachable", people) : gap("vacant");
  const noWay = isStore && here && !up && above.length > 0 ? gap("no_way_up") : [];
  const others =
    deputies.some((one) => isReached(one, now)) || managers.filter((one) => isReached(one, now)).length > 1;
  return [...(atAll.length > 0 ? atAll : missing), ...noWay, ...(isStore && here && !others ? gap("no_deputy") : [])];
}

const reached = ({ managers, deputies }: Command, now: Instant): boolean =>
  [...managers, ...deputies].some((person) => isReached(person, now));

/** From each unit up to the top. */
export function linesIn(tree: readonly Command[]): Line[] {
  const byId = new Map(tree.map((command) => [command.unit.id, command]));
  const upFrom = (command: Command): Command[] => {
    const parent = byId.get(command.unit.parentId ?? "");
    return [command, ...(parent ? upFrom(parent) : [])];
  };
  return tree.map(upFrom);
}
