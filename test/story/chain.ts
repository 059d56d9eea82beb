import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Delivered } from "../relay.ts";
import { type Ended, type Program, runProgram, type Server, type Settings } from "./program.ts";

/** The chain's own mail gateway, whose word about senders is believed. */
const GATEWAY = "gateway.chain.test";

export const chainSettings: Settings = {
  AMENDS_URL: "https://amends.chain.test",
  AMENDS_MAIL_DOMAIN: "reply.chain.test",
  AMENDS_TRUSTED_RELAYS: "127.0.0.1",
  AMENDS_AUTHSERV_ID: GATEWAY,
  AMENDS_SECRET: "a secret that is long enough for tests",
};

/** As a spreadsheet program exports it: BOM, semicolons, CRLF, quotes. South (rita) > Rhone (dora) > lyon-2 (ann), lyon-3 (bob). */
const table = `\ufeffunit;parent;level;code;name;time_zone;manager_name;manager_email;deputy_email\r
South;;region;south;"South";;"Roux; Rita";rita@chain.test;\r
Rhone;South;district;rhone;"Rhone, ""the river""";;Dora Dupont;dora@chain.test;\r
"Lyon 2";Rhone;store;lyon-2;;UTC;Ann Arnaud;ann@chain.test;\r
"Lyon 3";Rhone;store;lyon-3;;UTC;Bob Blanc;bob@chain.test;\r
`;

export type Office = { folder: string; settings: Settings };

export const setUp = (program: Program, office: Office): Promise<Ended> =>
  runProgram(
    program,
    ["setup", "--company", "Chain", "--admin-email", "ida@chain.test", "--admin-name", "Ida Admin", "--password-stdin"],
    { ...office, input: "correct horse battery staple\n" },
  );

export function importChain(program: Program, office: Office): Promise<Ended> {
  const path = join(office.folder, "chain.csv");
  writeFileSync(path, table);
  return runProgram(program, ["import", "org", path], office);
}

export async function makeKey(program: Program, office: Office): Promise<string> {
  const words = ["key", "create", "--name", "Till", "--scope", "intake,cases,audit"];
  const { code, out, err } = await runProgram(program, words, office);
  if (code !== 0) throw new Error(err);
  return out.trim();
}

/** Calls the API and gives the status and the body. */
export async function call(server: Server, key: string, method: "GET" | "POST", path: string, body?: object) {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as CaseBody & { case?: CaseBody } };
}

/** What the tests look at of a case. */
export type CaseBody = {
  number: number;
  state: string;
  clocks: { kind: string; person: string | null; due_at: string; rung: number }[];
  messages: { direction: string; text: string; verified: boolean }[];
  events: { what: string; surface: string; at: string }[];
};

export const aCase = async (server: Server, key: string, number: number): Promise<CaseBody> =>
  (await call(server, key, "GET", `/cases/${number}`)).body;

/** What a sender's own mail server signs with. */
export type Signature = { domainName: string; keySelector: string; privateKey: string };

/**
 * Answers a letter as a mail program would: signed by the sender's own mail server, or else through the chain's gateway, which
 * vouches for the sender.
 */
export async function replyTo(
  server: Server,
  letter: Pick<Delivered, "to" | "subject"> & { replyTo: string; messageId: string },
  text: string,
  signature?: Signature,
): Promise<void> {
  const { to: from, replyTo: to, subject, messageId } = letter;
  const sender = createTransport({ host: "127.0.0.1", port: server.smtpPort, tls: { rejectUnauthorized: false } });
  await sender.sendMail({
    envelope: { from, to },
    from,
    to,
    subject: `Re: ${subject}`,
    text,
    inReplyTo: messageId,
    references: messageId,
    ...(signature
      ? { dkim: signature }
      : { headers: { "Authentication-Results": `${GATEWAY}; dmarc=pass header.from=${from.split("@")[1]}` } }),
  });
  sender.close();
}

export const answerable = (letter: Delivered) => ({
  to: letter.to,
  subject: letter.subject,
  replyTo: letter.mail.replyTo?.value[0]?.address ?? "",
  messageId: letter.mail.messageId ?? "",
});

/** A mail as bytes, so that it can be delivered again as it was. The gateway vouches for its sender. */
export const rawMail = ({ from, to, id, text }: { from: string; to: string; id: string; text: string }): string =>
  [
    `Authentication-Results: ${GATEWAY}; dmarc=pass header.from=${from.split("@")[1]}`,
    `From: ${from}`,
    `To: ${to}`,
    "Date: Mon, 5 Jan 2026 10:00:00 +0100",
    `Message-ID: <${id}@mail.test>`,
    "Subject: About my visit",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "",
  ].join("\r\n");

/** Delivers a mail; true when it was acknowledged, false when the sender has to try again. Throws on a final no. */
export async function deliver(port: number, { from, to, raw }: { from: string; to: string; raw: string }) {
  const sender = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  try {
    await sender.sendMail({ envelope: { from, to }, raw });
    return true;
  } catch (why) {
    if (why instanceof Error && "responseCode" in why && Number(why.responseCode) >= 500) throw why;
    return false;
  } finally {
    sender.close();
  }
}
