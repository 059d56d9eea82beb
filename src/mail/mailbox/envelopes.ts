import type { Instant } from "../../core/instant.ts";
import { type Envelope, viaMailbox } from "../../core/retain/mail.ts";
import { type Header, valuesOf } from "../headers.ts";
import { readMailboxes } from "../sender.ts";

/** Where servers write the address that a mail was delivered to, which also names whom the sender put into Bcc. */
const DELIVERED = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"];
const WRITTEN = ["to", "cc"];
/** As many recipients of ours as the listener takes in one dialog. */
const MOST = 100;

type Options = { mailDomain: string; host: string; at: Instant; isKnown(address: string): Promise<boolean> };

/**
 * What the SMTP dialog would have said of a mail that was found in a mailbox, one envelope for each of our addresses: those that it
 * was delivered to, else those that it is written to, else feedback@. The sender is the Return-Path. `host` is the IMAP server.
 */
export async function mailboxEnvelopes(headers: Header[], { mailDomain, host, at, isKnown }: Options) {
  const ours = async (fields: readonly string[]): Promise<string[]> => {
    const found = new Set<string>();
    for (const { address } of fields.flatMap((field) => valuesOf(headers, field).flatMap(readMailboxes))) {
      const folded = address.toLowerCase();
      if (found.size === MOST || found.has(folded) || !folded.endsWith(`@${mailDomain}`)) continue;
      if (await isKnown(folded)) found.add(folded);
    }
    return [...found];
  };
  const delivered = await ours(DELIVERED);
  const recipients = delivered.length > 0 ? delivered : await ours(WRITTEN);
  const from = returnPath(headers);
  return (recipients.length > 0 ? recipients : [`feedback@${mailDomain}`]).map(
    (to): Envelope => ({ from, to, remoteAddress: viaMailbox, helo: host, at }),
  );
}

/** The topmost Return-Path, "" for the null sender; a server that writes none leaves the address in From. */
function returnPath(headers: Header[]): string {
  const [path] = valuesOf(headers, "return-path");
  if (path !== undefined) return /<([^<>\s]*)>/.exec(path)?.[1] ?? (/^[^\s<>]+@[^\s<>]+$/.test(path) ? path : "");
  return valuesOf(headers, "from").flatMap(readMailboxes)[0]?.address ?? "";
}
