import type { Delivered } from "../../relay.ts";
import type { TestWorld } from "../../world.ts";

/** A failed delivery of a letter as a mail server reports it (RFC 3464), sent where failures return to. */
export async function bounce(world: TestWorld, letter: Delivered, status = "5.1.1", to = letter.envelopeFrom) {
  const action = status.startsWith("5") ? "failed" : "delayed";
  const raw = [
    "From: MAILER-DAEMON@mx.chain.test",
    `To: ${to}`,
    "Subject: Undelivered Mail Returned to Sender",
    "Auto-Submitted: auto-replied",
    `Message-ID: <${crypto.randomUUID()}@mx.chain.test>`,
    "MIME-Version: 1.0",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Your mail could not be delivered.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.chain.test",
    "",
    `Final-Recipient: rfc822; ${letter.to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${status.startsWith("5") ? 550 : 450} ${status} so it is`,
    "--b--",
    "",
  ].join("\r\n");
  await deliver(world, "", to, raw);
}

/** What a mailbox answers by itself, where RFC 3834 wants it: to the envelope sender. */
export async function answerByItself(
  world: TestWorld,
  letter: Delivered,
  text: string,
  { subject = `Automatic reply: ${letter.subject}`, from = letter.to, to = letter.envelopeFrom, dmarc = "pass" } = {},
) {
  const raw = [
    `Authentication-Results: gateway.chain.test; dmarc=${dmarc} header.from=${from.split("@")[1]}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    "Auto-Submitted: auto-replied",
    `Message-ID: <${crypto.randomUUID()}@chain.test>`,
    `In-Reply-To: ${letter.mail.messageId}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "",
  ].join("\r\n");
  await deliver(world, "", to, raw);
}

/** A customer's provider reports that they called a letter unwanted (RFC 5965). */
export async function complain(world: TestWorld, letter: Delivered) {
  const raw = [
    "From: feedback-loop@mail.test",
    `To: ${letter.envelopeFrom}`,
    "Subject: Complaint",
    `Message-ID: <${crypto.randomUUID()}@mail.test>`,
    "MIME-Version: 1.0",
    "Content-Type: multipart/report; report-type=feedback-report; boundary=b",
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "This is an email abuse report.",
    "--b",
    "Content-Type: message/feedback-report",
    "",
    "Feedback-Type: abuse",
    "User-Agent: Loop/1.0",
    "Version: 1",
    "--b--",
    "",
  ].join("\r\n");
  await deliver(world, "", letter.envelopeFrom, raw);
}

async function deliver(world: TestWorld, from: string, to: string, raw: string) {
  await world.send({ envelope: { from, to }, raw });
  await world.later({ seconds: 1 });
}
