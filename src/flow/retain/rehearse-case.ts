import type { Instant } from "../../core/instant.ts";
import type { Calendar } from "../../core/org/calendar.ts";
import type { Person } from "../../core/org/person.ts";
import type { Command } from "../../core/org/unit.ts";
import type { CaseSeverity } from "../../core/retain/policy.ts";
import { type Rehearsed, rehearse } from "../../core/retain/rehearsal.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { listAdmins } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { ladderFor } from "../../store/retain/ladders.ts";
import { policyFor } from "../../store/retain/policies.ts";
import type { World } from "../../world.ts";
import { calendarOfPerson } from "../org/calendar-of-person.ts";

/** Plays through a case that opens at a unit with the policy, the people and the hours of today; changes nothing. */
export async function rehearseCase(
  { db }: Pick<World, "db">,
  { unitId, severity, openedAt }: { unitId: string; severity: CaseSeverity; openedAt: Instant },
): Promise<Rehearsed[]> {
  const policy = await policyFor(db, unitId, severity);
  const line = await lineOf(db, unitId);
  const ladder = await ladderFor(db, { policy, unitId, aboutManager: false, barred: [] }, line);
  const calendar = await calendarOf(db, unitId);
  const admins = await listAdmins(db);
  const calendars = new Map<string, Calendar>();
  for (const { id } of [...line, ...ladder].flatMap(everybodyIn).concat(admins)) {
    const own = calendars.has(id) ? null : await calendarOfPerson({ db }, id);
    if (own) calendars.set(id, own);
  }
  return rehearse({
    ...{ policy, severity, openedAt, isReachable: true },
    ...{ line, ladder, calendar, admins, calendars },
  });
}

/** With those who stand in for somebody. */
const everybodyIn = ({ managers, deputies }: Command): Person[] =>
  [...managers, ...deputies].flatMap((person) => [person, ...standInsOf(person)]);

const standInsOf = ({ away }: Person): Person[] => (away?.deputy ? [away.deputy, ...standInsOf(away.deputy)] : []);
