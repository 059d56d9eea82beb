import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { toInstant } from "../core/instant.ts";
import { Refused } from "../core/refused.ts";
import { findAhead, isSeeded } from "../demo/memory.ts";
import { demoPages } from "../demo/pages.tsx";
import { postBox } from "../demo/post-box.ts";
import { adminLogin, seed } from "../demo/seed.ts";
import { openTimeMachine } from "../demo/time-machine.ts";
import { movableClock } from "../demo/time-travel.ts";
import { offerSetUp } from "../flow/org/offer-set-up.ts";
import { openHasher } from "../hasher.ts";
import { openHouse, stopSignal, untilStopped } from "../house.ts";
import { findRoot } from "../store/org/units.ts";
import { openWorld, type World } from "../world.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs, readWords } from "./usage.ts";

/** Serves a demo until it is told to stop. Without AMENDS_DATA a seeded one leaves nothing behind. */
export async function demo(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    empty: { type: "boolean" },
    port: { type: "string" },
    "smtp-port": { type: "string" },
  });
  readWords(positionals, []);
  const isEmpty = values.empty ?? false;
  const environment = demoSettings(terminal.environment, { port: values.port, smtpPort: values["smtp-port"] });
  if (environment.AMENDS_DATA?.trim() || isEmpty) return serveDemo(readConfig(environment), isEmpty, terminal);
  const folder = mkdtempSync(join(tmpdir(), "amends-demo-"));
  try {
    return await serveDemo(readConfig({ ...environment, AMENDS_DATA: folder }), isEmpty, terminal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function serveDemo(config: Config, isEmpty: boolean, terminal: Terminal): Promise<number> {
  const signal = stopSignal();
  const clock = movableClock();
  const world = await openWorld(config, { post: postBox, now: clock.now, log: (line) => terminal.err(line) });
  const ahead = await findAhead(world.db);
  if (ahead > 0) clock.moveTo(toInstant(Date.now() + ahead * 1000));
  if (!isEmpty) await seedOnce(world);
  const machine = openTimeMachine(clock);
  const house = await openHouse(world, { pages: demoPages(machine), inTurn: machine.inTurn });
  const { out } = terminal;
  out(
    `This is a demo of Amends: nothing leaves this machine${terminal.environment.AMENDS_RELAY ? ", so AMENDS_RELAY is not used" : ""}.`,
  );
  out(`  Begin at   ${config.url}/demo   (time travel, and signing in with one click)`);
  out(`  Letters    ${config.url}/demo/mail   (and every kind of letter at /demo/letters)`);
  out(`  Mail       is taken for ${config.mailDomain} on ${house.smtp.host}:${house.smtp.port}`);
  const link = await offerSetUp(world);
  if (link !== null)
    out(`  Set it up  ${link}   (once, within a day), or with “amends setup” on AMENDS_DATA=${config.data}`);
  else if (await isSeeded(world.db)) out(`  Admin      ${adminLogin.email}, password: ${adminLogin.password}`);
  return untilStopped(house, signal, world.log);
}

/** Throws Refused, with the database closed, when the folder holds a chain that is nobody's demo. */
async function seedOnce(world: World): Promise<void> {
  if (await isSeeded(world.db)) return;
  if (!(await findRoot(world.db))) return seed(world, openHasher());
  await world.db.close();
  throw new Refused(
    "{{data}} holds a chain that is not the demo's, so nothing was changed. Name another folder in AMENDS_DATA, or add --empty to use this one.",
    { data: world.config.data },
  );
}

type Ports = { port: string | undefined; smtpPort: string | undefined };

/** The settings of a demo, where the environment has none: loopback, a reserved mail domain, and a gateway that vouches for its own replies. */
function demoSettings(environment: Terminal["environment"], { port, smtpPort }: Ports): Terminal["environment"] {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  return {
    AMENDS_HTTP: "127.0.0.1:3000",
    AMENDS_SMTP: "127.0.0.1:2525",
    AMENDS_MAIL_DOMAIN: "mail.localhost",
    AMENDS_TRUSTED_RELAYS: "127.0.0.1,::1",
    AMENDS_AUTHSERV_ID: "demo.localhost",
    ...set,
    ...(port === undefined ? {} : { AMENDS_HTTP: withPort(set.AMENDS_HTTP ?? "127.0.0.1:3000", port, "port") }),
    ...(smtpPort === undefined
      ? {}
      : { AMENDS_SMTP: withPort(set.AMENDS_SMTP ?? "127.0.0.1:2525", smtpPort, "smtp-port") }),
    AMENDS_RELAY: undefined,
    AMENDS_RELAY_FILE: undefined,
  };
}

/** The address with another port. */
function withPort(address: string, port: string, option: string): string {
  if (!/^\d{1,5}$/.test(port)) throw new BadUsage(`--${option} is not a number: ${port}`);
  return address.replace(/:\d+$/, `:${port}`);
}
