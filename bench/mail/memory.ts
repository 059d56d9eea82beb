import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { send, startServer } from "./processes.ts";

const MAILS = 200;
const BYTES = 2_000_000;
/** How often the server's memory is looked at, and for how long after the last mail. */
const LOOK_MS = 5;
const AFTER_MS = 1000;

/** How much the listener's process grows while many long mails come at once. */
export async function memory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
  const server = await startServer("kept", folder);
  try {
    await send(server.port, { connections: 10, mails: 500, bytes: 5_000 });
    const before = megabytes(server.pid);
    let most = before;
    const looking = setInterval(() => (most = Math.max(most, megabytes(server.pid))), LOOK_MS);
    const seconds = await send(server.port, { connections: MAILS, mails: MAILS, bytes: BYTES });
    await Bun.sleep(AFTER_MS);
    clearInterval(looking);
    const mail = `${MAILS} mails of ${BYTES / 1_000_000} MB at once`;
    console.log(`${mail}: ${before.toFixed(0)} MB before, ${most.toFixed(0)} at most, ${seconds.toFixed(1)} s`);
    console.log(`memory, ${mail} = +${(most - before).toFixed(0)} MB`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the process holds of the machine's memory now. */
function megabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1000;
}
