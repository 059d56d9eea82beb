import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import nodemailer from "nodemailer";
import { type OutgoingLetter, type Post, PostFailed } from "../core/retain/letter.ts";

/** `name`: what we call ourselves in EHLO. `signing`: the key that signs each letter (DKIM); without it they go unsigned. */
export type PostOptions = { name: string; maxConnections?: number; signing?: Signing };

type Signing = { domain: string; selector: string; privateKey: string };

/**
 * A post that hands letters to a relay given as `smtp[s]://user:pass@host:port`. Encrypts whenever the relay offers it and checks its
 * certificate, except for a relay on this machine or in a private network, whose certificates are self-made.
 * Never reads files or fetches addresses for a letter. Throws when `relay` is not such a URL.
 */
export function smtpPost(relay: string, { signing, ...options }: PostOptions): Post {
  const dkim = signing && { dkim: dkimOptions(signing) };
  const pool = nodemailer.createTransport({ ...relayOptions(relay), ...limits, ...options, ...dkim });
  pool.on("error", () => {}); // an idle connection that breaks concerns no letter
  return {
    async send(letter) {
      try {
        const { response } = await pool.sendMail(message(letter));
        return { response };
      } catch (error) {
        throw failure(error);
      }
    },
    async close() {
      pool.close();
    },
  };
}

/** What a signature covers: all that says who writes to whom, about what, and how a reader's program treats it (RFC 6376 section 5.4). */
const signedHeaders = [
  "From",
  "To",
  "Subject",
  "Date",
  "Message-ID",
  "Reply-To",
  "In-Reply-To",
  "References",
  "MIME-Version",
  "Content-Type",
  "Auto-Submitted",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
];

// nodemailer signs relaxed/relaxed with SHA-256, over the letter just as it goes out.
const dkimOptions = ({ domain, selector, privateKey }: Signing) => ({
  domainName: domain,
  keySelector: selector,
  privateKey,
  headerFieldNames: signedHeaders.join(":"),
});

const limits = {
  pool: true as const,
  // The outbox tries again. A letter repeated here, unseen, after a lost answer would be sent twice.
  maxRequeues: 0,
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  socketTimeout: 60_000,
  disableFileAccess: true,
  disableUrlAccess: true,
};

/** How nodemailer reaches a relay given as a URL; throws when it is none. */
export function relayOptions(relay: string) {
  const url = URL.parse(relay);
  if (!url?.hostname || (url.protocol !== "smtp:" && url.protocol !== "smtps:"))
    throw new Error("The relay must be written as smtp://user:password@host:port or smtps://….");
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const user = decodeURIComponent(url.username);
  return {
    host,
    port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
    secure,
    tls: { rejectUnauthorized: !isNear(host) },
    ...(user === "" ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
  };
}

/** On this machine or in a private network: such an address, or a name without a dot as containers have. */
export function isNear(host: string): boolean {
  if (isIP(host) === 0) return !host.includes(".") || host.endsWith(".localhost") || host.endsWith(".internal");
  return ["loopback", "private", "uniqueLocal", "linkLocal"].includes(ipaddr.process(host).range());
}

function message(letter: OutgoingLetter) {
  return {
    envelope: { from: letter.envelopeFrom === "" ? (false as const) : letter.envelopeFrom, to: letter.to },
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    messageId: letter.messageId,
    date: new Date(letter.date),
    headers: letter.headers,
    ...(letter.html === null ? {} : { html: letter.html }),
    ...(letter.replyTo === null ? {} : { replyTo: letter.replyTo }),
    ...(letter.inReplyTo === null ? {} : { inReplyTo: letter.inReplyTo }),
    ...(letter.references.length === 0 ? {} : { references: letter.references }),
  };
}

/** Only a 5xx about this sender, recipient or text is final; a relay that refuses our log-in can be mended. */
function failure(error: unknown): PostFailed {
  if (!(error instanceof Error)) return new PostFailed(false, String(error));
  const code = "responseCode" in error ? Number(error.responseCode) : 0;
  const command = "command" in error ? String(error.command) : "";
  const response = "response" in error && typeof error.response === "string" ? error.response : error.message;
  const about = /^(?:MAIL FROM|RCPT TO|DATA)/.test(command);
  return new PostFailed(about && code >= 500 && code !== 503, response);
}
