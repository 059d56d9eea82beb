import { after, type Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import { isAway, isHere, type Person } from "./person.ts";

/** One absence as it is kept; `setBy` is null for one that only the person's mailbox told of, which ends when they act. */
export type Absence = {
  id: string;
  personId: string;
  from: Instant;
  /** The moment from which the person is there again. */
  until: Instant;
  deputyId: string | null;
  reason: string | null;
  setBy: string | null;
};

/** Who set an absence and for when, as a form or a program says it. */
export type WantedAbsence = Pick<Absence, "from" | "until" | "reason">;

/** Longer than this, in days, nobody is away: they have left. */
const LONGEST = 366;

/**
 * Who does what waits for this person: the person, or while they are away the one they named, or whom that one named, and so on. Null
 * when nobody along the chain is here, or the chain comes back to where it began.
 */
export const inPlaceOf = (person: Person, now: Instant): Person | null => substitution(person, now).by;

/** Whoever stands in, as `inPlaceOf` has it, and the ids of those along the chain who are not there either. */
export function substitution(person: Person, now: Instant): { by: Person | null; through: readonly string[] } {
  const asked = new Set<string>();
  for (let one: Person | null = person; one && !asked.has(one.id); ) {
    if (isHere(one, now)) return { by: one, through: [...asked].slice(1) };
    asked.add(one.id);
    one = one.active && isAway(one, now) ? (one.away?.deputy ?? null) : null;
  }
  return { by: null, through: [...asked].slice(1) };
}

/** Throws Refused for times that are no absence, and for somebody who would stand in for themselves. */
export function checkAbsence(
  { from, until }: WantedAbsence,
  person: Pick<Person, "id">,
  deputy: Person | null,
  now: Instant,
): void {
  if (until <= from) throw new Refused("The absence ends before it begins. Give a later last day.");
  if (until <= now) throw new Refused("This absence is over already. Give a day to come.");
  if (until > after(from, { hours: LONGEST * 24 }))
    throw new Refused("An absence lasts a year at most. Let somebody who stays longer away hand their cases over.");
  if (deputy?.id === person.id) throw new Refused("Nobody stands in for themselves. Name a colleague.");
  if (deputy && !deputy.active)
    throw new Refused("{{name}} has left. Name a colleague who is here.", { name: deputy.name });
}

/** Whether two absences share a moment. */
export const overlaps = (one: Pick<Absence, "from" | "until">, other: Pick<Absence, "from" | "until">): boolean =>
  one.from < other.until && other.from < one.until;
