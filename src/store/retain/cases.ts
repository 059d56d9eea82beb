import type { Instant } from "../../core/instant.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Db } from "../db/db.ts";
import { joined, list, type Sql, sql } from "../db/sql.ts";
import { type CaseRow, caseFromRow } from "./case-row.ts";
import { isAsked } from "./case-tabs.ts";
import { seenBy, type Viewer } from "./seen-by.ts";

export async function findCase(db: Db, id: string): Promise<Case | undefined> {
  const row = await db.get<CaseRow>(sql`select * from cases where id = ${id}`);
  return row && caseFromRow(row);
}

export async function findCaseByNumber(db: Db, number: number): Promise<Case | undefined> {
  const row = await db.get<CaseRow>(sql`select * from cases where number = ${number}`);
  return row && caseFromRow(row);
}

/** The open case of a customer at a store: whatever else they say there joins it. */
export async function findOpenCase(db: Db, unitId: string, customerId: string): Promise<Case | undefined> {
  const row = await db.get<CaseRow>(sql`select * from cases
    where unit_id = ${unitId} and customer_id = ${customerId} and state <> 'closed'`);
  return row && caseFromRow(row);
}

/** The open case of the same customer at the same store beside a closed one, which therefore cannot open again. */
export const findOpenBeside = async (db: Db, { state, unitId, customerId }: Case): Promise<Case | undefined> =>
  state !== "closed" || customerId === null ? undefined : findOpenCase(db, unitId, customerId);

/** The closed cases of a customer at a store, the one that closed last first. */
export async function listLastClosed(db: Db, unitId: string, customerId: string): Promise<Case[]> {
  const rows = await db.all<CaseRow>(sql`select * from cases where unit_id = ${unitId} and customer_id = ${customerId}
    and state = 'closed' and merged_into_id is null order by closed_at desc, number desc limit 20`);
  return rows.map(caseFromRow);
}

/** The open cases of a customer anywhere in the chain. */
export async function listOpenCasesOf(db: Db, customerId: string): Promise<Case[]> {
  const rows = await db.all<CaseRow>(sql`select * from cases
    where customer_id = ${customerId} and state <> 'closed' order by number`);
  return rows.map(caseFromRow);
}

/** Adds a case under the chain's next number, which it gives back. */
export async function addCase(db: Db, it: Omit<Case, "number">): Promise<number> {
  const [counter] = await db.claim<{ value: number }>(
    sql`update counters set value = value + 1 where name = 'case' returning value`,
  );
  const number = counter?.value ?? 0;
  await db.run(sql`insert into cases (id, number, unit_id, customer_id, owner_id, state, level, severity, reachable, policy,
      version, opened_at, next_due_at, earlier_id, about_manager, barred, taken_by)
    values (${it.id}, ${number}, ${it.unitId}, ${it.customerId}, ${it.ownerId}, ${it.state}, ${it.level}, ${it.severity},
      ${it.reachable}, ${JSON.stringify(it.policy)}, ${it.version}, ${it.openedAt}, ${it.nextDueAt}, ${it.earlierId},
      ${it.aboutManager}, ${JSON.stringify(it.barred)}, ${it.takenBy})`);
  return number;
}

/** Saves a case that was decided on version `after.version - 1`; false when someone else has moved it since. */
export async function saveCase(db: Db, after: Case): Promise<boolean> {
  const changed =
    await db.run(sql`update cases set customer_id = ${after.customerId}, merged_into_id = ${after.mergedIntoId},
      owner_id = ${after.ownerId}, state = ${after.state}, level = ${after.level},
      severity = ${after.severity}, reachable = ${after.reachable}, version = ${after.version}, viewed_at = ${after.viewedAt},
      first_contact_at = ${after.firstContactAt}, last_contact_at = ${after.lastContactAt},
      last_customer_at = ${after.lastCustomerAt}, contacts = ${after.contacts}, resolved_at = ${after.resolvedAt},
      closed_at = ${after.closedAt}, closer_id = ${after.closerId}, reviewer_id = ${after.reviewerId}, about_manager = ${after.aboutManager}, barred = ${JSON.stringify(after.barred)}, cause = ${after.cause}, cause_detail = ${after.causeDetail},
      done = ${after.done}, outcome = ${after.outcome}, confirmation = ${after.confirmation},
      hold_until = ${after.holdUntil}
    where id = ${after.id} and version = ${after.version - 1}`);
  return changed === 1;
}

export async function saveNextDue(db: Db, id: string, nextDueAt: Instant): Promise<void> {
  await db.run(sql`update cases set next_due_at = ${nextDueAt} where id = ${id} and next_due_at <> ${nextDueAt}`);
}

export async function saveLevel(db: Db, id: string, level: number): Promise<void> {
  await db.run(sql`update cases set level = ${level} where id = ${id} and level < ${level}`);
}

/** One line of the list. */
export type CaseLine = {
  case: Case;
  unitName: string;
  unitCode: string;
  ownerName: string | null;
  customerName: string | null;
  score: number | null;
  comment: string | null;
};

export type CaseFilter = {
  /** Only these units; null for the whole chain. */
  unitIds: readonly string[] | null;
  /** Only what this person may see. */
  viewer?: Viewer;
  state?: Case["state"] | "open";
  ownerId?: string;
  /** A part of the customer's name, in any case. */
  customer?: string;
  /** Late at this moment; of closed cases those on which a question waits too long. */
  overdueAt?: Instant;
  /** The page starts behind this case. */
  after?: Case;
  limit: number;
};

/** What is due first stands first; a list of closed cases alone has the latest first. */
export async function listCases(db: Db, filter: CaseFilter): Promise<CaseLine[]> {
  if (filter.overdueAt === undefined || filter.state !== undefined) return listLines(db, filter);
  const open = await listLines(db, { ...filter, state: "open" });
  const asked = await listLines(db, { ...filter, state: "closed" });
  return [...open, ...asked].toSorted(byDue).slice(0, filter.limit);
}

const byDue = ({ case: one }: CaseLine, { case: other }: CaseLine): number =>
  one.nextDueAt < other.nextDueAt ? -1 : one.nextDueAt > other.nextDueAt ? 1 : one.number - other.number;

async function listLines(db: Db, filter: CaseFilter): Promise<CaseLine[]> {
  type LineRow = CaseRow & {
    unit_name: string;
    unit_code: string;
    owner_name: string | null;
    customer_name: string | null;
    score: number | null;
    comment: string | null;
  };
  const rows = await db.all<LineRow>(sql`
    select cases.*, units.name as unit_name, units.code as unit_code, people.name as owner_name, customers.name as customer_name,
      (select score from responses where case_id = cases.id order by received_at limit 1) as score,
      (select comment from responses where case_id = cases.id order by received_at limit 1) as comment
    from cases
    join units on units.id = cases.unit_id
    left join people on people.id = cases.owner_id
    left join customers on customers.id = cases.customer_id
    where ${joined(conditions(filter), " and ")}
    order by ${order(filter)} limit ${filter.limit}`);
  return rows.map((row) => ({
    case: caseFromRow(row),
    unitName: row.unit_name,
    unitCode: row.unit_code,
    ownerName: row.owner_name,
    customerName: row.customer_name,
    score: row.score,
    comment: row.comment,
  }));
}

function conditions(filter: CaseFilter): Sql[] {
  const { unitIds, viewer, state, ownerId, customer, overdueAt, after } = filter;
  const all = [sql`1 = 1`];
  if (unitIds) all.push(sql`cases.unit_id in (${list(unitIds)})`);
  if (viewer) all.push(seenBy(viewer));
  if (state === "open") all.push(sql`cases.state <> 'closed'`);
  else if (state) all.push(sql`cases.state = ${state}`);
  if (ownerId) all.push(sql`cases.owner_id = ${ownerId}`);
  if (customer)
    all.push(sql`lower(customers.name) like ${`%${customer.toLowerCase().replace(/[!%_]/g, "!$&")}%`} escape '!'`);
  if (overdueAt) all.push(sql`cases.next_due_at < ${overdueAt}`);
  if (overdueAt && state === "closed") all.push(isAsked);
  if (after && isLatestFirst(filter)) all.push(sql`cases.number < ${after.number}`);
  else if (after) all.push(sql`(cases.next_due_at, cases.number) > (${after.nextDueAt}, ${after.number})`);
  return all;
}

const order = (filter: CaseFilter): Sql =>
  isLatestFirst(filter) ? sql`cases.number desc` : sql`cases.next_due_at, cases.number`;

const isLatestFirst = ({ state, overdueAt }: CaseFilter) => state === "closed" && overdueAt === undefined;
