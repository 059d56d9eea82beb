import type { Instant } from "../../core/instant.ts";
import type { RawMail } from "../../core/retain/raw-mail.ts";
import type { Db } from "../db/db.ts";
import { letGo } from "../db/let-go.ts";
import { sql } from "../db/sql.ts";

/** Keeps the bytes of a mail, once for the same bytes: the first piece beside its name, the others of a long mail after it. */
export async function addRawMail(db: Db, mail: Pick<RawMail, "hash" | "size" | "pieces">, now: Instant): Promise<void> {
  let n = 0;
  for (const bytes of mail.pieces()) {
    const added = await (n === 0 ? addFirst(db, mail, bytes, now) : addPiece(db, mail.hash, n, bytes));
    if (added === 0) return;
    n++;
  }
}

const addFirst = (db: Db, { hash, size }: Pick<RawMail, "hash" | "size">, bytes: Uint8Array, now: Instant) =>
  db.run(sql`insert into raw_mails (hash, raw, size, received_at) values (${hash}, ${bytes}, ${size}, ${now})
    on conflict (hash) do nothing`);

const addPiece = (db: Db, hash: string, n: number, bytes: Uint8Array) =>
  db.run(sql`insert into raw_pieces (hash, n, bytes) values (${hash}, ${n}, ${bytes})`);

/** A mail as it came, put together from its pieces; undefined when there is none of this id. */
export async function findRaw(db: Db, inboundId: string): Promise<Uint8Array | undefined> {
  const row = await db.get<{ hash: string; raw: Uint8Array; size: number }>(sql`select hash, raw, size from raw_mails
    where hash = (select raw_hash from inbound where id = ${inboundId})`);
  if (!row) return;
  const whole = new Uint8Array(row.size);
  let at = 0;
  const take = (bytes: Uint8Array) => {
    whole.set(bytes, at);
    at += bytes.byteLength;
    letGo(bytes);
  };
  take(row.raw);
  for (let n = 1; at < row.size; n++) {
    const piece = await db.get<{ bytes: Uint8Array }>(
      sql`select bytes from raw_pieces where hash = ${row.hash} and n = ${n}`,
    );
    if (!piece) throw new Error(`Piece ${n} of the mail ${row.hash} is missing.`);
    take(piece.bytes);
  }
  return whole;
}
