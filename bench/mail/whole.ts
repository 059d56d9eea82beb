/** The memory of a whole server. `bun bench/mail/whole.ts PORT CONNECTIONS MAILS BYTES` is its sender, a process of its own. */
import { Database } from "bun:sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDialog } from "../../test/mail/dialog.ts";
import { chainSettings, importChain, setUp } from "../../test/story/chain.ts";
import { freePorts, fromSource, startProgram, until } from "../../test/story/program.ts";
import { GATEWAY } from "./backlog.ts";
import { watchMemory } from "./processes.ts";

const MAILS = 200;
const BYTES = 2_000_000;
const WARM = { connections: 10, mails: 500, bytes: 5_000 };

/** How much all of `amends serve` grows from the first byte of many long mails with a file each until the last is on its case. */
export async function whole(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
  const ports = await freePorts();
  const office = { folder, settings: { ...chainSettings, AMENDS_DATA: folder } };
  await setUp(fromSource, office);
  await importChain(fromSource, office);
  const server = await startProgram(fromSource, ["serve"], { ...office, ports });
  const settle = () => until("the last mail to be filed", () => (isRead(folder) ? true : undefined));
  try {
    await send(ports.smtp, WARM);
    await settle();
    const memory = watchMemory(server.pid);
    const began = performance.now();
    await send(ports.smtp, { connections: MAILS, mails: MAILS, bytes: BYTES });
    const kept = memory.most();
    await settle();
    const seconds = (performance.now() - began) / 1000;
    const { before, most } = memory.stop();
    console.log(`${MAILS} mails of ${BYTES / 1_000_000} MB at once, kept and filed in ${seconds.toFixed(1)} s`);
    console.log(`whole server: ${before.toFixed(0)} MB before, ${kept.toFixed(0)} at most until all were kept`);
    console.log(`memory, whole server: +${(most - before).toFixed(0)} MB`);
  } finally {
    await server.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether no mail waits any more. */
function isRead(folder: string): boolean {
  const database = new Database(join(folder, "amends.db"), { readonly: true });
  const waiting =
    "select exists (select 1 from arrivals) or exists (select 1 from inbound where state = 'received') as n";
  const row = database.query<{ n: number }, []>(waiting).get();
  database.close();
  return row?.n === 0;
}

async function send(port: number, what: { connections: number; mails: number; bytes: number }): Promise<void> {
  const args = [port, what.connections, what.mails, what.bytes].map(String);
  const run = Bun.spawn([process.execPath, import.meta.path, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if ((await run.exited) !== 0) throw new Error("a sender was refused");
}

/** Sends mails with a file each, which fills the mail to so many bytes; the dialogs share the work. */
async function sendAll(port: number, connections: number, mails: number, bytes: number): Promise<void> {
  const dialogs = await Promise.all(Array.from({ length: connections }, () => openDialog(port)));
  let left = mails;
  await Promise.all(
    dialogs.map(async (dialog) => {
      while (left-- > 0) {
        await dialog.say("MAIL FROM:<cleo@mail.test>");
        await dialog.say("RCPT TO:<feedback@reply.chain.test>");
        await dialog.say("DATA");
        const answer = await dialog.say(`${withFile(bytes)}.`);
        if (!answer.startsWith("250")) throw new Error(answer);
      }
    }),
  );
}

function withFile(bytes: number): string {
  const file = Buffer.from(crypto.getRandomValues(new Uint8Array(48))).toString("base64");
  const lines = Math.ceil(bytes / 66);
  return [
    `Authentication-Results: ${GATEWAY}; dmarc=pass header.from=mail.test`,
    `From: cleo-${crypto.randomUUID().slice(0, 8)}@mail.test`,
    "To: feedback@reply.chain.test",
    `Message-ID: <${crypto.randomUUID()}@mail.test>`,
    "Subject: My visit",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="=_bench"',
    "",
    "--=_bench",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Nobody ever called me back, see the picture.",
    "--=_bench",
    'Content-Type: image/png; name="receipt.png"',
    "Content-Transfer-Encoding: base64",
    "",
    ...Array.from({ length: lines }, () => file),
    "--=_bench--",
    "",
  ].join("\r\n");
}

if (import.meta.main) {
  const [port = 0, connections = 0, mails = 0, bytes = 0] = process.argv.slice(2).map(Number);
  await sendAll(port, connections, mails, bytes);
  process.exit();
}
