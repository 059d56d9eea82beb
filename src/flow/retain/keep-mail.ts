import type { Envelope } from "../../core/retain/mail.ts";
import { HEAD } from "../../core/retain/mail-fingerprint.ts";
import { type RawMail, rawMailOf } from "../../core/retain/raw-mail.ts";
import { addArrival } from "../../store/retain/arrivals.ts";
import type { World } from "../../world.ts";
import { sortMail } from "./sort-arrivals.ts";

/**
 * Keeps a mail as it came, for each of our addresses it was sent to, durably: when this resolves, the sender may be told 250. Nothing
 * is read here. A short mail is one row that sortArrivals puts in its place; a long one is put there at once, for it is written once.
 */
export function keepMail(world: World, envelopes: readonly Envelope[], raw: RawMail | Uint8Array): Promise<void> {
  const mail = raw instanceof Uint8Array ? rawMailOf(raw) : raw;
  const at = world.now();
  return world.db.tx(async (db) => {
    const [short] = mail.size <= HEAD ? mail.pieces() : [];
    if (short) await addArrival(db, { envelopes, raw: short, at });
    else await sortMail({ ...world, db }, envelopes, mail, at);
  });
}
