import { createTransport } from "nodemailer";
import type { Instant } from "../core/instant.ts";
import type { QueuedLetter } from "../store/retain/letters.ts";
import type { Enclosed } from "./enclosures.ts";

/** Where an answer goes, and what it says and carries. */
export type Reply = {
  to: string;
  text: string;
  enclosed?: Enclosed;
  at: Instant;
  authservId: string;
  messageId: string;
};

/** A mail of the reader's own program, with what it answers quoted below, as the chain's gateway would pass it on: vouched for. */
export async function composeReply(
  letter: QueuedLetter,
  { to, text, enclosed, at, authservId, messageId }: Reply,
): Promise<Buffer> {
  const from = letter.to;
  const quoted = letter.text.trimEnd().replace(/^/gm, "> ");
  const sent = new Date(letter.sentAt ?? letter.createdAt).toUTCString();
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail({
    from,
    to,
    subject: /^re:/i.test(letter.subject) ? letter.subject : `Re: ${letter.subject}`,
    ...(enclosed ? { html: enclosed.html, attachments: enclosed.attachments } : {}),
    text: `${text.trim()}\n\nOn ${sent}, ${letter.from.replace(/^.*<|>$/g, "")} wrote:\n${quoted}\n`,
    date: new Date(at),
    messageId,
    inReplyTo: letter.messageId,
    references: letter.messageId,
    headers: {
      "Authentication-Results": `${authservId}; dmarc=pass header.from=${from.slice(from.lastIndexOf("@") + 1)}`,
    },
  });
  return Buffer.isBuffer(message) ? message : Buffer.from(await new Response(message).arrayBuffer());
}
