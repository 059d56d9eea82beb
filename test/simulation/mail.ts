import type { Instant } from "../../src/core/instant.ts";
import type { OutgoingLetter } from "../../src/core/retain/letter.ts";
import { GATEWAY } from "./house.ts";

/** A mail as it is handed to us, byte for byte. */
export type RawMail = { envelopeFrom: string; to: string; raw: Uint8Array };

type Said = {
  from: string;
  name: string;
  to: string;
  subject: string;
  text: string;
  at: Instant;
  id: string;
  /** The letter that it answers, whose beginning it quotes. */
  answers?: OutgoingLetter;
  /** False: no domain vouches for its sender. */
  isVouched?: boolean;
  headers?: readonly string[];
};

/** What somebody writes in a mail program, as the chain's gateway passes it on. */
export function aMail(said: Said): RawMail {
  const { answers, from, to } = said;
  const quoted = answers
    ? `\r\n\r\nOn ${new Date(answers.date).toUTCString()}, ${answers.from.replace(/^.*<|>$/g, "")} wrote:\r\n${quotedFrom(answers.text)}`
    : "";
  const thread = answers ? [`In-Reply-To: ${answers.messageId}`, `References: ${answers.messageId}`] : [];
  return {
    envelopeFrom: from,
    to,
    raw: bytesOf([...headOf(said), ...thread, ...textHead], `${said.text.replace(/\n/g, "\r\n")}${quoted}\r\n`),
  };
}

/** What a mailbox answers while its owner is away: to the envelope's sender as RFC 3834 wants it, or to the reply address. */
export function anAutoReply(letter: OutgoingLetter, { until, ...said }: { until: string } & Answering): RawMail {
  const text = `I am out of the office until ${until} and will read your mail when I am back.`;
  const to = said.isToReply && letter.replyTo !== null ? letter.replyTo : letter.envelopeFrom;
  const head = headOf({ ...said, to, subject: `Automatic reply: ${letter.subject}` });
  const marks = ["Auto-Submitted: auto-replied", `In-Reply-To: ${letter.messageId}`, `References: ${letter.messageId}`];
  return { envelopeFrom: "", to, raw: bytesOf([...head, ...marks, ...textHead], `${text}\r\n`) };
}

type Answering = { from: string; name: string; at: Instant; id: string; isToReply: boolean };

/** A failed delivery, told by the receiving server after it had taken the letter (RFC 3464). */
export function aBounce(letter: OutgoingLetter, { at, id }: { at: Instant; id: string }): RawMail {
  const host = letter.to.slice(letter.to.lastIndexOf("@") + 1);
  const head = headOf({
    from: `mailer-daemon@${host}`,
    name: "Mail Delivery System",
    to: letter.envelopeFrom,
    subject: "Undelivered Mail Returned to Sender",
    at,
    id,
  });
  const mark = `=_${id}`;
  const body = [
    `--${mark}`,
    "Content-Type: text/plain; charset=us-ascii",
    "",
    `<${letter.to}>: host ${host} said: 550 5.1.1 User unknown`,
    "",
    `--${mark}`,
    "Content-Type: message/delivery-status",
    "",
    `Reporting-MTA: dns; ${host}`,
    "",
    `Final-Recipient: rfc822; ${letter.to}`,
    "Action: failed",
    "Status: 5.1.1",
    "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
    "",
    `--${mark}`,
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: ${letter.messageId}`,
    `To: ${letter.to}`,
    "",
    `--${mark}--`,
    "",
  ];
  const type = `Content-Type: multipart/report; report-type=delivery-status; boundary="${mark}"`;
  return {
    envelopeFrom: "",
    to: letter.envelopeFrom,
    raw: bytesOf([...head, "Auto-Submitted: auto-replied", "MIME-Version: 1.0", type], body.join("\r\n")),
  };
}

const textHead = ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"];

function headOf({ from, name, to, subject, at, id, isVouched = true, headers = [] }: Omit<Said, "text">): string[] {
  const domain = from.slice(from.lastIndexOf("@") + 1);
  return [
    ...(isVouched ? [`Authentication-Results: ${GATEWAY}; dmarc=pass header.from=${domain}`] : []),
    `From: ${name} <${from}>`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@${domain}>`,
    `Date: ${new Date(at).toUTCString()}`,
    ...headers,
  ];
}

const quotedFrom = (text: string): string =>
  text
    .split("\n")
    .slice(0, 6)
    .map((line) => `> ${line}`)
    .join("\r\n");

const bytesOf = (head: readonly string[], body: string): Uint8Array =>
  new TextEncoder().encode(`${head.join("\r\n")}\r\n\r\n${body}`);
