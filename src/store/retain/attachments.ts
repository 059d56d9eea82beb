import { readCalendarEvent } from "../../core/retain/calendar-event.ts";
import { type ImageType, imageType } from "../../core/retain/image-type.ts";
import type { KeptFile, MailContent, MailContents } from "../../core/retain/mail-content.ts";
import type { Db } from "../db/db.ts";
import { type Sql, sql } from "../db/sql.ts";

/** The place of a file among those of its mail, from 1, and the hash of its bytes. */
export type AttachmentRow = {
  inboundId: string;
  n: number;
  name: string;
  type: string;
  size: number;
  hash: string;
  contentId: string | null;
};

/** Keeps the bytes of a file, once for the same bytes. */
export const addFile = (db: Db, hash: string, bytes: Uint8Array): Promise<number> =>
  db.run(sql`insert into files (hash, bytes, size) values (${hash}, ${bytes}, ${bytes.byteLength})
    on conflict (hash) do nothing`);

export const addAttachment = (db: Db, it: AttachmentRow): Promise<number> =>
  db.run(sql`insert into attachments (inbound_id, n, name, type, size, hash, content_id)
    values (${it.inboundId}, ${it.n}, ${it.name}, ${it.type}, ${it.size}, ${it.hash}, ${it.contentId})`);

/** A mail that is read again lists its files anew. */
export const removeAttachments = (db: Db, inboundId: string): Promise<number> =>
  db.run(sql`delete from attachments where inbound_id = ${inboundId}`);

type MailRow = { id: string; has_html: number; problem: string | null };
type FileRow = { inbound_id: string; n: number; name: string; type: string; size: number; start: Uint8Array };

/** A larger calendar file is not read for its page. */
const MOST_CALENDAR = 100_000;
/** A larger picture is downloaded and not shown. */
const MOST_PICTURE = 15 * 1024 * 1024;

/** The mails that messages and responses of a case came by, with their files. */
export async function listMailContents(db: Db, caseId: string): Promise<MailContents> {
  const mails = await db.all<MailRow>(sql`select id, has_html, problem from inbound where id in (${mailsOf(caseId)})`);
  const files = await db.all<FileRow>(sql`select inbound_id, n, name, type, attachments.size,
      case when type = 'text/calendar' and attachments.size <= ${MOST_CALENDAR} then bytes else substr(bytes, 1, 64) end as start
    from attachments join files on files.hash = attachments.hash
    where inbound_id in (${mailsOf(caseId)}) order by inbound_id, n`);
  const contents = mails.map(({ id, has_html, problem }): [string, MailContent] => {
    const own = files.filter(({ inbound_id }) => inbound_id === id);
    return [id, { inboundId: id, hasHtml: has_html === 1, problem, files: own.map(kept) }];
  });
  return Object.fromEntries(contents);
}

/** One file of a mail of this case; undefined when it is of another case, or is none. */
export async function findFile(
  db: Db,
  { caseId, inboundId, n }: { caseId: string; inboundId: string; n: number },
): Promise<{ name: string; image: ImageType | null; bytes: Uint8Array } | undefined> {
  const row = await db.get<{ name: string; bytes: Uint8Array }>(sql`select name, bytes
    from attachments join files on files.hash = attachments.hash
    where inbound_id = ${inboundId} and n = ${n} and inbound_id in (${mailsOf(caseId)})`);
  if (!row) return undefined;
  const bytes = new Uint8Array(row.bytes);
  return { name: row.name, bytes, image: pictureIn(bytes, bytes.byteLength) };
}

/** Whether a message or a response of this case came by this mail. One in quarantine has no case yet. */
export async function isMailOf(db: Db, caseId: string, inboundId: string): Promise<boolean> {
  const row = await db.get<{ id: string }>(
    sql`select id from inbound where id = ${inboundId} and id in (${mailsOf(caseId)})`,
  );
  return row !== undefined;
}

const mailsOf = (caseId: string): Sql =>
  sql`select inbound_id from messages where case_id = ${caseId} and inbound_id is not null
    union select inbound_id from responses where case_id = ${caseId} and inbound_id is not null`;

function kept({ n, name, type, size, start }: FileRow): KeptFile {
  const bytes = new Uint8Array(start);
  const event = type === "text/calendar" ? (readCalendarEvent(new TextDecoder().decode(bytes)) ?? null) : null;
  return { n, name, type, size, image: pictureIn(bytes, size), event };
}

const pictureIn = (start: Uint8Array, size: number): ImageType | null =>
  size > MOST_PICTURE ? null : imageType(start);
