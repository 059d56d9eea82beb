import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { readConfig } from "../src/config.ts";
import { keepMail } from "../src/flow/retain/keep-mail.ts";
import { startListener } from "../src/mail/listener.ts";
import { loadTls } from "../src/mail/tls.ts";
import { openWorld } from "../src/world.ts";
import { openDialog } from "../test/mail/dialog.ts";

/** Senders at once, mails of each in one run, bytes of each mail, and runs of each side in turn. */
const SENDERS = 32;
const MAILS = 50;
const BYTES = 4_000;
const RUNS = 5;

/** How many mails a second our listener keeps durably, against smtp-server that throws them away, in the same run. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
  const durable = await ourListener(folder);
  const bare = await bareListener();
  const ratios: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const ours = await mailsPerSecond(durable.port);
      const theirs = await mailsPerSecond(bare.port);
      ratios.push(ours / theirs);
      console.log(`kept ${ours.toFixed(0)}/s, thrown away ${theirs.toFixed(0)}/s`);
    }
  } finally {
    await durable.stop();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const median = ratios.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(`mail intake, durable : thrown away = ${median.toFixed(2)} : 1`);
}

async function ourListener(folder: string) {
  const config = readConfig({ AMENDS_DATA: folder, AMENDS_MAIL_DOMAIN: "reply.chain.test" });
  const world = await openWorld(config);
  const { mailDomain: domain } = config;
  const tls = await loadTls({ certFile: null, keyFile: null, folder, domain, now: world.now() });
  const listener = await startListener({
    host: "127.0.0.1",
    port: 0,
    tls,
    name: domain,
    isKnown: async () => true,
    keep: (envelopes, raw) => keepMail(world, envelopes, raw),
    now: world.now,
    log: console.error,
  });
  return {
    port: listener.port,
    stop: async () => {
      await listener.stop();
      await world.db.close();
    },
  };
}

async function bareListener() {
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
  return {
    port: typeof address === "object" && address ? address.port : 0,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** The senders are a process of their own, as they would be. */
async function mailsPerSecond(port: number): Promise<number> {
  const senders = Bun.spawn([process.execPath, import.meta.path, "send", String(port)], { stdout: "pipe" });
  const seconds = Number(await senders.stdout.text());
  if ((await senders.exited) !== 0) throw new Error("a sender was refused");
  return (SENDERS * MAILS) / seconds;
}

async function sendAll(port: number): Promise<void> {
  const began = performance.now();
  await Promise.all(Array.from({ length: SENDERS }, () => sendSome(port)));
  console.log((performance.now() - began) / 1000);
}

async function sendSome(port: number): Promise<void> {
  const dialog = await openDialog(port);
  for (let n = 0; n < MAILS; n++) {
    await dialog.say("MAIL FROM:<cleo@mail.test>");
    await dialog.say("RCPT TO:<feedback@reply.chain.test>");
    await dialog.say("DATA");
    const head = `From: cleo@mail.test\r\nMessage-ID: <${crypto.randomUUID()}@mail.test>\r\nSubject: My visit\r\n\r\n`;
    const answer = await dialog.say(`${head}${"Nobody ever called me back.\r\n".repeat(BYTES / 29)}.`);
    if (!answer.startsWith("250")) throw new Error(answer);
  }
  await dialog.say("QUIT");
}

const [role, port] = process.argv.slice(2);
await (role === "send" ? sendAll(Number(port)) : main());
