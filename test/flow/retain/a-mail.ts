import type { Mail, Vouch } from "../../../src/core/retain/mail.ts";
import { keepMail } from "../../../src/flow/retain/keep-mail.ts";
import { takeMail } from "../../../src/flow/retain/take-mail.ts";
import { takeUpMails } from "../../../src/flow/retain/take-up-mails.ts";
import { parseMail } from "../../../src/mail/parse.ts";
import { findInbound, type Inbound } from "../../../src/store/retain/inbound.ts";
import { listLetters } from "../../../src/store/retain/letters.ts";
import type { World } from "../../../src/world.ts";

export const vouches = {
  pass: { dmarc: "pass", by: "own", aligned: true, detail: "DMARC pass." },
  relay: { dmarc: "pass", by: "relay", aligned: true, detail: "The gateway says so." },
  none: { dmarc: "none", by: "own", aligned: false, detail: "DMARC none." },
  fail: { dmarc: "fail", by: "own", aligned: false, detail: "DMARC fail." },
} as const satisfies Record<string, Vouch>;

export type Sent = {
  to: string;
  /** Each is a From header of its own. */
  from: readonly string[];
  subject?: string;
  text?: string;
  headers?: readonly string[];
  vouch?: Vouch;
};

/** A mail as it comes from the wire, kept, read and taken with this vouch; gives its row afterwards. */
export async function aMail(world: World, { vouch = vouches.pass, ...sent }: Sent): Promise<Inbound> {
  const raw = rawOf(world, sent);
  const envelope = { from: "bounce@sender.test", to: sent.to, remoteAddress: "192.0.2.1", helo: "x", at: world.now() };
  await keepMail(world, [envelope], raw);
  return takeAll(world, raw, vouch);
}

/** Takes the one mail that waits, as after "try again". */
export async function takeAll(world: World, raw: Uint8Array, vouch: Vouch): Promise<Inbound> {
  const [inbound, ...others] = await takeUpMails(world);
  if (!inbound || others.length > 0) throw new Error(`${others.length + 1} mails wait`);
  const mail: Mail = await parseMail(raw);
  await takeMail(world, inbound, mail, vouch);
  const after = await findInbound(world.db, inbound.id);
  if (!after) throw new Error("the mail is gone");
  return after;
}

export function rawOf(
  world: World,
  { from, to, subject = "Re: x", text = "", headers = [] }: Omit<Sent, "vouch">,
): Buffer {
  const lines = [
    ...from.map((one) => `From: ${one}`),
    `To: ${to}`,
    `Subject: ${subject}`,
    ...(headers.some((one) => /^Message-ID:/i.test(one)) ? [] : [`Message-ID: <${world.newId()}@sender.test>`]),
    ...headers,
    "",
    text,
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}

/**
 * What is in the outbox, and whom it goes to, as "kind to address", the oldest first; after one letter, what came since. Questions whether a
 * contact took place, which wait for another day, are left out.
 */
export async function outbox(world: World, since?: string): Promise<string[]> {
  const letters = await listLetters(world.db, { limit: since === undefined ? 1000 : 20 });
  const known = letters.findIndex(({ id }) => id === since);
  return letters
    .slice(0, known < 0 ? undefined : known)
    .filter(({ kind }) => kind !== "customer_audit")
    .map(({ kind, to }) => `${kind} to ${to}`)
    .reverse();
}
