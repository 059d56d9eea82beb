import { isDay, isTimeZone } from "./calendar.ts";
import { codeFromName, isCode } from "./code.ts";
import { foldEmail, isEmail } from "./email.ts";
import { fold, type OrgPlan, type OrgRow, type Problem, type WantedPerson, type WantedUnit } from "./org-sheet.ts";
import { type LooseUnit, placeUnits } from "./place-units.ts";
import type { Unit } from "./unit.ts";

/**
 * What the rows of a sheet ask for, given the tree as it is: the units of good rows, parents before children, and one problem for
 * each row that is not good. A unit is known by its code, or by its name where the sheet gives no code. An empty cell leaves
 * what is there. `tree` has the company. `isOwn` knows the addresses at which Amends itself takes mail: they are nobody's.
 */
export function planOrg(
  rows: readonly OrgRow[],
  tree: readonly Unit[],
  isOwn: (email: string) => boolean = () => false,
): OrgPlan {
  const problems: Problem[] = [];
  const units: LooseUnit[] = [];
  for (const row of rows) {
    const read = readRow(row, tree, units, isOwn);
    if ("sentence" in read) problems.push(read);
    else units.push(read);
  }
  const names = namesByEmail(units);
  const named = (person: WantedPerson | null) => person && { ...person, name: names.get(person.email) ?? null };
  const placed = placeUnits(
    units.map((unit) => ({ ...unit, manager: named(unit.manager), deputy: named(unit.deputy) })),
    tree,
  );
  return { units: placed.units, problems: [...problems, ...placed.problems].sort((a, b) => a.line - b.line) };
}

/** The first name that the sheet gives somebody counts, so that two spellings do not take turns. */
function namesByEmail(units: readonly WantedUnit[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { manager } of units)
    if (manager?.name && !names.has(manager.email)) names.set(manager.email, manager.name);
  return names;
}

function readRow(row: OrgRow, tree: readonly Unit[], above: readonly WantedUnit[], isOwn: (email: string) => boolean) {
  const wrong = (sentence: string, values: Problem["values"] = {}): Problem => ({ line: row.line, sentence, values });
  const cell = (column: keyof OrgRow["cells"]) => (row.cells[column] ?? "").trim();
  const key = cell("unit") || cell("name") || cell("code");
  if (!key) return wrong("the unit has no name");
  const isTop = isCompany(row, key, tree);
  const name = cell("name");
  const left = isNo(cell("left")) ? "" : cell("left");
  const vacant = isNo(cell("vacant")) ? "" : cell("vacant");
  const code = cell("code").toLowerCase();
  const before = isTop ? (tree.find((unit) => unit.parentId === null) ?? null) : known({ key, name, code }, tree);
  const wanted = {
    line: row.line,
    key,
    code: code || before?.code || codeFromName(name || key),
    name: name || (before && fold(key) === before.code ? before.name : key),
    level: cell("level").toLowerCase() || before?.level || "",
    timeZone: cell("time_zone") || before?.timeZone || null,
    parentCode: null,
    parent: isTop ? null : row.cells.parent === undefined && before ? "=" : cell("parent"),
    before,
    manager: left === "" ? readPerson(cell("manager_email"), cell("manager_name")) : null,
    deputy: readPerson(cell("deputy_email"), ""),
    leaver: left === "" ? null : { email: foldEmail(cell("manager_email")), lastDay: isYes(left) ? null : left },
    isVacant: isYes(vacant),
  };
  if (left !== "" && !isYes(left) && !isDay(left))
    return wrong("“{{text}}” under left is neither yes nor a day such as 2026-12-31", { text: left });
  if (left !== "" && cell("manager_email") === "") return wrong("say in manager_email who has left");
  if (vacant !== "" && !isYes(vacant)) return wrong("“{{text}}” under vacant: write yes, or nothing", { text: vacant });
  if (wanted.isVacant && wanted.manager)
    return wrong("“{{name}}” has a manager, so it is not vacant: leave one of the two cells empty", {
      name: wanted.name,
    });
  if (!wanted.code) return wrong("“{{name}}” needs a code: letters a to z and digits", { name: wanted.name });
  if (!isCode(wanted.code)) {
    return wrong("the code “{{code}}” may have letters a to z, digits and . _ - only, 57 at most", {
      code: wanted.code,
    });
  }
  const twin = above.find((other) => other.code === wanted.code || (before && other.before?.id === before.id));
  if (twin) return wrong("line {{other}} is about “{{code}}” already", { other: twin.line, code: wanted.code });
  if (tree.some((unit) => unit.code === wanted.code && unit.id !== before?.id)) {
    return wrong("another unit has the code “{{code}}” already", { code: wanted.code });
  }
  if (!wanted.level) return wrong("“{{name}}” needs a level, such as store or district", { name: wanted.name });
  if (wanted.timeZone !== null && !isTimeZone(wanted.timeZone)) {
    return wrong("there is no time zone “{{zone}}”: write it like Europe/Paris", { zone: wanted.timeZone });
  }
  for (const person of [wanted.manager, wanted.deputy]) {
    if (person && !isEmail(person.email)) return wrong("“{{email}}” is not an e-mail address", { email: person.email });
    if (person && isOwn(person.email))
      return wrong("Amends takes its own mail at {{email}}: give an address at which a person reads", {
        email: person.email,
      });
  }
  if (!wanted.manager && !wanted.leaver && cell("manager_name")) {
    return wrong("the manager {{name}} needs an e-mail address", { name: cell("manager_name") });
  }
  return wanted;
}

const isYes = (text: string): boolean => /^(?:yes|y|true|1|x)$/i.test(text);
const isNo = (text: string): boolean => /^(?:no|n|false|0)$/i.test(text);

/** The row of the company itself: nothing above it, and its level or its name says so. */
function isCompany({ cells }: OrgRow, key: string, tree: readonly Unit[]): boolean {
  if ((cells.parent ?? "").trim() !== "") return false;
  const top = tree.find((unit) => unit.parentId === null);
  const names = [key, cells.name ?? "", cells.code ?? ""].map(fold);
  return fold(cells.level ?? "") === "company" || (top !== undefined && names.some((one) => isCalled(top, one)));
}

function known({ key, name, code }: { key: string; name: string; code: string }, tree: readonly Unit[]): Unit | null {
  const byCode = tree.find((unit) => unit.code === (code || fold(key)));
  if (byCode || code) return byCode ?? null;
  const byName = tree.filter((unit) => unit.parentId !== null && fold(unit.name) === fold(name || key));
  return byName.length === 1
    ? (byName[0] ?? null)
    : (tree.find((unit) => unit.code === codeFromName(name || key)) ?? null);
}

const isCalled = (unit: Unit, folded: string) => folded !== "" && (unit.code === folded || fold(unit.name) === folded);

const readPerson = (email: string, name: string): WantedPerson | null =>
  email === "" ? null : { email: foldEmail(email), name: name || null };
