import type { Case } from "../../core/retain/case.ts";
import { defaultPolicy, type Policy } from "../../core/retain/policy.ts";

export type CaseRow = {
  id: string;
  number: number;
  unit_id: string;
  customer_id: string | null;
  owner_id: string | null;
  state: Case["state"];
  level: number;
  severity: Case["severity"];
  reachable: number;
  policy: string;
  version: number;
  opened_at: string;
  viewed_at: string | null;
  first_contact_at: string | null;
  last_contact_at: string | null;
  last_customer_at: string | null;
  contacts: number;
  resolved_at: string | null;
  closed_at: string | null;
  closer_id: string | null;
  reviewer_id: string | null;
  cause: string | null;
  cause_detail: string | null;
  done: string | null;
  outcome: Case["outcome"];
  confirmation: Case["confirmation"];
  next_due_at: string;
  earlier_id: string | null;
  merged_into_id: string | null;
  about_manager: number;
  barred: string;
  taken_by: string | null;
  hold_until: string | null;
};

export const caseFromRow = (row: CaseRow): Case => ({
  id: row.id,
  number: row.number,
  unitId: row.unit_id,
  customerId: row.customer_id,
  ownerId: row.owner_id,
  state: row.state,
  level: row.level,
  severity: row.severity,
  reachable: row.reachable === 1,
  policy: { ...defaultPolicy, ...(JSON.parse(row.policy) as Policy) },
  version: row.version,
  openedAt: row.opened_at,
  viewedAt: row.viewed_at,
  firstContactAt: row.first_contact_at,
  lastContactAt: row.last_contact_at,
  lastCustomerAt: row.last_customer_at,
  contacts: row.contacts,
  resolvedAt: row.resolved_at,
  closedAt: row.closed_at,
  closerId: row.closer_id,
  reviewerId: row.reviewer_id,
  cause: row.cause,
  causeDetail: row.cause_detail,
  done: row.done,
  outcome: row.outcome,
  confirmation: row.confirmation,
  nextDueAt: row.next_due_at,
  earlierId: row.earlier_id,
  mergedIntoId: row.merged_into_id,
  aboutManager: row.about_manager === 1,
  barred: JSON.parse(row.barred) as string[],
  takenBy: row.taken_by,
  holdUntil: row.hold_until,
});
