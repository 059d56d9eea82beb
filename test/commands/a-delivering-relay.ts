import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";

type Way = "deliver" | "lose" | "refuse" | "return";

/**
 * A relay on loopback that takes letters and hands each over, as it came, to the mail server on `port` (deliver); or takes it and
 * does nothing more (lose), does not take it (refuse), or sends a failure notice to its envelope sender (return).
 */
export async function aDeliveringRelay(port: number) {
  let way: Way = "deliver";
  const onward = createTransport({ host: "127.0.0.1", port, tls: { rejectUnauthorized: false } });
  const hand = (from: string | false, to: string, raw: Buffer | string) =>
    onward.sendMail({ envelope: { from, to }, raw });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onMailFrom: (_address, _session, done) =>
      done(way === "refuse" ? Object.assign(new Error("5.7.1 not from here"), { responseCode: 550 }) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? false : mailFrom.address;
        const to = rcptTo[0]?.address ?? "";
        done();
        if (way === "deliver") void hand(from, to, Buffer.concat(chunks));
        if (way === "return") void hand(false, to, noticeFor(to));
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    will: (next: Way) => {
      way = next;
    },
    stop: async () => {
      onward.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const noticeFor = (recipient: string): string =>
  [
    "From: Mail Delivery System <mailer-daemon@relay.test>",
    `To: ${recipient}`,
    "Subject: Undelivered Mail Returned to Sender",
    "Auto-Submitted: auto-replied",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Your letter could not be delivered.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; relay.test",
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    "Action: failed",
    "Status: 5.4.4",
    "--b--",
    "",
  ].join("\r\n");
