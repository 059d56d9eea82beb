import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/free-port.ts";

const root = join(import.meta.dir, "../..");

export type SentLetter = {
  id: string;
  kind: string;
  case: number | null;
  to: string;
  from: string;
  reply_to: string | null;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  at: string;
};

export type RunningDemo = Awaited<ReturnType<typeof aDemo>>;

/** The real program, `amends demo`, on free ports and a data folder; what it is told comes from outside. */
export async function aDemo(data: string, args: readonly string[] = []) {
  const [http, smtp] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${http}`;
  const words = ["demo", ...args, "--port", String(http), "--smtp-port", String(smtp)];
  const server = Bun.spawn([process.execPath, "src/main.ts", ...words], {
    cwd: root,
    env: environment(data),
    stdout: "pipe",
    stderr: "pipe",
  });
  await healthy(url, () => server.exitCode);
  return {
    url,
    letters: async (): Promise<SentLetter[]> => JSON.parse(await (await fetch(`${url}/demo/mail.json`)).text()),
    travel: async (advance: string): Promise<string> => {
      const response = await fetch(`${url}/demo/clock`, { method: "POST", body: JSON.stringify({ advance }) });
      const { now }: { now: string } = JSON.parse(await response.text());
      return now;
    },
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`${url}${path}`, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual" }),
    /** Ends it as a process manager would; gives the exit code. */
    stop: async (): Promise<number> => {
      server.kill("SIGTERM");
      return server.exited;
    },
  };
}

/** Another process of the program on the same folder. */
export async function amends(data: string, words: readonly string[], input = "") {
  const run = Bun.spawn([process.execPath, "src/main.ts", ...words], {
    cwd: root,
    env: environment(data),
    stdin: new Blob([input]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, err] = await Promise.all([run.stdout.text(), run.stderr.text()]);
  return { code: await run.exited, out: out.trim(), err: err.trim() };
}

export async function aFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "amends-test-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Only what belongs to the machine: settings of the shell that runs the tests stay out. */
function environment(data: string): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => !/^(AMENDS_|DATABASE_URL)/.test(name));
  return { ...Object.fromEntries(own.map(([name, value]) => [name, value ?? ""])), AMENDS_DATA: data };
}

async function healthy(url: string, exitCode: () => number | null): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const isWell = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isWell) return;
    if (exitCode() !== null) throw new Error(`The demo ended with ${exitCode()}.`);
    await Bun.sleep(50);
  }
  throw new Error("The demo did not start.");
}
