import { fold, type OrgPlan, type Problem, type WantedUnit } from "./org-sheet.ts";
import type { Unit } from "./unit.ts";

/** A unit whose `parent` is still as the sheet writes it: a name or a code, "" for the company, "=" to stay, null for the top. */
export type LooseUnit = WantedUnit & { parent: string | null };

/** The parent of each unit by code in the tree as it would become. */
type Above = Map<string, string | null>;

/** Finds the parent of each unit, in the sheet first and in the tree then; gives parents before children, without circles. */
export function placeUnits(loose: readonly LooseUnit[], tree: readonly Unit[]): OrgPlan {
  const problems: Problem[] = [];
  const wrong = (unit: LooseUnit, sentence: string, values: Problem["values"]) =>
    problems.push({ line: unit.line, sentence, values });
  const parentOf = parentsIn(loose, tree);
  const found: LooseUnit[] = [];
  for (const unit of loose) {
    const codes = parentOf(unit);
    const [parentCode] = codes;
    if (parentCode === undefined)
      wrong(unit, "there is no unit “{{parent}}” to put it under", { parent: unit.parent ?? "" });
    else if (codes.length === 1) found.push({ ...unit, parentCode });
    else wrong(unit, "several units are called “{{parent}}”: give the code instead", { parent: unit.parent ?? "" });
  }
  const above = aboveAll(found, tree);
  const placed: { unit: WantedUnit; height: number }[] = [];
  for (const { parent, ...unit } of found) {
    const way = wayUp(unit.code, above);
    if (way.ends === "top") placed.push({ unit, height: way.codes.length });
    else if (way.ends === unit.code)
      wrong({ ...unit, parent }, "“{{name}}” would be above itself", { name: unit.name });
    else wrong({ ...unit, parent }, "the unit above it, “{{parent}}”, is not imported", { parent: parent ?? "" });
  }
  return {
    units: placed.sort((a, b) => a.height - b.height || a.unit.line - b.unit.line).map((one) => one.unit),
    problems,
  };
}

/** Tells the codes that a unit's parent may have: none, one, or several; `[null]` at the top. */
function parentsIn(loose: readonly LooseUnit[], tree: readonly Unit[]) {
  const newCodes = new Map(loose.flatMap((unit) => (unit.before ? [[unit.before.id, unit.code] as const] : [])));
  const codeOf = (unit: Unit) => newCodes.get(unit.id) ?? unit.code;
  const codesById = new Map(tree.map((unit) => [unit.id, codeOf(unit)]));
  const top = [loose.find((unit) => unit.parent === null) ?? tree.find((unit) => unit.parentId === null)];
  const ways = [
    Map.groupBy(loose, (unit) => unit.code),
    Map.groupBy(loose, (unit) => fold(unit.key)),
    Map.groupBy(loose, (unit) => fold(unit.name)),
    Map.groupBy(tree, (unit) => unit.code),
    Map.groupBy(tree, (unit) => fold(unit.name)),
  ];
  return ({ parent, before }: LooseUnit): (string | null)[] => {
    if (parent === null) return [null];
    if (parent === "=") return [codesById.get(before?.parentId ?? "") ?? null];
    const called = fold(parent);
    const units = called === "" ? top : ways.map((way) => way.get(called)).find((some) => some !== undefined);
    return (units ?? []).flatMap((unit) => (unit ? ["before" in unit ? unit.code : codeOf(unit)] : []));
  };
}

function aboveAll(found: readonly LooseUnit[], tree: readonly Unit[]): Above {
  const newCodes = new Map(found.flatMap((unit) => (unit.before ? [[unit.before.id, unit.code] as const] : [])));
  const codesById = new Map(tree.map((unit) => [unit.id, newCodes.get(unit.id) ?? unit.code]));
  const asItIs = tree.map(
    (unit) => [codesById.get(unit.id) ?? unit.code, codesById.get(unit.parentId ?? "") ?? null] as const,
  );
  return new Map([...asItIs, ...found.map((unit) => [unit.code, unit.parentCode] as const)]);
}

/** The codes above a unit. `ends` is "top", or the code at which the way comes back to itself, or one that does not exist. */
function wayUp(from: string, above: Above): { codes: string[]; ends: string } {
  const codes: string[] = [];
  for (let at: string | null = from; at !== null; ) {
    const next = above.get(at);
    if (next === undefined || codes.includes(at)) return { codes, ends: at };
    codes.push(at);
    at = next;
  }
  return { codes, ends: "top" };
}
