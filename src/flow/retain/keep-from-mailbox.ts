import type { Envelope } from "../../core/retain/mail.ts";
import { type MailboxMark, markMailbox } from "../../store/retain/mailboxes.ts";
import type { World } from "../../world.ts";
import { keepMail } from "./keep-mail.ts";

/** Keeps a mail that was found in a mailbox, and in the same transaction how far that has been read. `raw` null: it was gone again. */
export function keepFromMailbox(
  world: World,
  mark: MailboxMark,
  mail: { envelopes: readonly Envelope[]; raw: Uint8Array } | null,
): Promise<void> {
  return world.db.tx(async (db) => {
    if (mail) await keepMail({ ...world, db }, mail.envelopes, mail.raw);
    await markMailbox(db, mark);
  });
}
