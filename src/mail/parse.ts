import { type Instant, toInstant } from "../core/instant.ts";
import type { Mail, Mailbox } from "../core/retain/mail.ts";
import { readBounce } from "./bounce.ts";
import { textOfBody } from "./content/body.ts";
import { cleanLine } from "./content/file-name.ts";
import { readContent } from "./content/read-content.ts";
import { embeddedIn } from "./embedded.ts";
import { decodeWords } from "./encoded-words.ts";
import { bodyOf, fromFirstField, readHeaders, valuesOf } from "./headers.ts";
import { kindOf } from "./kind.ts";
import { wantsNoAnswer } from "./no-answer.ts";
import { readMailboxes, readSenders } from "./sender.ts";

/** Reads a raw mail. Never throws: what cannot be read whole comes back as far as it can be, with `problem` set. */
export function parseMail(saved: Uint8Array): Mail {
  const raw = fromFirstField(saved);
  const headers = readHeaders(raw);
  const { body, attachments, problem } = readContent(headers, raw);
  const kind = kindOf(headers, bodyOf(raw));
  const date = valuesOf(headers, "date")[0];
  return {
    from: named(readSenders(headers)),
    to: named(valuesOf(headers, "to").flatMap(readMailboxes)),
    cc: named(valuesOf(headers, "cc").flatMap(readMailboxes)),
    subject: cleanLine(decodeWords(valuesOf(headers, "subject")[0] ?? "")),
    date: date === undefined ? null : instantOf(new Date(date)),
    text: textOfBody(body),
    html: body.html,
    attachments,
    embedded: embeddedIn(attachments.map(({ type, content }) => ({ contentType: type, content }))),
    messageId: messageIds(valuesOf(headers, "message-id"))[0] ?? null,
    inReplyTo: messageIds(valuesOf(headers, "in-reply-to")),
    references: messageIds(valuesOf(headers, "references")),
    kind,
    bounce: kind === "bounce" ? readBounce(raw) : null,
    wantsNoAnswer: wantsNoAnswer(headers),
    problem,
  };
}

/** The newest 20 of what looks like Message-IDs; a mail may carry 50,000. */
function messageIds(values: string[]): string[] {
  const ids = values.flatMap((value) => value.slice(-40_000).match(/<[^<>\s\p{Cc}]{1,500}>/gu) ?? []);
  return ids.slice(-20);
}

const named = (mailboxes: Mailbox[]): Mailbox[] =>
  mailboxes.map(({ name, address }) => ({ name: cleanLine(decodeWords(name)), address }));

const instantOf = (date: Date): Instant | null => (Number.isFinite(date.getTime()) ? toInstant(date) : null);
