import type { Instant } from "../../core/instant.ts";
import type { CaseSeverity } from "../../core/retain/policy.ts";
import { type Rehearsed, rehearse } from "../../core/retain/rehearsal.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { listAdmins } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { ladderFor } from "../../store/retain/ladders.ts";
import { policyFor } from "../../store/retain/policies.ts";
import type { World } from "../../world.ts";

/** Plays through a case that opens at a unit with the policy, the people and the hours of today; changes nothing. */
export async function rehearseCase(
  { db }: Pick<World, "db">,
  { unitId, severity, openedAt }: { unitId: string; severity: CaseSeverity; openedAt: Instant },
): Promise<Rehearsed[]> {
  const policy = await policyFor(db, unitId, severity);
  const line = await lineOf(db, unitId);
  const ladder = await ladderFor(db, { policy, unitId, aboutManager: false }, line);
  const calendar = await calendarOf(db, unitId);
  return rehearse({
    policy,
    severity,
    openedAt,
    isReachable: true,
    line,
    ladder,
    calendar,
    admins: await listAdmins(db),
  });
}
