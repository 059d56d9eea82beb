import type { Case } from "../../core/retain/case.ts";
import type { CaseLinks, MailHint, MailOrigin } from "../../core/retain/mail-origin.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/** How each mail of a case came onto it, by the mail's id. */
export async function listOrigins(db: Db, caseId: string): Promise<Record<string, MailOrigin>> {
  const rows = await db.all<MailOrigin & { id: string }>(
    sql`select id, method, authority, reason from inbound where case_id = ${caseId} and state = 'filed'`,
  );
  return Object.fromEntries(rows.map(({ id, ...origin }) => [id, origin]));
}

/** The cases before and after one, and the mails that may belong to it, or to another although they stand on it. */
export async function linksOf(db: Db, it: Pick<Case, "id" | "earlierId">): Promise<CaseLinks> {
  const later = await db.all<{ number: number }>(
    sql`select number from cases where earlier_id = ${it.id} order by number`,
  );
  const hints = await listHints(db, it.id);
  return {
    earlier: await earlierOf(db, it),
    later: later.map(({ number }) => number),
    hints: hints.map(({ on_case, ...hint }) => ({ ...hint, onCase: on_case })),
  };
}

async function listHints(db: Db, caseId: string): Promise<MailHintRow[]> {
  // Nearly every case has none, which is quick to see.
  const near = await db.get(sql`
    select 1 as one from inbound where hint_case_id = ${caseId}
    union all select 1 from inbound where case_id = ${caseId} and hint_case_id is not null limit 1`);
  if (!near) return [];
  // "cross join" holds SQLite to this order: by itself it would walk through all mails by their time.
  return db.all<MailHintRow>(sql`
    with near (near_id) as materialized (
      select id from inbound where hint_case_id = ${caseId}
      union select id from inbound where case_id = ${caseId} and hint_case_id is not null)
    select inbound.sender, inbound.subject, inbound.received_at as at, here.number as on_case, meant.number as about
    from near cross join inbound cross join cases meant left join cases here on here.id = inbound.case_id
    where inbound.id = near_id and meant.id = inbound.hint_case_id and inbound.state = 'filed' and inbound.kind = 'human' and (here.id is null or here.id <> meant.id)
    order by inbound.received_at desc limit 20`);
}

type MailHintRow = Omit<MailHint, "onCase"> & { on_case: number | null };

/** The number of the case that this one goes on from; null for most. */
export async function earlierOf(db: Db, { earlierId }: Pick<Case, "earlierId">): Promise<number | null> {
  if (earlierId === null) return null;
  return (await db.get<{ number: number }>(sql`select number from cases where id = ${earlierId}`))?.number ?? null;
}
