import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adminLogin } from "../src/demo/seed.ts";
import { freePorts, fromSource, startProgram } from "../test/story/program.ts";

/** Browsers at once, seconds of each run, and runs of each side in turn. */
const BROWSERS = 8;
const SECONDS = 3;
const RUNS = 3;

/** How many pages of the case list the demo answers a second, against a bare server that answers the same bytes. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
  const ports = await freePorts();
  const program = await startProgram(fromSource, ["demo"], { folder, settings: { AMENDS_DATA: folder }, ports });
  const cookie = await signIn(program.url);
  const page = `${program.url}/cases`;
  const body = await (await ask(page, cookie)).text();
  const bytes = join(folder, "page.html");
  await Bun.write(bytes, body);
  const bare = Bun.spawn([process.execPath, import.meta.path, "bare", bytes], { stdout: "pipe" });
  const reader = bare.stdout.getReader();
  const barePage = new TextDecoder().decode((await reader.read()).value).trim();
  const ratios: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const ours = await pagesPerSecond(page, cookie);
      const theirs = await pagesPerSecond(barePage, cookie);
      ratios.push(ours / theirs);
      console.log(`case list ${ours.toFixed(0)}/s, the same ${body.length} bytes ${theirs.toFixed(0)}/s`);
    }
  } finally {
    bare.kill();
    await program.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
  const median = ratios.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(`case list, made : bare = ${median.toFixed(3)} : 1`);
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ ...adminLogin, next: "/cases" }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (response.status !== 303 || !cookie) throw new Error(`signing in: ${response.status}`);
  return cookie;
}

const ask = (page: string, cookie: string) => fetch(page, { headers: { cookie } });

async function pagesPerSecond(page: string, cookie: string): Promise<number> {
  const until = performance.now() + SECONDS * 1000;
  let pages = 0;
  const browse = async () => {
    while (performance.now() < until) {
      const response = await ask(page, cookie);
      if (!response.ok) throw new Error(`${page}: ${response.status}`);
      await response.arrayBuffer();
      pages++;
    }
  };
  await Promise.all(Array.from({ length: BROWSERS }, browse));
  return pages / SECONDS;
}

async function serveBare(path: string): Promise<void> {
  const body = await Bun.file(path).text();
  const headers = { "content-type": "text/html; charset=utf-8" };
  const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response(body, { headers }) });
  console.log(server.url.href);
}

const [role, path = ""] = process.argv.slice(2);
await (role === "bare" ? serveBare(path) : main());
