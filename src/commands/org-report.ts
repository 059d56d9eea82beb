import type { OrgChange, OrgReport } from "../core/org/org-changes.ts";

/** What an import did, line by line, with the sums and the gaps at the end. */
export function linesOfReport({ changes, gaps, imported }: OrgReport, { isDry }: { isDry: boolean }): string[] {
  return [
    ...(isDry ? ["Preview: nothing is changed."] : []),
    ...changes.filter((change) => change.kind !== "unit-unchanged").map(lineOf),
    sums(changes),
    ...(gaps.length > 0 && (imported || isDry) ? [gapLine(gaps)] : []),
  ];
}

function lineOf(change: OrgChange): string {
  switch (change.kind) {
    case "unit-added":
      return `+ ${change.level} ${change.name} (${change.code})`;
    case "unit-changed":
      return `~ ${change.name} (${change.code}): ${change.fields.join(", ")}`;
    case "unit-unchanged":
      return `= ${change.name} (${change.code})`;
    case "person-added":
      return `+ ${change.name} <${change.email}>`;
    case "person-changed":
      return `~ ${change.name} <${change.email}>: ${change.fields.join(", ")}`;
    case "role-given":
      return `+ ${change.role} of ${change.code}: ${change.name} <${change.email}>`;
    case "role-taken":
      return `- ${change.role} of ${change.code}: ${change.name} <${change.email}>`;
    case "person-left":
      return `- ${change.name} <${change.email}> ${change.lastDay === null ? "has left" : `leaves after ${change.lastDay}`}${casesOf(change.numbers)}`;
    case "cases-handed":
      return `> cases of ${change.code} from ${change.from} to ${change.to}: ${change.numbers.join(", ")}`;
  }
}

const casesOf = (numbers: readonly number[]): string =>
  numbers.length === 0 ? "" : `; others get the open cases ${numbers.join(", ")}`;

function sums(changes: readonly OrgChange[]): string {
  const count = (kind: OrgChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return (
    `Units: ${count("unit-added")} added, ${count("unit-changed")} changed, ${count("unit-unchanged")} unchanged. ` +
    `People: ${count("person-added")} added, ${count("person-changed")} changed${goneOf(count("person-left"))}. ` +
    `Roles: ${count("role-given")} given, ${count("role-taken")} taken.`
  );
}

const goneOf = (left: number): string => (left === 0 ? "" : `, ${left} left`);

const SHOWN = 10;

function gapLine(gaps: OrgReport["gaps"]): string {
  const names = gaps.slice(0, SHOWN).map((unit) => `${unit.name} (${unit.code})`);
  const more = gaps.length > SHOWN ? ` and ${gaps.length - SHOWN} more` : "";
  return `Warning: nobody answers for ${names.join(", ")}${more}. Cases that should reach them climb past them.`;
}
