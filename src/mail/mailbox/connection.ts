import { isIP } from "node:net";
import type { ImapFlow } from "imapflow";
import { isNear } from "../transport.ts";
import type { TokenSource } from "./access-token.ts";
import type { Place } from "./place.ts";

type Watch = { onNews?: () => void; signal?: AbortSignal };

/** IDLE begins this long after the last command, and is begun anew before servers and routers lose patience. */
const IDLE_AFTER_MS = 200;
const IDLE_AGAIN_MS = 4 * 60_000;

/**
 * Logs in and opens the folder. Encrypted from the first byte (imaps), else by STARTTLS, which a server on this machine or in a
 * private network may lack; certificates are checked as for the relay. Rejects with a sentence that holds no secret.
 * `onNews`: the server tells of new mail (IDLE). `signal` ends the connection, whatever it is at.
 */
export async function connectMailbox(
  place: Place,
  tokens: TokenSource | null,
  { onNews = () => {}, signal }: Watch = {},
): Promise<ImapFlow> {
  // Loaded with the first connection: most installations listen for mail and never need it.
  const { ImapFlow } = await import("imapflow");
  const near = isNear(place.host);
  const client = new ImapFlow({
    host: place.host,
    port: place.port,
    secure: place.secure,
    ...(place.secure || near ? {} : { doSTARTTLS: true }),
    tls: { rejectUnauthorized: !near, servername: isIP(place.host) === 0 ? place.host : "" },
    auth: tokens ? { user: place.user, accessToken: await tokens.token() } : { user: place.user, pass: place.password },
    logger: false,
    disableCompression: true,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 90_000,
    autoIdleDelay: IDLE_AFTER_MS,
    maxIdleTime: IDLE_AGAIN_MS,
  });
  client.on("error", () => {}); // the connection ends with it, and the next read connects again
  client.on("exists", onNews);
  const end = () => client.close();
  signal?.addEventListener("abort", end);
  client.on("close", () => signal?.removeEventListener("abort", end));
  try {
    await client.connect();
    await client.mailboxOpen(place.folder);
    return client;
  } catch (why) {
    client.close();
    if (isRefusal(why)) tokens?.renew();
    throw new Error(sentence(place, tokens, why));
  }
}

function sentence({ host, port, user }: Place, tokens: TokenSource | null, why: unknown): string {
  if (!(why instanceof Error)) return `${host}:${port} cannot be read.`;
  const said = "responseText" in why && typeof why.responseText === "string" ? why.responseText : why.message;
  const words = said.replace(/\p{Cc}+/gu, " ").slice(0, 200);
  if (!isRefusal(why)) return `${host}:${port} cannot be read: ${words}`;
  const setting = tokens ? "the user in AMENDS_IMAP and AMENDS_IMAP_OAUTH" : "user and password in AMENDS_IMAP";
  return `${host}:${port} refuses the log-in of ${user} (${words}). Check ${setting}.`;
}

const isRefusal = (why: unknown): boolean =>
  why instanceof Error && "authenticationFailed" in why && why.authenticationFailed === true;
