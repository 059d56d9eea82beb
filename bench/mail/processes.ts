import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Server = { port: number; pid: number; stop(): Promise<void> };

/** Starts one of the servers as a process of its own; `folder` is where the one that keeps mail has its data. */
export async function startServer(kind: "kept" | "thrown", folder: string): Promise<Server> {
  const server = Bun.spawn([process.execPath, join(import.meta.dirname, "servers.ts"), kind, folder], {
    stdout: "pipe",
    stderr: "inherit",
  });
  const { value } = await server.stdout.getReader().read();
  const port = Number(new TextDecoder().decode(value));
  if (!port) throw new Error(`the server for ${kind} did not start`);
  return {
    port,
    pid: server.pid,
    stop: async () => {
      server.kill();
      await server.exited;
    },
  };
}

/** Sends `mails` mails of `bytes` each over so many connections at once; gives the seconds until the last 250. */
export async function send(port: number, what: { connections: number; mails: number; bytes: number }): Promise<number> {
  const args = [port, what.connections, what.mails, what.bytes].map(String);
  const senders = Bun.spawn([process.execPath, join(import.meta.dirname, "senders.ts"), ...args], {
    stdout: "pipe",
    stderr: "inherit",
  });
  const text = await senders.stdout.text();
  if ((await senders.exited) !== 0) throw new Error("a sender was refused");
  return Number(text);
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** How often a process's memory is looked at. */
const LOOK_MS = 5;

/** Watches what a process holds of the machine's memory, in megabytes: when the watch began, and at most since. */
export function watchMemory(pid: number): { most(): number; stop(): { before: number; most: number } } {
  const before = megabytes(pid);
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, megabytes(pid))), LOOK_MS);
  return {
    most: () => most,
    stop: () => {
      clearInterval(looking);
      return { before, most };
    },
  };
}

function megabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1000;
}
