/**
 * Pages while mail arrives. `bun bench/mail/pages.ts browse URL COOKIE SECONDS` and `… send PORT SECONDS` are its other two processes.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDialog } from "../../test/mail/dialog.ts";
import { call, chainSettings, importChain, makeKey, setUp } from "../../test/story/chain.ts";
import { freePorts, fromSource, type Server, startProgram } from "../../test/story/program.ts";
import { GATEWAY } from "./backlog.ts";
import { asMail } from "./written.ts";

const CASES = 200;
const SECONDS = 8;
/** Connections over which mail comes, each sending as fast as it is answered. */
const SENDERS = 10;
/** A person does not read on the moment the page is there: milliseconds until the next request. */
const PAUSE_MS = 5;

type Waits = { pages: number; p50: number; p99: number };

/** How long a case page takes while ten connections bring mail as fast as it is taken, against the same page at rest. */
export async function pages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
  const ports = await freePorts();
  const settings = { ...chainSettings, AMENDS_DATA: folder, AMENDS_URL: `http://127.0.0.1:${ports.http}` };
  const office = { folder, settings };
  await setUp(fromSource, office);
  await importChain(fromSource, office);
  const key = await makeKey(fromSource, office);
  const server = await startProgram(fromSource, ["serve"], { ...office, ports });
  try {
    await openCases(server, key);
    const cookie = await signIn(server.url);
    await browsing(server.url, cookie, 2); // warms up
    const rest = await browsing(server.url, cookie, SECONDS);
    tell("at rest", rest);
    const [load, sent] = await Promise.all([
      browsing(server.url, cookie, SECONDS),
      helper("send", String(ports.smtp), String(SECONDS)),
    ]);
    tell(`while ${(Number(sent) / SECONDS).toFixed(0)} mails a second arrive`, load);
    console.log(`case page p99, while mail arrives : at rest = ${(load.p99 / rest.p99).toFixed(2)} : 1`);
  } finally {
    await server.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}

const tell = (when: string, { pages, p50, p99 }: Waits) =>
  console.log(`case page ${when}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms of ${pages}`);

async function openCases(server: Server, key: string): Promise<void> {
  for (let i = 0; i < CASES; i++) {
    const customer = { name: "Cleo Martin", email: `cleo-${i}@mail.test` };
    const response = { store: "lyon-2", mode: "web", score: 2, comment: "Nobody ever called me back.", customer };
    const { status } = await call(server, key, "POST", "/responses", response);
    if (status !== 201) throw new Error(`a response was answered with ${status}`);
  }
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ email: "ida@chain.test", password: "correct horse battery staple", next: "/cases" }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (response.status !== 303 || !cookie) throw new Error(`signing in: ${response.status}`);
  return cookie;
}

async function browsing(url: string, cookie: string, seconds: number): Promise<Waits> {
  return JSON.parse(await helper("browse", url, cookie, String(seconds)));
}

async function helper(...args: string[]): Promise<string> {
  const run = Bun.spawn([process.execPath, import.meta.path, ...args], { stdout: "pipe", stderr: "inherit" });
  const text = await run.stdout.text();
  if ((await run.exited) !== 0) throw new Error(`${args[0]} failed`);
  return text;
}

async function browse(url: string, cookie: string, seconds: number): Promise<Waits> {
  const waits: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const began = performance.now();
    const response = await fetch(`${url}/cases/${(waits.length % CASES) + 1}`, { headers: { cookie } });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`a page was answered with ${response.status}`);
    waits.push(performance.now() - began);
    await Bun.sleep(PAUSE_MS);
  }
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { pages: sorted.length, p50: at(0.5), p99: at(0.99) };
}

/** Sends until time is up; gives the number of mails that were acknowledged. */
async function send(port: number, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let sent = 0;
  const one = async (n: number) => {
    const dialog = await openDialog(port);
    while (performance.now() < until) {
      const from = `fresh-${crypto.randomUUID().slice(0, 8)}@mail.test`;
      const to = "store-lyon-3@reply.chain.test";
      const words = {
        from,
        to,
        subject: "My visit",
        text: "The cashier was rude and nobody called me back.",
        isFirst: true,
      };
      await dialog.say(`MAIL FROM:<${from}>`);
      await dialog.say(`RCPT TO:<${to}>`);
      await dialog.say("DATA");
      const raw = asMail(words, n, GATEWAY).toString("utf8").replace(/^\./gm, "..");
      if ((await dialog.say(`${raw}\r\n.`)).startsWith("250")) sent++;
    }
    dialog.drop();
  };
  await Promise.all(Array.from({ length: SENDERS }, (_, n) => one(n)));
  return sent;
}

const [role, ...args] = import.meta.main ? process.argv.slice(2) : [];
if (role === "browse") console.log(JSON.stringify(await browse(args[0] ?? "", args[1] ?? "", Number(args[2]))));
if (role === "send") console.log(await send(Number(args[0]), Number(args[1])));
if (role) process.exit();
