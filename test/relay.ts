import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A letter as a relay got it. */
export type Delivered = {
  to: string;
  envelopeFrom: string;
  subject: string;
  text: string;
  html: string;
  raw: string;
  mail: ParsedMail;
};

export type Relay = {
  url: string;
  letters: Delivered[];
  to(address: string): Delivered[];
  down(isDown: boolean): void;
  /** From now on the relay answers this to mail for the address; null lets it in again. */
  refuse(address: string, answer: { code: number; text: string } | null): void;
  stop(): Promise<void>;
};

/** A real SMTP server on loopback that keeps what it is given. While it is down it answers 451. */
export async function aRelay(): Promise<Relay> {
  const letters: Delivered[] = [];
  let isDown = false;
  const refusals = new Map<string, { code: number; text: string }>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    onMailFrom: (_address, _session, done) =>
      done(isDown ? Object.assign(new Error("4.3.0 resting"), { responseCode: 451 }) : null),
    onRcptTo: ({ address }, _session, done) => {
      const refusal = refusals.get(address);
      done(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks);
        const mail = await simpleParser(raw);
        const from = session.envelope.mailFrom;
        for (const { address } of session.envelope.rcptTo)
          letters.push({
            to: address,
            envelopeFrom: from === false ? "" : from.address,
            subject: mail.subject ?? "",
            text: mail.text ?? "",
            html: mail.html || "",
            raw: raw.toString(),
            mail,
          });
        done();
      });
    },
  });
  server.on("error", () => {}); // a sender that died leaves its connection broken
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    to: (to) => letters.filter((letter) => letter.to === to),
    down: (down) => {
      isDown = down;
    },
    refuse: (address, answer) => {
      if (answer) refusals.set(address, answer);
      else refusals.delete(address);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
