import type { Policy, QuietHours } from "./policy.ts";
import { nameOf } from "./policy-check.ts";
import { policyFields } from "./policy-fields.ts";

/** One thing that a new version sets otherwise; both sides as people read them. */
export type Difference = { label: string; before: string; after: string };

/** What is not the same in two policies, in the order of the page. */
export function differencesBetween(before: Policy, after: Policy): Difference[] {
  const all = [
    ...policyFields.map((field) => ({
      label: field.label,
      before: `${field.get(before)}${unitOf(field.unit, before)}`,
      after: `${field.get(after)}${unitOf(field.unit, after)}`,
    })),
    { label: "Warnings on the way", before: sharesOf(before), after: sharesOf(after) },
    { label: "Quiet hours", before: hoursOf(before.quietHours), after: hoursOf(after.quietHours) },
    { label: "Who is told", before: ladderText(before), after: ladderText(after) },
  ];
  return all.filter((one) => one.before !== one.after);
}

/** "50 %, 75 %" */
export const sharesOf = ({ warnAt }: Pick<Policy, "warnAt">): string =>
  warnAt.map((share) => `${Math.round(share * 100)} %`).join(", ") || "–";

/** "district → region (4 h) → Rita Roux (8 h)" */
export const ladderText = ({ ladder }: Pick<Policy, "ladder">): string =>
  ladder === null
    ? "the line of command"
    : ladder
        .map(({ who, afterOpeningHours }, i) => (i === 0 ? nameOf(who) : `${nameOf(who)} (${afterOpeningHours} h)`))
        .join(" → ");

const unitOf = (unit: string, { currency }: Policy): string =>
  unit === "time of day" || unit === "currency code" ? "" : ` ${unit === "money" ? currency : unit}`;

const hoursOf = (quiet: QuietHours | null): string =>
  quiet === null ? "–" : `${quiet.from}–${quiet.until}${quiet.closedDays ? " + closed days" : ""}`;
