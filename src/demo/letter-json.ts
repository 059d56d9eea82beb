import type { QueuedLetter } from "../store/retain/letters.ts";

/** A letter as `GET /demo/mail.json` gives it; `headers` has the names of its header fields in lower case. */
export const letterJson = (letter: QueuedLetter, number: number | null) => ({
  id: letter.id,
  kind: letter.kind,
  case: number,
  to: letter.to,
  from: letter.from,
  reply_to: letter.replyTo,
  subject: letter.subject,
  text: letter.text,
  html: letter.html,
  headers: headersOf(letter),
  at: letter.sentAt ?? letter.createdAt,
});

/** The header fields that the letter would carry on the wire. */
export function headersOf(letter: QueuedLetter): Record<string, string> {
  const { References: root, ...own } = letter.headers;
  const references = [...new Set([root, letter.inReplyTo].filter((one) => typeof one === "string"))].join(" ");
  const all: Record<string, string | null> = {
    date: new Date(letter.sentAt ?? letter.createdAt).toUTCString().replace("GMT", "+0000"),
    from: letter.from,
    to: letter.to,
    "reply-to": letter.replyTo,
    subject: letter.subject,
    "message-id": letter.messageId,
    "in-reply-to": letter.inReplyTo,
    references: references || null,
    "return-path": `<${letter.envelopeFrom}>`,
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name.toLowerCase(), value])),
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
