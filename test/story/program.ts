import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/free-port.ts";

/** How the program is called: words before its own arguments. */
export type Program = readonly string[];
export type Settings = Readonly<Record<string, string>>;
export type Ended = { code: number; out: string; err: string };

const root = join(import.meta.dir, "../..");

/** The program as developers run it; from another folder Bun needs to be told how JSX is read. */
export const fromSource: Program = [
  process.execPath,
  `--tsconfig-override=${join(root, "tsconfig.json")}`,
  join(root, "src/main.ts"),
];

/** The executable, made from the sources as they are now. */
export function compiled(): Program {
  const { success, stderr } = Bun.spawnSync([process.execPath, join(root, "scripts/build.ts")], { cwd: root });
  if (!success) throw new Error(`The executable could not be built: ${stderr.toString()}`);
  return [join(root, "dist/amends")];
}

/** An empty folder; `remove` when done. */
export function anEmptyFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "amends-story-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a command to its end, in `folder`, with these settings and nothing else in its environment. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  { folder, settings = {}, input = "" }: { folder: string; settings?: Settings; input?: string },
): Promise<Ended> {
  const run = Bun.spawn([...program, ...args], {
    cwd: folder,
    env: { ...settings },
    stdin: new Blob([input]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, err, code] = await Promise.all([run.stdout.text(), run.stderr.text(), run.exited]);
  return { code, out, err };
}

export type Server = {
  url: string;
  smtpPort: number;
  pid: number;
  /** Everything it has said so far, on both streams. */
  said(): string;
  /** Sends a signal and gives the exit code, null when the signal itself ended it. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
};

export type Ports = { http: number; smtp: number };

/** Two ports that are free now. */
export const freePorts = async (): Promise<Ports> => ({ http: await freePort(), smtp: await freePort() });

/** Starts `serve` (or `demo`) on these ports of loopback and resolves when it is healthy. Throws when it ends instead. */
export async function startProgram(
  program: Program,
  args: readonly string[],
  { folder, settings, ports }: { folder: string; settings: Settings; ports: Ports },
): Promise<Server> {
  const said: string[] = [];
  const run = Bun.spawn([...program, ...args], {
    cwd: folder,
    env: { AMENDS_HTTP: `127.0.0.1:${ports.http}`, AMENDS_SMTP: `127.0.0.1:${ports.smtp}`, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = Promise.all([listen(run.stdout, said), listen(run.stderr, said)]);
  const url = `http://127.0.0.1:${ports.http}`;
  while (!(await isHealthy(url))) {
    if (run.exitCode !== null || run.signalCode !== null) {
      await heard;
      throw new Error(`The program ended with ${run.exitCode ?? run.signalCode}: ${said.join("")}`);
    }
    await Bun.sleep(20);
  }
  return {
    url,
    smtpPort: ports.smtp,
    pid: run.pid,
    said: () => said.join(""),
    end: async (signal) => {
      run.kill(signal);
      await Promise.all([run.exited, heard]);
      return run.exitCode;
    },
  };
}

async function listen(stream: ReadableStream<Uint8Array>, said: string[]): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) said.push(decoder.decode(chunk, { stream: true }));
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Waits until `find` gives something; throws, with `what` was awaited, after a minute. */
export async function until<Found>(what: string, find: () => Found | undefined | Promise<Found | undefined>) {
  for (let tried = 0; tried < 1200; tried++) {
    const found = await find();
    if (found !== undefined) return found;
    await Bun.sleep(50);
  }
  throw new Error(`waited in vain for ${what}`);
}
