/** Senders of mail, a process of their own: `bun bench/mail/senders.ts PORT CONNECTIONS MAILS BYTES` prints the seconds they took. */
import { openDialog } from "../../test/mail/dialog.ts";

const TO = "feedback@reply.chain.test";

async function sendAll(port: number, connections: number, mails: number, bytes: number): Promise<number> {
  const body = "Nobody ever called me back.\r\n".repeat(Math.ceil(bytes / 29));
  const dialogs = await Promise.all(Array.from({ length: connections }, () => openDialog(port)));
  let left = mails;
  const began = performance.now();
  await Promise.all(
    dialogs.map(async (dialog) => {
      while (left-- > 0) {
        await dialog.say("MAIL FROM:<cleo@mail.test>");
        await dialog.say(`RCPT TO:<${TO}>`);
        await dialog.say("DATA");
        const head = `From: cleo@mail.test\r\nTo: ${TO}\r\nMessage-ID: <${crypto.randomUUID()}@mail.test>\r\nSubject: My visit\r\n\r\n`;
        const answer = await dialog.say(`${head}${body}.`);
        if (!answer.startsWith("250")) throw new Error(answer);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(dialogs.map((dialog) => dialog.say("QUIT")));
  return seconds;
}

const [port = 0, connections = 0, mails = 0, bytes = 0] = process.argv.slice(2).map(Number);
console.log(await sendAll(port, connections, mails, bytes));
process.exit();
