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
  const earlier = it.earlierId === null ? undefined : await numberOf(db, it.earlierId);
  const later = await db.all<{ number: number }>(
    sql`select number from cases where earlier_id = ${it.id} order by number`,
  );
  const hints = await db.all<MailHintRow>(sql`
    with near as materialized (
      select * from inbound where hint_case_id = ${it.id}
      union select * from inbound where case_id = ${it.id} and hint_case_id is not null)
    select near.sender, near.subject, near.received_at as at, here.number as on_case, meant.number as about
    from near join cases meant on meant.id = near.hint_case_id left join cases here on here.id = near.case_id
    where near.state = 'filed' and near.kind = 'human' and (here.id is null or here.id <> meant.id)
    order by near.received_at desc limit 20`);
  return {
    earlier: earlier ?? null,
    later: later.map(({ number }) => number),
    hints: hints.map(({ on_case, ...hint }) => ({ ...hint, onCase: on_case })),
  };
}

type MailHintRow = Omit<MailHint, "onCase"> & { on_case: number | null };

async function numberOf(db: Db, id: string): Promise<number | undefined> {
  return (await db.get<{ number: number }>(sql`select number from cases where id = ${id}`))?.number;
}
