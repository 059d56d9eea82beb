import type { Instant } from "../instant.ts";

/** Stands for the IP address of the sender of a mail that was found in a mailbox, whose own server took it in (IMAP). */
export const viaMailbox = "imap";

/** What the SMTP dialog said, for one recipient. `from` is "" for the null sender; `remoteAddress` is an IP address, or `viaMailbox`. */
export type Envelope = { from: string; to: string; remoteAddress: string; helo: string; at: Instant };

/** An `address` of "" stands for something in an address header that cannot be used as an address. */
export type Mailbox = { name: string; address: string };

/**
 * A file that a mail carries. Its `name` is safe and no other file of the mail has it; its `type` is what the mail claims, in lower
 * case; `contentId` is what the mail's HTML calls it by, without angle brackets.
 */
export type Attachment = { name: string; type: string; size: number; content: Uint8Array; contentId: string | null };

/** Who wrote it: a human, a machine answering, a failed delivery, an abuse report, a "was displayed" receipt, or a calendar program. */
export type MailKind = "human" | "auto_reply" | "bounce" | "complaint" | "receipt" | "calendar";

/**
 * Whom a mail could not reach and why. `status` is an enhanced status code (RFC 3463) such as 5.1.1; where the bounce writes none, it is
 * the one that its words or its SMTP reply amount to. `permanent` is false for a delay and for a temporary status.
 */
export type Bounce = { recipient: string | null; status: string | null; permanent: boolean | null };

/**
 * A mail as read. `from` holds every mailbox of every From header, and one more entry for each thing that makes them doubtful
 * (a group, a second angle address), so that only a list of length one can speak for a person. `references` are the newest 20.
 * `text` is the whole text, made from the HTML when there is no text part. `problem` says why a mail could only be read in part.
 */
export type Mail = {
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  messageId: string | null;
  inReplyTo: string[];
  references: string[];
  date: Instant | null;
  text: string;
  html: string | null;
  kind: MailKind;
  attachments: Attachment[];
  /** What a failed delivery says; null for every other kind, and for one that says nothing. */
  bounce: Bounce | null;
  problem: string | null;
  /** The first mail that is a part of this one (message/rfc822), as when somebody passes it on. */
  embedded: Embedded | null;
  /** It comes from a list or a machine, or asks for no automatic answer (RFC 3834, X-Auto-Response-Suppress). */
  wantsNoAnswer: boolean;
};

/** A mail inside a mail. */
export type Embedded = { from: Mailbox[]; subject: string; text: string };

/**
 * What is known of the From domain: by the chain's own gateway (`relay`), by our own evaluation (`own`), by a forwarder whose seal we
 * believe (`arc`), or by nobody. `aligned`: SPF or DKIM passed for that very domain, whether or not it has a DMARC policy.
 */
export type Vouch = {
  dmarc: "pass" | "fail" | "none";
  by: "relay" | "own" | "arc" | "nobody";
  detail: string;
  aligned?: boolean;
};
