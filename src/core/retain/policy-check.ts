import type { Instant } from "../instant.ts";
import type { Line } from "../org/unit.ts";
import { Refused } from "../refused.ts";
import { isCurrency } from "./currency.ts";
import { inCharge } from "./ladder.ts";
import type { Policy, RungWho } from "./policy.ts";
import { policyFields } from "./policy-fields.ts";
import { ladderOf, type Named, sameLevel } from "./rungs.ts";

/** Rungs of the longest ladder. */
export const LONGEST_LADDER = 6;

/** Throws Refused, in words, for figures with which nobody could work. */
export function checkPolicy(policy: Policy): void {
  for (const field of policyFields) {
    const value = field.get(policy);
    if (field.unit === "currency code") {
      if (!isCurrency(String(value)))
        throw new Refused("{{value}} is no currency. Write its code of three letters, like EUR.", { value });
    } else if (typeof value === "string") {
      if (!isTime(value))
        throw new Refused("“{{label}}”: {{value}} is not a time of day. Write it like 15:00.", {
          label: field.label,
          value,
        });
    } else if (!(value >= field.least && value <= field.most))
      throw new Refused(
        "“{{label}}” is between {{least}} and {{most}} {{unit}}, not {{value}}. Choose a figure in between.",
        {
          ...{ label: field.label, least: field.least, most: field.most, unit: field.unit },
          value: Number.isNaN(value) ? "?" : value,
        },
      );
    else if (/days|tries|letters/.test(field.unit) && !Number.isInteger(value))
      throw new Refused("“{{label}}” counts whole {{unit}}. Leave the fraction out.", {
        label: field.label,
        unit: field.unit,
      });
  }
  checkWarnings(policy.warnAt);
  checkQuietHours(policy);
}

function checkWarnings(warnAt: Policy["warnAt"]): void {
  if (warnAt.length > 5) throw new Refused("More than five warnings are noise. Keep the ones that help.");
  warnAt.forEach((share, i) => {
    if (!(share >= 0.05 && share <= 0.95))
      throw new Refused("A warning comes between 5 and 95 % of the time. Write them like: 50, 75.");
    if (i > 0 && share <= (warnAt[i - 1] ?? 0))
      throw new Refused("Each warning comes later than the one before. Write them in order, like: 50, 75.");
  });
}

function checkQuietHours({ quietHours }: Policy): void {
  if (quietHours === null) return;
  const { from, until } = quietHours;
  if (!isTime(from) || !isTime(until))
    throw new Refused("Quiet hours have two times of day. Write them like 21:00 and 07:00.");
  const length = (minutesOf(until) - minutesOf(from) + 1440) % 1440;
  if (length === 0 || length > 16 * 60)
    throw new Refused(
      "Quiet hours from {{from}} to {{until}} leave less than eight hours in which somebody may be told. Make them shorter.",
      { from, until },
    );
}

/**
 * Throws Refused for a ladder with a rung that nobody stands on, or that is never reached. `lines` are those of the stores that the policy
 * is for; `people` are all whom the ladder names.
 */
export function checkLadder(policy: Policy, lines: readonly Line[], named: Named, now: Instant): void {
  const { ladder } = policy;
  if (ladder === null) return;
  if (ladder.length === 0)
    throw new Refused("A ladder without a rung tells nobody. Name somebody, or keep the line of command.");
  if (ladder.length > LONGEST_LADDER)
    throw new Refused("A ladder has at most {{most}} rungs. Leave some out.", { most: LONGEST_LADDER });
  ladder.forEach(({ who, afterOpeningHours }, i) => {
    const place = { place: i + 1, name: nameOf(who) };
    if (!(afterOpeningHours >= 0.25 && afterOpeningHours <= 80))
      throw new Refused(
        "Rung {{place}} ({{name}}) comes between 0.25 and 80 opening hours after the one before. Choose a figure in between.",
        place,
      );
    const earlier = ladder.findIndex((other) => sameWho(other.who, who));
    if (earlier < i)
      throw new Refused(
        "Rung {{place}} ({{name}}) is never reached: rung {{earlier}} is the same. Leave one of them out.",
        {
          ...place,
          earlier: earlier + 1,
        },
      );
  });
  for (const [i, { who }] of ladder.entries()) checkRung(policy, { who, place: i + 1 }, lines, named, now);
}

function checkRung(
  policy: Policy,
  { who, place }: { who: RungWho; place: number },
  lines: readonly Line[],
  named: Named,
  now: Instant,
): void {
  const values = { place, name: nameOf(who) };
  for (const line of lines) {
    const rung = ladderOf(policy, line, named)[place];
    const store = line[0]?.unit.name ?? "";
    if (who.kind === "level" && !line.some(({ unit }, at) => at > 0 && sameLevel(unit.level, who.level)))
      throw new Refused(
        "Rung {{place}} ({{name}}) is never reached: {{store}} has no such level above it. Choose a level that it has.",
        { ...values, store },
      );
    if (!rung || inCharge(rung, now).length === 0)
      throw new Refused(
        "Rung {{place}} ({{name}}) is empty for {{store}}: nobody is reachable there. Name somebody first, or leave the rung out.",
        { ...values, store },
      );
  }
}

/** A rung in words of the data: a level, a name, a role. */
export const nameOf = (who: RungWho): string =>
  who.kind === "level" ? who.level : who.kind === "person" ? who.name : who.role;

const sameWho = (a: RungWho, b: RungWho): boolean => {
  if (a.kind === "level") return b.kind === "level" && sameLevel(a.level, b.level);
  if (a.kind === "person") return b.kind === "person" && a.personId === b.personId;
  return b.kind === "role" && a.role === b.role;
};

const isTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
