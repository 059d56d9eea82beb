import type { Instant } from "../../core/instant.ts";
import type { Heard } from "../../core/listen/trial.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type Row = {
  id: string;
  unit_id: string;
  received_at: string;
  score: number | null;
  comment: string | null;
  note: string | null;
  suspects_problem: number;
  suspicion: number | null;
  contact_me: number;
  answers: string;
  language: string | null;
  outcome: string | null;
  mark: string | null;
};

/** Where a page of responses begins: after this one, going back in time. */
export type Place = { receivedAt: Instant; id: string };

/**
 * The next responses that came in at `since` or later, the newest first, with what is known of each: a mark counts more than how its case
 * ended. A case that ended as a false alarm was none; one that was closed otherwise was one.
 */
export async function listHeard(
  db: Db,
  since: Instant,
  after: Place | null,
  most: number,
): Promise<{ heard: Heard[]; next: Place | null }> {
  const from = after ? sql`and (r.received_at, r.id) < (${after.receivedAt}, ${after.id})` : sql``;
  const rows = await db.all<Row>(sql`
    select r.id, r.unit_id, r.received_at, r.score, r.comment, r.note, r.suspects_problem, r.suspicion, r.contact_me, r.answers, r.language, ${outcomeOf} as outcome, m.mark
    from responses r left join cases c on c.id = r.case_id
    left join listen_marks m on m.response_id = r.id and m.taken_back_at is null
    where r.received_at >= ${since} ${from}
    order by r.received_at desc, r.id desc limit ${most}`);
  const last = rows.at(-1);
  const isFull = rows.length === most;
  return { heard: rows.map(fromRow), next: isFull && last ? { receivedAt: last.received_at, id: last.id } : null };
}

export async function countHeard(db: Db, since: Instant): Promise<number> {
  const row = await db.get<{ count: number }>(
    sql`select count(*) as count from responses where received_at >= ${since}`,
  );
  return Number(row?.count ?? 0);
}

const fromRow = (row: Row): Heard => ({
  id: row.id,
  unitId: row.unit_id,
  at: row.received_at,
  wasProblem: wasProblem(row),
  spoken: {
    score: row.score,
    comment: row.comment,
    note: row.note,
    suspectsProblem: row.suspects_problem === 1,
    suspicion: row.suspicion,
    contactMe: row.contact_me === 1,
    answers: JSON.parse(row.answers) as Heard["spoken"]["answers"],
    language: row.language,
  },
});

/** How many alerts since then are known to have been right or not, and how many were. */
export async function countRightAlerts(db: Db, since: Instant): Promise<{ known: number; right: number }> {
  const rows = await db.all<Pick<Row, "mark" | "outcome"> & { alerts: number }>(sql`
    select m.mark, ${outcomeOf} as outcome, cast(count(*) as integer) as alerts from responses r
    left join cases c on c.id = r.case_id
    left join listen_marks m on m.response_id = r.id and m.taken_back_at is null
    where r.received_at >= ${since} and r.severity <> 'none' group by m.mark, ${outcomeOf}`);
  const sum = (of: boolean) =>
    rows.filter((row) => wasProblem(row) === of).reduce((total, { alerts }) => total + alerts, 0);
  return { known: sum(true) + sum(false), right: sum(true) };
}

/** How its case ended. That one of us wrote down a complaint which was none says nothing about what was heard in it. */
const outcomeOf = sql`case when c.taken_by is not null and c.outcome = 'false_alarm' then 'withdrawn' else c.outcome end`;

/** A mark counts more than how the case ended; null when nobody knows, as of a complaint that was withdrawn. */
export function wasProblem({ mark, outcome }: Pick<Row, "mark" | "outcome">): boolean | null {
  if (mark !== null) return mark !== "false_alarm";
  return outcome === null || outcome === "withdrawn" ? null : outcome !== "false_alarm";
}
