import type { Envelope } from "../../core/retain/mail.ts";
import { type RawMail, rawMailOf } from "../../core/retain/raw-mail.ts";
import { addInbound } from "../../store/retain/inbound.ts";
import { addRawMail } from "../../store/retain/raw-mails.ts";
import type { World } from "../../world.ts";

/**
 * Keeps a mail as it came, a row for each of our addresses, durably: when this resolves, the sender may be told 250. The same
 * mail delivered again is kept once. Nothing is read here; that happens from the row.
 */
export function keepMail(world: World, envelopes: readonly Envelope[], raw: RawMail | Uint8Array): Promise<void> {
  const mail = raw instanceof Uint8Array ? rawMailOf(raw) : raw;
  return world.db.tx(async (db) => {
    const now = world.now();
    await addRawMail(db, mail, now);
    for (const { from, to, remoteAddress, helo } of envelopes) {
      const dedupe = mail.fingerprint(to);
      const row = { id: world.newId(), dedupe, rawHash: mail.hash, envelopeFrom: from, envelopeTo: to };
      await addInbound(db, { ...row, remoteAddress, helo }, now);
    }
  });
}
