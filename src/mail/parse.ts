import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { toInstant } from "../core/instant.ts";
import type { Attachment, Mail, Mailbox } from "../core/retain/mail.ts";
import { readBounce } from "./bounce.ts";
import { bodyOf, type Header, readHeaders, valuesOf } from "./headers.ts";
import { htmlText } from "./html-text.ts";
import { kindOf } from "./kind.ts";
import { readMailboxes, readSenders } from "./sender.ts";

/** Reads a raw mail. Never throws: what cannot be parsed comes back as far as it can be read, with `problem` set. */
export async function parseMail(raw: Uint8Array): Promise<Mail> {
  const headers = readHeaders(raw);
  try {
    return fromParsed(headers, raw, await simpleParser(Buffer.from(raw), options));
  } catch (error) {
    return asFarAsReadable(headers, raw, error instanceof Error ? error.message : String(error));
  }
}

/** Our own HTML to text has no limits to fail on, and nothing here becomes HTML again. */
const options = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, keepCidLinks: true };

function fromParsed(headers: Header[], raw: Uint8Array, parsed: ParsedMail): Mail {
  const html = parsed.html || null;
  const text = (parsed.text ?? "").replace(/\r\n?/g, "\n");
  return {
    ...fromHeaders(headers, raw),
    from: named(readSenders(headers), parsed.from),
    to: named(valuesOf(headers, "to").flatMap(readMailboxes), parsed.to),
    cc: named(valuesOf(headers, "cc").flatMap(readMailboxes), parsed.cc),
    subject: clean(parsed.subject ?? ""),
    date: instantOf(parsed.date),
    text: withoutNul(text.trim() === "" && html !== null ? htmlText(html) : text),
    html: html === null ? null : withoutNul(html),
    attachments: parsed.attachments.map(attachment),
  };
}

function fromHeaders(headers: Header[], raw: Uint8Array) {
  const kind = kindOf(headers, bodyOf(raw));
  return {
    messageId: messageIds(valuesOf(headers, "message-id"))[0] ?? null,
    inReplyTo: messageIds(valuesOf(headers, "in-reply-to")),
    references: messageIds(valuesOf(headers, "references")),
    kind,
    bounce: kind === "bounce" ? readBounce(raw) : null,
    problem: null,
  };
}

/** The newest 20 of what looks like Message-IDs; a mail may carry 50,000. */
function messageIds(values: string[]): string[] {
  const ids = values.flatMap((value) => value.slice(-40_000).match(/<[^<>\s\p{Cc}]{1,500}>/gu) ?? []);
  return ids.slice(-20);
}

/** Addresses are ours to read, safely; the decoding of names is the library's. */
function named(mailboxes: Mailbox[], parsed: AddressObject | AddressObject[] | undefined): Mailbox[] {
  const names = new Map<string, string>();
  for (const it of [parsed ?? []].flat().flatMap((field) => field.value)) {
    for (const entry of [it, ...(it.group ?? [])])
      if (entry.address) names.set(entry.address.toLowerCase(), entry.name);
  }
  return mailboxes.map(({ name, address }) => ({ name: clean(names.get(address.toLowerCase()) ?? name), address }));
}

function attachment(it: ParsedMail["attachments"][number], i: number): Attachment {
  const fallback = it.contentType === "message/rfc822" ? `message-${i + 1}.eml` : `attachment-${i + 1}`;
  const name = clean(it.filename ?? "")
    .replace(/^.*[/\\]/s, "")
    .replace(/[<>:"|?*]/g, "_")
    .slice(-120);
  return {
    name: name === "" || /^\.+$/.test(name) ? fallback : name,
    type: it.contentType.toLowerCase(),
    size: it.size,
  };
}

/** A mail that the parser gave up on: header fields as they stand, and the body as text without its tags. */
function asFarAsReadable(headers: Header[], raw: Uint8Array, problem: string): Mail {
  const body = new TextDecoder().decode(bodyOf(raw).subarray(0, 1024 * 1024));
  const isHtml = /<(?:html|body|div|p|br|table)\b/i.test(body.slice(0, 20_000));
  const date = valuesOf(headers, "date")[0];
  return {
    ...fromHeaders(headers, raw),
    from: readSenders(headers),
    to: valuesOf(headers, "to").flatMap(readMailboxes),
    cc: valuesOf(headers, "cc").flatMap(readMailboxes),
    subject: clean(valuesOf(headers, "subject")[0] ?? ""),
    date: instantOf(date === undefined ? undefined : new Date(date)),
    text: withoutNul(isHtml ? htmlText(body) : body.replace(/\r\n?/g, "\n")).trim(),
    html: null,
    attachments: [],
    problem: `This mail could only be read in part: ${problem}`,
  };
}

const instantOf = (date: Date | undefined) => (date && Number.isFinite(date.getTime()) ? toInstant(date) : null);

/** One line without control characters and without marks that reverse the reading direction. */
const clean = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();

/** PostgreSQL cannot store U+0000 in text. */
const withoutNul = (text: string) => text.replaceAll("\u0000", "\ufffd");
