import type { Mail } from "../../core/retain/mail.ts";
import { addAttachment, addFile, removeAttachments } from "../../store/retain/attachments.ts";
import type { Inbound } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";

/** Keeps what a mail carries beside its words, each content once, in the transaction that settles the mail. */
export async function keepAttachments(
  { db }: World,
  { id: inboundId }: Pick<Inbound, "id">,
  { attachments }: Pick<Mail, "attachments">,
): Promise<void> {
  await removeAttachments(db, inboundId);
  for (const [i, { content, ...it }] of attachments.entries()) {
    const hash = new Bun.CryptoHasher("sha256").update(content).digest("hex");
    await addFile(db, hash, content);
    await addAttachment(db, { ...it, inboundId, n: i + 1, hash });
  }
}
