import { createTransport } from "nodemailer";
import { Refused } from "../core/refused.ts";
import type { QueuedLetter } from "../store/retain/letters.ts";
import type { World } from "../world.ts";
import { composeReply } from "./reply.ts";

/** Mails an answer to a letter over a socket to our own listener, in the name of its reader; gives what the listener said. */
export async function sendReply(
  { config, now, newId }: World,
  letter: QueuedLetter,
  { to, text }: { to: string; text: string },
): Promise<string> {
  if (text.trim() === "") throw new Refused("An empty mail says nothing: write a few words.");
  if (!to.toLowerCase().endsWith(`@${config.mailDomain}`))
    throw new Refused("The demo sends mail to {{domain}} only: nothing leaves this machine.", {
      domain: config.mailDomain,
    });
  const from = letter.to;
  const messageId = `<${newId()}@${from.slice(from.lastIndexOf("@") + 1)}>`;
  const raw = await composeReply(letter, { to, text, at: now(), authservId: config.authservId ?? "none", messageId });
  const { host, port } = config.smtp;
  const transport = createTransport({ host: loopback[host] ?? host, port, ignoreTLS: true, connectionTimeout: 5000 });
  try {
    return (await transport.sendMail({ envelope: { from, to }, raw })).response;
  } catch (why) {
    throw new Refused("The mail was not taken: {{why}}", { why: why instanceof Error ? why.message : String(why) });
  } finally {
    transport.close();
  }
}

/** Where one listens on every address, one is reached on loopback. */
const loopback: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };
