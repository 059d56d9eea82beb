/** The two servers of the intake rows, each a process of its own: `bun bench/mail/servers.ts kept|thrown FOLDER`. */
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { readConfig } from "../../src/config.ts";
import { isKnownAddress } from "../../src/flow/retain/is-known-address.ts";
import { keepMail } from "../../src/flow/retain/keep-mail.ts";
import { startListener } from "../../src/mail/listener.ts";
import { loadTls } from "../../src/mail/tls.ts";
import { openWorld } from "../../src/world.ts";

/** Our listener, storing durably: everything but the reading, which happens later from the row. */
async function keeping(folder: string): Promise<number> {
  const world = await openWorld(readConfig({ AMENDS_DATA: folder, AMENDS_MAIL_DOMAIN: "reply.chain.test" }));
  const { mailDomain: domain } = world.config;
  const tls = loadTls({ certFile: null, keyFile: null, folder, domain, now: world.now() });
  const listener = await startListener({
    host: "127.0.0.1",
    port: 0,
    tls,
    name: domain,
    isKnown: (address) => isKnownAddress(world, address),
    keep: (envelopes, mail) => keepMail(world, envelopes, mail),
    spool: join(folder, "spool"),
    now: world.now,
    log: console.error,
  });
  return listener.port;
}

/** smtp-server as it comes, with a handler that looks at nothing. */
async function throwing(): Promise<number> {
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      stream.on("data", () => {});
      stream.on("end", () => done());
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  return typeof address === "object" && address ? address.port : 0;
}

const [kind, folder = ""] = process.argv.slice(2);
console.log(await (kind === "kept" ? keeping(folder) : throwing()));
process.once("SIGTERM", () => process.exit());
