import type { Instant } from "../core/instant.ts";
import type { Post } from "../core/retain/letter.ts";
import type { Db } from "../store/db/db.ts";
import { sql } from "../store/db/sql.ts";

/** Takes every letter and sends it nowhere: the outbox itself is where the demo's pages read it. */
export const postBox: Post = {
  send: async () => ({ response: "250 kept in the demo's post box" }),
  close: async () => {},
};

/** A letter as the list of the post box shows it. */
export type BoxLine = { id: string; to: string; subject: string; kind: string; at: Instant; number: number | null };

type LineRow = { id: string; to_address: string; subject: string; kind: string; at: string; number: number | null };

/** Letters that were sent, the latest first; `search` is part of an address, `before` where the page before ended. */
export async function listBox(
  db: Db,
  { search, before, limit }: { search: string; before: string | null; limit: number },
): Promise<BoxLine[]> {
  const part = `%${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db.all<LineRow>(sql`
    select l.id, l.to_address, l.subject, l.kind, l.sent_at as at, c.number
    from letters l left join cases c on c.id = l.case_id
    where l.status = 'sent' and lower(l.to_address) like ${part} escape '\\'
      ${before ? sql`and l.id < ${before}` : sql``}
    order by l.id desc limit ${limit}`);
  return rows.map(lineFromRow);
}

/** Everyone who got a letter, with how many, the busiest boxes first. */
export const listBoxes = (db: Db, limit: number): Promise<{ to: string; count: number }[]> =>
  db.all(sql`
    select to_address as "to", cast(count(*) as integer) as count from letters where status = 'sent'
    group by to_address order by count desc, to_address limit ${limit}`);

/** The ids of all letters that were sent, the oldest first, with the numbers of their cases. */
export const listSent = (db: Db): Promise<{ id: string; number: number | null }[]> =>
  db.all(sql`
    select l.id, c.number from letters l left join cases c on c.id = l.case_id
    where l.status = 'sent' order by l.sent_at, l.id`);

/** The letters to one address on one case, the oldest first. */
export const listThread = (
  db: Db,
  caseId: string,
  to: string,
): Promise<{ id: string; subject: string; at: Instant }[]> =>
  db.all(sql`
    select id, subject, sent_at as at from letters
    where case_id = ${caseId} and to_address = ${to} and status = 'sent' order by sent_at, id`);

/** The letter that somebody would answer now. */
export async function findLatestTo(db: Db, caseId: string, to: string): Promise<string | undefined> {
  const row = await db.get<{ id: string }>(sql`
    select id from letters where case_id = ${caseId} and to_address = ${to} and reply_to is not null
    order by created_at desc, id desc limit 1`);
  return row?.id;
}

/** The letter that was written last, if any. */
export async function findNewest(db: Db): Promise<string | undefined> {
  return (await db.get<{ id: string | null }>(sql`select max(id) as id from letters`))?.id ?? undefined;
}

/** Letters written after one, the oldest first. */
export async function listSince(db: Db, id: string, limit: number): Promise<BoxLine[]> {
  const rows = await db.all<LineRow>(sql`
    select l.id, l.to_address, l.subject, l.kind, coalesce(l.sent_at, l.created_at) as at, c.number
    from letters l left join cases c on c.id = l.case_id
    where l.id > ${id} order by l.id limit ${limit}`);
  return rows.map(lineFromRow);
}

const lineFromRow = ({ to_address: to, ...row }: LineRow): BoxLine => ({ ...row, to });
