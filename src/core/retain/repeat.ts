import type { Instant } from "../instant.ts";
import type { Case } from "./case.ts";
import { wasSlip } from "./slip.ts";

/** How a second problem is raised: the earlier case, whole days since it closed, at least one, and what it makes of the new one. */
export type Repeat = { earlierId: string; number: number; days: number; severity: Case["severity"]; level: number };

/**
 * A problem of the same customer at the same store soon after a case closed is graver than a first one: an alert becomes critical, and of
 * one that is critical by itself the next in command hears from the start. `closed` are those that have closed, the last first. Null when it is too long ago,
 * by the policy of that case, or was none.
 */
export function repeatOf(closed: readonly Case[], severity: Case["severity"], now: Instant): Repeat | null {
  const earlier = closed.find(wasProblem);
  if (!earlier || earlier.closedAt === null) return null;
  const since = (Date.parse(now) - Date.parse(earlier.closedAt)) / 86_400_000;
  if (since < 0 || since >= earlier.policy.repeatDays) return null;
  const days = Math.max(1, Math.floor(since));
  const raised = severity === "critical" ? { severity, level: 1 } : { severity: "critical" as const, level: 0 };
  return { earlierId: earlier.id, number: earlier.number, days, ...raised };
}

const wasProblem = (it: Case): boolean =>
  it.mergedIntoId === null && it.outcome !== "false_alarm" && it.outcome !== "withdrawn" && !wasSlip(it);
