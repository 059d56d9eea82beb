import type { Envelope } from "../../core/retain/mail.ts";
import { mailFingerprint } from "../../core/retain/mail-fingerprint.ts";
import { addInbound, addRawMail } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";

/**
 * Keeps a mail as it came, a row for each of our addresses, durably: when this resolves, the sender may be told 250. The same
 * mail delivered again is kept once. Nothing is read here; that happens from the row.
 */
export function keepMail(world: World, envelopes: readonly Envelope[], raw: Uint8Array): Promise<void> {
  const rawHash = new Bun.CryptoHasher("sha256").update(raw).digest("hex");
  return world.db.tx(async (db) => {
    await addRawMail(db, rawHash, raw, world.now());
    for (const { from, to, remoteAddress, helo } of envelopes) {
      const dedupe = mailFingerprint(raw, to);
      const row = { id: world.newId(), dedupe, rawHash, envelopeFrom: from, envelopeTo: to, remoteAddress, helo };
      await addInbound(db, row, world.now());
    }
  });
}
