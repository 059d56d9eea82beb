import { join } from "node:path";
import { blame } from "./blame.ts";
import { startClockwork, type Turn } from "./clock.ts";
import { keepUp } from "./flow/listen/keep-up.ts";
import { isKnownAddress } from "./flow/retain/is-known-address.ts";
import { keepMail } from "./flow/retain/keep-mail.ts";
import { pickUpWork } from "./flow/retain/pick-up-work.ts";
import { openHasher } from "./hasher.ts";
import { formattedMail } from "./mail/content/formatted-mail.ts";
import { startListener } from "./mail/listener.ts";
import { openMailbox } from "./mail/mailbox.ts";
import { followTls } from "./mail/tls.ts";
import type { Pages } from "./web/app.ts";
import { serveWeb } from "./web/serve.ts";
import type { World } from "./world.ts";

export type OpenHouse = {
  /** Where the pages really are; the port asked for may have been 0. */
  http: { host: string; port: number };
  smtp: { host: string; port: number };
  smtps: { host: string; port: number } | null;
  /** Takes nothing more in, finishes what is in flight, and closes the database. */
  close(): Promise<void>;
};

/** What a demo adds: its pages, and a clockwork that waits while somebody travels in time. */
export type Demo = { pages: Pages; inTurn: Turn };

/** After a request, for how long more of them are expected. */
const VISIT_MS = 1000;

/** Starts the listener, the clockwork and the pages, in this order, so that a page that says "well" tells the truth. */
export async function openHouse(world: World, demo: Demo | null = null): Promise<OpenHouse> {
  const { config } = world;
  const certificate = await blame(config.tlsCert === null ? "AMENDS_DATA" : "AMENDS_TLS_CERT", () =>
    followTls({
      certFile: config.tlsCert,
      keyFile: config.tlsKey,
      folder: config.data,
      domain: config.mailDomain,
      now: world.now,
      log: world.log,
    }),
  );
  await keepUp(world);
  const listener = await blame("AMENDS_SMTP", () =>
    startListener({
      ...config.smtp,
      smtps: config.smtps,
      tls: certificate.tls,
      renewTls: certificate.renewed,
      name: config.mailDomain,
      trusted: config.trustedRelays,
      proxies: config.proxies,
      spool: join(config.data, "spool"),
      isKnown: (address) => isKnownAddress(world, address),
      keep: (envelopes, mail) => keepMail(world, envelopes, mail),
      now: world.now,
      log: world.log,
    }),
  );
  await pickUpWork(world);
  const mailbox = config.imap === null ? null : openMailbox(world, config.imap, config.imapOauth);
  let visitedAt = Number.NEGATIVE_INFINITY;
  const isVisited = () => performance.now() - visitedAt < VISIT_MS;
  const onVisit = () => {
    visitedAt = performance.now();
  };
  const clockwork = startClockwork(world, demo?.inTurn, mailbox?.read, isVisited);
  const health = { stuck: clockwork.stuck, isListening: () => listener.isListening() };
  const web = await blame("AMENDS_HTTP", () =>
    serveWeb({ world, hasher: openHasher(), health, demo: demo?.pages ?? null, formattedMail, onVisit }),
  );
  return {
    http: { host: config.http.host, port: web.port },
    smtp: { host: config.smtp.host, port: listener.port },
    smtps: config.smtps && listener.smtpsPort !== null ? { host: config.smtps.host, port: listener.smtpsPort } : null,
    close: async () => {
      mailbox?.close();
      await Promise.all([web.stop(), listener.stop(), clockwork.stop()]);
      await world.post?.close();
      await world.db.close();
    },
  };
}

/** Longest wait for what is in flight; a process manager is less patient. */
const PATIENCE_MS = 4_500;

/** Listens for SIGTERM and Ctrl-C from now on, also while the house is still being opened; resolves at the first. */
export const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGTERM", resolve).once("SIGINT", resolve);
  });

/** Waits for the signal, then closes the house; gives the exit code. A second signal, or no end in time, ends it at once. */
export async function untilStopped(
  house: OpenHouse,
  signal: Promise<void>,
  log: (line: string) => void,
): Promise<number> {
  await signal;
  process.once("SIGTERM", () => process.exit(1)).once("SIGINT", () => process.exit(1));
  setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  try {
    await house.close();
    return 0;
  } catch (why) {
    log(`Closing: ${why instanceof Error ? why.message : String(why)}`);
    return 1;
  }
}
