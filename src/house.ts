import { blame } from "./blame.ts";
import { startClockwork, type Turn } from "./clock.ts";
import { isKnownAddress } from "./flow/retain/is-known-address.ts";
import { keepMail } from "./flow/retain/keep-mail.ts";
import { pickUpWork } from "./flow/retain/pick-up-work.ts";
import { openHasher } from "./hasher.ts";
import { startListener } from "./mail/listener.ts";
import { loadTls } from "./mail/tls.ts";
import type { DemoPages } from "./web/app.ts";
import { serveWeb } from "./web/serve.ts";
import type { World } from "./world.ts";

export type OpenHouse = {
  /** Where the pages really are; the port asked for may have been 0. */
  http: { host: string; port: number };
  smtp: { host: string; port: number };
  /** Takes nothing more in, finishes what is in flight, and closes the database. */
  close(): Promise<void>;
};

/** What a demo adds: its pages, and a clockwork that waits while somebody travels in time. */
export type Demo = { pages: DemoPages; inTurn: Turn };

/** Starts the listener, the clockwork and the pages, in this order, so that a page that says "well" tells the truth. */
export async function openHouse(world: World, demo: Demo | null = null): Promise<OpenHouse> {
  const { config } = world;
  const tls = await blame(config.tlsCert === null ? "AMENDS_DATA" : "AMENDS_TLS_CERT", () =>
    loadTls({
      certFile: config.tlsCert,
      keyFile: config.tlsKey,
      folder: config.data,
      domain: config.mailDomain,
      now: world.now(),
    }),
  );
  const listener = await blame("AMENDS_SMTP", () =>
    startListener({
      ...config.smtp,
      tls,
      name: config.mailDomain,
      isKnown: (address) => isKnownAddress(world, address),
      keep: (envelopes, raw) => keepMail(world, envelopes, raw),
      now: world.now,
      log: world.log,
    }),
  );
  await pickUpWork(world);
  const clockwork = startClockwork(world, demo?.inTurn);
  const health = { stuck: clockwork.stuck, isListening: () => listener.isListening() };
  const web = await blame("AMENDS_HTTP", () =>
    serveWeb({ world, hasher: openHasher(), health, demo: demo?.pages ?? null }),
  );
  return {
    http: { host: config.http.host, port: web.port },
    smtp: { host: config.smtp.host, port: listener.port },
    close: async () => {
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
